import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anyText } from "../support/answers.ts";
import { endBot, type Running, startBot, troublesOf } from "../support/discord/bot.ts";
import { EPHEMERAL } from "../support/discord/loopback.ts";

/** What people type to see what happens. */
const TEXTS = {
  "a ping of everyone": "@everyone @here <@1400000000000000001> <@&1400000000000000002>",
  "the end of a code block": "``` ```js\nprocess.exit()\n```",
  "control characters": "a\u0000b\u0007c\u001b[2Jd\u202ee\u2066f",
  "half a surrogate pair": "\ud83d Nasdaq \ude00",
  "6,000 characters": "Nasdaq vs Dow ".repeat(429).slice(0, 6000),
  "6,000 backticks": "`".repeat(6000),
  "6,000 emoji units": "😀".repeat(3000),
  "a link behind words": "[S&P 500](https://evil.example)",
  "the name of a method": "__proto__ constructor toString",
  nothing: "",
};

describe("text that means harm", () => {
  let running: Running;
  beforeAll(async () => {
    running = await startBot();
  });
  beforeEach(() => running.later(60_000));
  afterAll(async () => {
    expect(await endBot(running)).toEqual([]);
    expect(troublesOf(running)).toEqual([]);
  });

  it.each(Object.entries(TEXTS))("%s is answered and said back harmlessly", async (_, question) => {
    const { data } = await running.discord.ask({ command: "ask", options: { question } }).callback;
    expect(data.allowed_mentions).toEqual({ parse: [] });
    const said = JSON.stringify(data.embeds);
    expect(said).not.toMatch(/@everyone|@here/);
    expect(said).not.toMatch(/(?<!\\)<[@#t:]/);
  });

  it("is refused with itself in the suggestions, and still pings nobody", async () => {
    const { data } = await running.discord.ask({ command: "ask", options: { question: "@everyone `buy`" } }).callback;
    expect(data.flags).toBe(EPHEMERAL);
    expect(data.embeds[0].description).toBe("**Try one of these**\n• @\u200beveryone \\`buy\\`");
  });

  it.each(Object.entries(TEXTS))("%s can be typed into a completed option", async (_, first) => {
    const { data } = await running.discord.ask({ command: "compare", options: { first }, focused: "first" }).callback;
    expect(data.choices.length).toBeLessThanOrEqual(25);
  });

  it("of any kind gets one reply that Discord takes", async () => {
    const anywhere = fc.constantFrom(["ask", "question"], ["performance", "instrument"], ["drawdown", "window"]);
    await fc.assert(
      fc.asyncProperty(anyText, anywhere, async (text, [command, option]) => {
        running.later(60_000);
        const sent = running.discord.ask({ command: command!, options: { [option!]: `${text} @everyone` } });
        await sent.callback;
        expect(sent.taken).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});
