import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endBot, type Running, startBot, troublesOf } from "../support/discord/bot.ts";
import { EPHEMERAL } from "../support/discord/loopback.ts";

describe("what the bot says of itself", () => {
  let running: Running;
  beforeAll(async () => {
    running = await startBot();
  });
  afterAll(async () => {
    expect(await endBot(running)).toEqual([]);
    expect(troublesOf(running)).toEqual([]);
  });

  it("/help lists every command and questions that can be asked as they stand", async () => {
    const { data } = await running.discord.ask({ command: "help" }).callback;
    expect(data.flags).toBe(EPHEMERAL);
    for (const name of ["ask", "compare", "drawdown", "help", "performance", "regime", "reload", "status"]) {
      expect(data.embeds[0].description).toContain(`**/${name}**`);
    }
    expect(data.embeds[0].description).toContain("• Russell 2000 vs Nasdaq this week");
  });

  it("/status gives the version, the age of each source against the last session, and the time since the start", async () => {
    const { data } = await running.discord.ask({ command: "status" }).callback;
    expect(data.flags).toBe(EPHEMERAL);
    // 5 June 2023 19:26 to 7 June 21:30 (the clock of the test) are 2 days, 2 hours and 4 minutes.
    expect(data.embeds[0].description.split("\n")).toEqual([
      "**Data** version 7-a1b2, made <t:1686169800:f>, 412 series",
      "• yahoo: 400 series, last close 2023-06-07, up to date",
      "• file: 12 series, last close 2023-05-31, 12 behind: the close of 2023-06-07 should be there",
      "**Needs attention** 3 series with missing sessions, 1 with doubtful closes, 0 held back",
      "**Running** since <t:1685993160:f>, 2 d 2 h 4 min",
    ]);
  });

  it("says what came of the last refresh, why some was not fetched, and when it tries again", async () => {
    const { status } = running.oracle;
    const refresh = {
      at: "2023-06-07T20:20:00.000Z",
      asked: 233,
      taken: 0,
      refused: ["SPX, NDX: Yahoo counts as down: 8 requests in a row failed"],
      fetchedAt: null,
      inVain: 1,
      nextTry: "2023-06-07T20:25:00.000Z",
    };
    running.oracle.status = () => ({ ...status(), refresh });
    const { callback } = running.discord.ask({ command: "status" });
    const { description } = (await callback).data.embeds[0];
    expect(description).toContain("**Last refresh** <t:1686169200:f>: 0 of 233 fetched; next attempt <t:1686169500:f>");
    expect(description).toContain("• SPX, NDX: Yahoo counts as down: 8 requests in a row failed");
  });

  it("/status says first where the data are made up", async () => {
    const { status } = running.oracle;
    running.oracle.status = () => ({ ...status(), sample: true });
    const { data } = await running.discord.ask({ command: "status" }).callback;
    expect(data.embeds[0].description).toMatch(/^\*\*Sample data, not real prices\*\*/);
  });
});
