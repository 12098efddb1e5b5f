import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settingsFrom } from "../../src/config.ts";
import { illustrated } from "../../src/discord/pictures.ts";
import { openOracle } from "../../src/oracle/open.ts";
import { CALLBACK, EPHEMERAL, type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { EVENING, type Message, partsOf, type SampleBot, startSampleBot } from "../support/discord/sample-bot.ts";
import { type ModelServer, modelServer, WORST_SESSIONS } from "../support/model-server.ts";

const TEXT = "Which three sessions of 2020 zonked Russell 2000 folks the most?";
const REPLY = {
  question: WORST_SESSIONS,
  spans: [
    { field: "top", text: "three" },
    { field: "scope", text: "of 2020" },
    { field: "sides.0", text: "Russell 2000" },
    { field: "direction", text: "zonked" },
    { field: "asked", text: "the most" },
  ],
};

describe("a bot with a language model", () => {
  let discord: Loopback;
  let model: ModelServer;
  let bot: SampleBot;
  beforeAll(async () => {
    [discord, model] = [await openLoopback(), await modelServer()];
    const settings = settingsFrom({
      MARKET: "sample",
      STORE_URL: "sqlite::memory:",
      REFRESH_CRON: "",
      INTERPRETER_URL: model.url,
      INTERPRETER_MODEL: "small",
    });
    const log = pino({ level: "silent" });
    bot = await startSampleBot(discord, (open) => open, EVENING, {
      openOracle: async () => illustrated(await openOracle(settings, () => new Date(EVENING), log), settings.chartTheme),
    });
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
    await model.close();
    expect(discord.violations).toEqual([]);
  });

  const ask = (question: string) => discord.ask({ command: "ask", options: { question } });

  it("asks it where the grammar does not understand, and says first what it has read", async () => {
    model.answer = REPLY;
    const sent = ask(TEXT);
    const { type, data } = await sent.callback;
    expect([type, data.flags]).toEqual([CALLBACK.deferred, EPHEMERAL]);
    const answer: Message = await sent.edit;
    expect(JSON.stringify(answer.embeds)).toMatch(/A language model read your question as: Russell 2000/);
    expect(partsOf(answer).map(({ label }) => label)).toContain("Not what I meant");
  });

  it("takes it back at a press, and offers what it understands", async () => {
    model.answer = REPLY;
    const answer: Message = await ask(TEXT).edit;
    const button = partsOf(answer).find(({ label }) => label === "Not what I meant");
    const { type, data } = await discord.ask({ customId: button.custom_id, message: { ...answer, flags: EPHEMERAL } }).callback;
    expect([type, data.embeds[0].title]).toEqual([CALLBACK.update, "Taken back"]);
    expect(partsOf(data)[0].options.length).toBeGreaterThan(0);
  });

  it("refuses as without it where it proposes what is not there", async () => {
    model.answer = { ...REPLY, question: { ...REPLY.question, top: 7 } };
    const { embeds } = await ask(`${TEXT} pls`).edit;
    expect(embeds[0].title + embeds[0].description).toContain("not understood");
  });

  it("does not ask it where the grammar understands, nor of what nobody may know", async () => {
    const before = model.asked.length;
    expect((await ask("Russell vs Nasdaq this week").callback).type).toBe(CALLBACK.message);
    expect((await ask("Which stock should I buy?").callback).type).toBe(CALLBACK.message);
    expect(model.asked.length).toBe(before);
  });

  it("never has a yes or a no from it", async () => {
    model.answer = {
      question: { kind: "level", side: "SPX", direction: "above", level: 4000, on: null, within: null },
      spans: [
        { field: "side", text: "spx" },
        { field: "direction", text: "above" },
        { field: "level", text: "4k" },
      ],
    };
    const { embeds } = await ask("yo tell granny spx lookin toasty above 4k").edit;
    expect(JSON.stringify(embeds)).not.toContain("language model");
  });
});
