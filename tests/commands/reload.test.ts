import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endBot, type Running, startBot } from "../support/discord/bot.ts";
import { CALLBACK, EPHEMERAL } from "../support/discord/loopback.ts";
import { userOf } from "../support/discord/payloads.ts";
import { until } from "../support/until.ts";

const OWNER = "1700000000000000001";

describe("/reload", () => {
  let running: Running;
  beforeEach(async () => {
    running = await startBot();
  });
  afterEach(async () => expect(await endBot(running)).toEqual([]));

  const reload = (userId: string, options = {}) => running.discord.ask({ command: "reload", options, userId });

  it("says at once, in private, that an answer will come, and then shows the diff", async () => {
    const { callback, edit } = reload(OWNER);
    expect(await callback).toEqual({ type: CALLBACK.deferred, data: { flags: EPHEMERAL } });
    const { embeds } = await edit;
    expect(embeds[0].title).toBe("Reloaded");
    expect(embeds[0].description).toBe("**Version** 8-b2c3\n• RUT: 3 closes added\n• IXIC: unchanged");
    expect(running.oracle.reloads).toEqual([{ dryRun: false }]);
  });

  it("passes its source and dry-run on, and says that nothing was changed", async () => {
    const { edit } = reload(OWNER, { source: "yahoo", "dry-run": true });
    expect((await edit).embeds[0].title).toBe("Dry run: nothing was changed");
    expect(running.oracle.reloads).toEqual([{ source: "yahoo", dryRun: true }]);
  });

  it("names the sources where it does not know the one that was typed", async () => {
    const { edit } = reload(OWNER, { source: "`@everyone`" });
    const [embed] = (await edit).embeds;
    expect(embed.title).toContain("No source is called");
    expect(embed.description).toBe("The sources are:\n• yahoo\n• file");
    expect(running.oracle.reloads).toEqual([]);
  });

  it("says so where nothing is new", async () => {
    running.oracle.reloading = async () => ({ version: "7-a1b2", lines: [] });
    expect((await reload(OWNER).edit).embeds[0].title).toBe("Nothing new");
  });

  it("says so where nothing could be fetched, with the reasons, and where some could not", async () => {
    const refused = ["SPX, NDX and 231 more: Yahoo counts as down: 8 requests in a row failed"];
    running.oracle.reloading = async () => ({ version: "7-a1b2", lines: [], refused, isInVain: true });
    const [vain] = (await reload(OWNER).edit).embeds;
    expect([vain.title, vain.description]).toEqual(["Nothing could be fetched", `**Version** 7-a1b2\n• ${refused[0]}`]);
    running.oracle.reloading = async () => ({ version: "8-b2c3", lines: ["RUT: 3 sessions added"], refused });
    const [some] = (await reload(OWNER).edit).embeds;
    expect([some.title, some.description]).toEqual([
      "Reloaded",
      `**Version** 8-b2c3\n• RUT: 3 sessions added\nNot fetched:\n• ${refused[0]}`,
    ]);
  });

  it("is refused to anyone else, be it the administrator of the server", async () => {
    const { callback, edit } = reload("1400000000000000009");
    expect((await callback).data.flags).toBe(EPHEMERAL);
    expect((await edit).embeds[0].title).toBe("Only for those who run this bot");
    expect(running.oracle.reloads).toEqual([]);
  });

  it("is open to the owner and the members of a team that owns the application, but not to the invited or the read-only", async () => {
    const member = (id: string, membership_state: number, role: string) => ({
      user: userOf(id),
      team_id: "1",
      membership_state,
      role,
      permissions: ["*"],
    });
    const members = [member("21", 2, "admin"), member("22", 2, "developer"), member("23", 1, "developer"), member("24", 2, "read_only")];
    const team = { id: "1", icon: null, name: "Makers", owner_user_id: "20", members };
    // For an application of a team Discord gives as its owner a user that stands for the team.
    running.discord.application = { ...running.discord.application, owner: userOf("1", "team1"), team };
    const titles = [];
    for (const id of ["20", "21", "22", "23", "24", OWNER, "1"]) titles.push((await reload(id).edit).embeds[0].title);
    const refused = "Only for those who run this bot";
    expect(titles).toEqual(["Reloaded", "Reloaded", "Reloaded", refused, refused, refused, refused]);
  });

  it("asks Discord each time who owns the application", async () => {
    expect((await reload(OWNER).edit).embeds[0].title).toBe("Reloaded");
    running.discord.application = { ...running.discord.application, owner: userOf("31") };
    expect((await reload(OWNER).edit).embeds[0].title).toBe("Only for those who run this bot");
  });

  it("logs a failure once, under an id that the person is shown", async () => {
    running.oracle.reloading = async () => {
      throw new Error("the provider stalled", { cause: new Error("timeout") });
    };
    const [embed] = (await reload(OWNER).edit).embeds;
    expect(embed.title).toBe("Something went wrong");
    const failures = running.log.filter((line) => line.level >= 50);
    expect(failures).toHaveLength(1);
    expect(embed.description).toContain(failures[0].errorId);
    expect(failures[0].err.message).toContain("the provider stalled");
  });

  it("does nothing where Discord cannot be asked who owns the application", async () => {
    running.discord.failNext(/@me$/, { kind: "refusal", answer: { status: 403, body: { message: "Forbidden", code: 50001 } } });
    expect((await reload(OWNER).edit).embeds[0].title).toBe("Something went wrong");
    expect(running.oracle.reloads).toEqual([]);
  });

  it("does nothing where the interaction has expired before it could be deferred", async () => {
    const sent = reload(OWNER);
    sent.expire();
    await until(() => running.log.some((line) => line.code === 10062));
    expect(running.oracle.reloads).toEqual([]);
  });

  it("offers the sources while they are typed", async () => {
    const { callback } = running.discord.ask({ command: "reload", options: { source: "ya" }, focused: "source", userId: OWNER });
    expect((await callback).data.choices).toEqual([{ name: "yahoo", value: "yahoo" }]);
  });
});
