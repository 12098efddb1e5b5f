import { afterAll, beforeAll, describe, expect, it } from "vitest";
import statusCommand from "../../commands/status.ts";
import type { CommandCall } from "../../src/discord/call.ts";
import type { Room } from "../../src/discord/command.ts";
import type { Inside } from "../../src/discord/inside.ts";
import { privately, type Reply } from "../../src/discord/reply.ts";
import { linesOn } from "../../src/replies/shape.ts";
import { endBot, type Running, startBot, troublesOf } from "../support/discord/bot.ts";
import { EPHEMERAL } from "../support/discord/loopback.ts";
import { fakeOracle } from "../support/discord/oracle.ts";

const OWNER_ID = "1700000000000000001";

/** A bad day: everything that can be said has something to say. */
const BAD_DAY: Inside = {
  readings: {
    gateway: { shards: 12, ready: 11, ping: 1.234 },
    restPending: 1234,
    market: { isSample: false, sources: [], missing: 123, doubted: 45, heldBack: 67 },
    refresh: { fetched: null, inVain: 12 },
    picturesWaiting: 20,
    posts: { waiting: 1234, longestWait: 98_765, sinceRound: 12, clockAhead: -123.45, paused: true, leads: true },
  },
  lastDay: {
    interactions: { answered: 1_234_567, failed: 1234, limited: 1234, dropped: 12_345, expired: 123, undelivered: 123 },
    posts: { sent: 12_345, late: 1234, unsure: 123, skipped: 123, failed: 123 },
    pictures: { drawn: 12_345, refused: 1234, failed: 123 },
    storeErrors: { prices: 123, state: 123 },
  },
  loopDelay: 1.234,
  memory: 1_234_567_890,
};

describe.each(["en-US", "de", "fr"])("the owner's status in %s", (locale) => {
  it("takes 24 lines of a phone at most on a bad day too, and ends with what can be missed", async () => {
    const oracle = fakeOracle();
    const { status } = oracle;
    const source = { source: "yahoo + file", series: 1234, lastClose: "2023-05-31", behind: 1234, expected: "2023-06-07" };
    const refused = ["SPX, NDX, IXIC, RUT and 229 more: Yahoo counts as down: 8 requests in a row failed, the last one with 429", "a", "b"];
    oracle.status = () => ({
      ...status(),
      bySource: [source, source, source],
      faults: { missing: 123, doubted: 45, heldBack: 67 },
      refresh: { at: "2023-06-07T20:20:00Z", asked: 1234, taken: 0, refused, fetchedAt: null, inVain: 12, nextTry: "2023-06-07T22:20:00Z" },
    });
    const room = { oracle, now: () => new Date("2023-06-07T21:30:00Z"), inside: async () => BAD_DAY, report: () => privately() };
    const reply = statusCommand.run({ locale, userId: OWNER_ID } as CommandCall, room as unknown as Room) as Reply;
    const { title, description } = (await reply.next!())!.embeds[0]!;
    expect(linesOn(title!) + linesOn(description!)).toBeLessThanOrEqual(24);
    expect(description).toMatch(/1234567 .*1234 .*12345 /);
    for (const figure of ["11", "1234 ms", "1177", "123.5", "67", "<t:1686169200:f>", "<t:1686176400:f>", "12345"])
      expect(description).toContain(figure);
  });

  it("stays away where Discord does not say who runs the bot", async () => {
    const errors: unknown[] = [];
    const report = (error: unknown) => {
      errors.push(error);
      return privately();
    };
    const inside = () => Promise.reject(new Error("503"));
    const room = { oracle: fakeOracle(), now: () => new Date("2023-06-07T21:30:00Z"), inside, report };
    const reply = statusCommand.run({ locale, userId: OWNER_ID } as CommandCall, room as unknown as Room) as Reply;
    expect(await reply.next!()).toBeNull();
    expect(errors).toEqual([new Error("503")]);
  });
});

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

  it("/status tells those who run the bot how it stands, in their language, and nobody else", async () => {
    const ask = (locale: string, userId = OWNER_ID) => running.discord.ask({ command: "status", locale, userId });
    const other = ask("en-US", "1700000000000000077");
    expect((await other.callback).data.embeds[0].description).not.toContain("Gateway");
    const sent = ask("en-US");
    await sent.callback;
    const [{ description }] = (await sent.edit).embeds;
    expect(description.split("\n")).toEqual([
      expect.stringMatching(/^\*\*Gateway\*\* 1 of 1 ready(?:, \d+ ms)?$/),
      expect.stringMatching(/^\*\*Process\*\* loop delay \d+ ms, \d+ MB$/),
      expect.stringMatching(/^\*\*Discord\*\* \d+ requests waiting/),
      "**To look at** 3 with holes, 1 doubted, 0 held back",
      "**In the last 24 hours**",
      expect.stringMatching(/^• Interactions: \d+ answered$/),
      "• Posts: none",
      "• Store errors: none",
      "• Pictures: none",
      "• yahoo: 400 series to 2023-06-07, 0 behind",
      "• file: 12 series to 2023-05-31, 12 behind",
      "**Data** version 7-a1b2, made <t:1686169800:f>, 412 series",
      "**Running** since <t:1685993160:f>, 2 d 2 h 4 min",
    ]);
    for (const [locale, word] of [
      ["de", "**Prozess**"],
      ["fr", "**Processus**"],
    ] as const) {
      const said = ask(locale);
      await said.callback;
      expect((await said.edit).embeds[0].description).toContain(word);
    }
    const edited = running.discord.requests.filter(({ method }) => method === "PATCH").map(({ path }) => path);
    expect(edited).toHaveLength(3);
    expect(edited.filter((path) => path.includes(other.id))).toEqual([]);
    // who that is was asked once, not with each /status
    expect(running.discord.requests.filter(({ path }) => path === "/applications/@me")).toHaveLength(1);
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
