import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { type Database, openDatabase } from "../../src/market/database.ts";
import { emptyPlan, type Plan } from "../../src/posts/plan.ts";
import { plansIn } from "../../src/posts/plans.ts";
import { EPHEMERAL, type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { startSampleBot } from "../support/discord/sample-bot.ts";
import { summaryOf, watch } from "../support/posts/instance.ts";
import { until } from "../support/until.ts";

const [PERSON, OTHER] = ["1400000000000000011", "1400000000000000012"];
const [HOME, AWAY] = ["1200000000000000001", "1200000000000000002"];

let discord: Loopback;
let memory: Database;
const plans = () => plansIn(memory, () => {});
const planned = (guildId: string, setBy: string) =>
  plans().change(
    guildId,
    (): Plan => ({ ...emptyPlan(guildId), summaries: [summaryOf({ setBy })], watches: [{ ...watch, setBy }], nextWatch: 2 }),
  );
const start = async () => {
  const bot = await startSampleBot(discord, (open) => ({ ...open, memory: { ...memory, close: async () => {} } }));
  onTestFinished(async () => {
    await bot.stop();
    await discord.close();
    expect(discord.violations).toEqual([]);
  });
  return bot;
};

beforeEach(async () => {
  discord = await openLoopback();
  memory = await openDatabase("sqlite::memory:");
});

describe("/privacy", () => {
  const said = async (subcommand: string, userId: string, locale = "en-US"): Promise<string> => {
    const sent = discord.ask({ command: "privacy", subcommand, userId, locale, place: "direct message" });
    expect((await sent.callback).data.flags).toBe(EPHEMERAL);
    const [embed] = (await sent.edit).embeds;
    return `${embed.title}\n${embed.description}`;
  };

  it("shows what is kept of a person and removes it, and nothing of anyone else", async () => {
    await planned(HOME, PERSON);
    await planned(AWAY, OTHER);
    await start();
    for (const userId of [PERSON, OTHER]) {
      const greeted = discord.ask({ command: "regime", userId });
      expect((await greeted.callback).data.embeds).toHaveLength(2);
    }
    expect(await said("show", PERSON)).toMatch(/seen the welcome message[\s\S]*set up 2 of the summaries and watches/);
    expect(await said("delete", PERSON)).toMatch(/^Removed\n.*no record left[\s\S]*You set up 2 of the summaries and watches/);
    expect(await said("show", PERSON)).toMatch(/^What Versus keeps about you\nNothing\./);
    const everything = await memory.getMany(await memory.keys());
    expect([...(await memory.keys()), ...everything].filter((text) => text?.includes(PERSON))).toEqual([]);
    expect((await plans().of(HOME)).summaries[0]).toMatchObject({ setBy: "0", off: null });
    expect((await plans().of(AWAY)).watches[0]).toMatchObject({ setBy: OTHER });
    expect(await said("show", OTHER, "de")).toMatch(/Einführung schon gesehen[\s\S]*Berichte und Beobachtungen: 2,/);
  });

  it("shows and removes a person's own watches, with what was recorded of them", async () => {
    await start();
    const add = {
      command: "watch",
      subcommand: "add",
      options: { condition: "dm me when the VIX is above 30" },
      userId: PERSON,
      permissions: "0",
    };
    await discord.ask(add).edit;
    await memory.set(new Map([[`posts/ledger/${PERSON}/1/watch-1/2026-10-29`, "{}"]]));
    expect(await said("show", PERSON)).toContain("Your own watches: 1, markets on your own watchlist: 0");
    await said("delete", PERSON);
    expect(await said("show", PERSON)).toMatch(/^What Versus keeps about you\nNothing\./);
    expect((await memory.keys()).filter((key) => key.includes(PERSON))).toEqual([]);
    expect(await memory.get("posts/guilds")).toBe("[]");
  });

  it("greets again whoever asks after that", async () => {
    await start();
    const first = discord.ask({ command: "regime", userId: PERSON });
    expect((await first.callback).data.embeds).toHaveLength(2);
    expect(await said("delete", PERSON)).not.toContain("summaries");
    const again = discord.ask({ command: "regime", userId: PERSON });
    expect((await again.callback).data.embeds).toHaveLength(2);
  });
});

describe("a server that the bot has left", () => {
  const kept = async (guildId: string) => (await memory.keys()).filter((key) => key.includes(guildId));
  const setUp = async () => {
    await planned(HOME, PERSON);
    await planned(AWAY, PERSON);
    await memory.set(new Map([HOME, AWAY].map((guildId) => [`posts/ledger/${guildId}/1/daily/2026-10-29`, "{}"])));
  };

  it("meanwhile is forgotten at the start, and those that it is in are not", async () => {
    await setUp();
    discord.channels.leave(AWAY);
    const bot = await start();
    await until(() => bot.log.some(({ msg, guildId }) => msg.endsWith("is removed") && guildId === AWAY));
    await until(() => discord.requests.some(({ path }) => path === `/guilds/${HOME}`));
    expect(await kept(AWAY)).toEqual([]);
    expect(await kept(HOME)).toHaveLength(2);
    expect((await plans().all()).map(({ guildId }) => guildId)).toEqual([HOME]);
  });

  it("now is forgotten at once, unless Discord says that it is in it still", async () => {
    await setUp();
    const bot = await start();
    for (const id of [HOME, AWAY]) discord.gateway.dispatch("GUILD_CREATE", { id, name: "a server", channels: [], members: [], roles: [] });
    discord.channels.leave(AWAY);
    for (const id of [HOME, AWAY]) discord.gateway.dispatch("GUILD_DELETE", { id });
    await until(() => bot.log.some(({ msg, guildId }) => msg.endsWith("is removed") && guildId === AWAY));
    expect(await kept(AWAY)).toEqual([]);
    expect(await kept(HOME)).toHaveLength(2);
  });

  it("is kept where Discord does not answer, until the next start", async () => {
    await setUp();
    for (let attempt = 0; attempt < 4; attempt++) discord.failNext(new RegExp(`^/guilds/${AWAY}$`), { kind: "server error" });
    discord.channels.leave(AWAY);
    const bot = await start();
    await until(() => bot.log.some(({ msg, guildId }) => msg.includes("until the next start") && guildId === AWAY));
    expect(await kept(AWAY)).toHaveLength(2);
  });
});
