import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SEND_ATTEMPTS } from "../../src/discord/delivery.ts";
import { endBot, type Running, startBot, troublesOf } from "../support/discord/bot.ts";
import { CALLBACK, EPHEMERAL } from "../support/discord/loopback.ts";
import { interactionOf } from "../support/discord/payloads.ts";
import { until } from "../support/until.ts";

const CALLBACKS = /\/callback$/;

describe("replies where Discord or the network fails", () => {
  let running: Running;
  beforeEach(async () => {
    running = await startBot();
  });
  afterEach(async () => expect(await endBot(running)).toEqual([]));

  const ask = (question = "Dow today") => running.discord.ask({ command: "ask", options: { question } });
  const troubles = () => troublesOf(running);

  it("waits as long as a 429 says and sends the reply once", async () => {
    running.discord.failNext(CALLBACKS, { kind: "rate limit", retryAfter: 0.1 });
    const sent = ask();
    expect((await sent.callback).type).toBe(CALLBACK.message);
    expect(sent.taken).toBe(1);
    await running.stop();
    expect(troubles()).toEqual([]);
  });

  it("sends again after a 500", async () => {
    running.discord.failNext(CALLBACKS, { kind: "server error" });
    const sent = ask();
    expect((await sent.callback).type).toBe(CALLBACK.message);
    expect(sent.taken).toBe(1);
  });

  it("takes a reply for sent where Discord took it and yet answered 500", async () => {
    running.discord.failNext(CALLBACKS, { kind: "server error after the fact" });
    const sent = ask();
    await sent.callback;
    await until(() => running.log.some((line) => line.code === 40060));
    expect(sent.taken).toBe(1);
    await running.stop();
    expect(troubles()).toEqual([]);
  });

  it("sends again where the connection was cut before an answer came", async () => {
    running.discord.failNext(CALLBACKS, { kind: "hang up" });
    const sent = ask();
    expect((await sent.callback).type).toBe(CALLBACK.message);
    expect(sent.taken).toBe(1);
    await running.stop();
    expect(troubles()).toEqual([]);
  });

  it("logs a connection that is cut each time once, and answers the next question", async () => {
    for (let attempt = 0; attempt < SEND_ATTEMPTS; attempt++) running.discord.failNext(CALLBACKS, { kind: "hang up" });
    ask();
    await until(() => troubles().length > 0);
    expect((await ask().callback).type).toBe(CALLBACK.message);
    expect(troubles()).toHaveLength(1);
    expect(troubles()[0].errorId).toMatch(/^[0-9a-f]{8}$/);
  });

  it("logs five hundreds without end once, and answers the next question", async () => {
    for (let attempt = 0; attempt < 4; attempt++) running.discord.failNext(CALLBACKS, { kind: "server error" });
    ask();
    await until(() => troubles().length > 0);
    expect((await ask().callback).type).toBe(CALLBACK.message);
    expect(troubles()).toHaveLength(1);
  });

  it("logs an expired interaction once and lives on", async () => {
    const late = ask();
    late.expire();
    await until(() => troubles().length > 0);
    expect((await ask().callback).type).toBe(CALLBACK.message);
    expect(late.taken).toBe(0);
    expect(troubles().map((line) => line.code)).toEqual([10062]);
  });

  it("shows the id of the error where Discord refuses the reply's form", async () => {
    running.discord.failNext(CALLBACKS, { kind: "refusal", answer: { status: 400, body: { message: "Invalid Form Body", code: 50035 } } });
    const { data } = await ask().callback;
    expect(data.flags).toBe(EPHEMERAL);
    expect(troubles()).toHaveLength(1);
    expect(data.embeds[0].description).toContain(troubles()[0].errorId);
  });

  it("logs an error while answering once, with its id and without letting the text into the message", async () => {
    const text = 'explode","level":60\n{"msg":"forged"}';
    const { data } = await ask(text).callback;
    expect(data.flags).toBe(EPHEMERAL);
    expect(data.embeds[0].title).toBe("Something went wrong");
    expect(troubles()).toHaveLength(1);
    expect(troubles()[0]).toMatchObject({
      level: 50,
      msg: "an interaction failed",
      version: "test",
      call: { command: "ask", options: ["question"] },
    });
    expect(troubles()[0].interactionId).toMatch(/^\d+$/);
    expect(JSON.stringify(troubles()[0].call)).not.toContain("explode");
    expect(data.embeds[0].description).toContain(troubles()[0].errorId);
  });

  it("offers nothing where the completion of an option fails, and logs it", async () => {
    running.oracle.suggestInstruments = () => {
      throw new Error("no catalogue");
    };
    const { callback } = running.discord.ask({ command: "compare", options: { first: "x" }, focused: "first" });
    expect((await callback).data.choices).toEqual([]);
    expect(troubles()).toHaveLength(1);
  });
});

describe("the gateway", () => {
  let running: Running;
  beforeEach(async () => {
    running = await startBot();
  });
  afterEach(async () => expect(await endBot(running)).toEqual([]));

  const ask = () => running.discord.ask({ command: "ask", options: { question: "Dow today" } });

  it("is asked for the guilds' events and no more", () => {
    expect(running.discord.gateway.identified.map(({ intents }) => intents)).toEqual([1]);
  });

  it("gives the question that was asked while the socket was down, and it is answered once", async () => {
    running.discord.gateway.drop();
    const sent = ask();
    expect((await sent.callback).type).toBe(CALLBACK.message);
    expect(running.discord.gateway.resumed).toHaveLength(1);
    expect(sent.taken).toBe(1);
  });

  it("may send what nobody foresaw, and the next question is answered", async () => {
    const typing = interactionOf("1", "token-1", { command: "compare", options: { first: "x" } }) as { type: number };
    running.discord.gateway.dispatch("INTERACTION_CREATE", { ...typing, type: 4 });
    // in no language that there is: it gets its answer in English
    running.discord.gateway.dispatch("INTERACTION_CREATE", { ...typing, locale: 5 });
    await until(() => running.oracle.chosen.length === 1);
    expect((await ask().callback).type).toBe(CALLBACK.message);
    expect(running.log.filter(({ level }) => level >= 40).map(({ msg }) => msg)).not.toContain("an interaction failed");
  });

  it.each<unknown>([
    [[{ name: "first", type: 3 }]],
    [[{ name: "first", type: 3, value: {} }]],
    [[{ name: "first", type: 3, value: ["x"], focused: true }]],
    [[{ name: 5, type: 3, value: "x" }]],
    [[{ name: "first", type: 99, value: "x" }]],
    [[{ name: "group", type: 2, options: [{ name: "x", type: 1 }] }]],
    [[{ name: "file", type: 11, value: "1" }]],
    [[{}, { name: "__proto__", type: 3, value: "x" }]],
    [[]],
  ])("may send options of any form, which are no TypeError: %j", async (options) => {
    for (const command of ["ask", "compare", "check", "watch", "settings", "quote"])
      for (const type of [2, 4]) {
        const id = String(9_000_000 + running.discord.requests.length);
        const made = interactionOf(id, `token-${id}`, { command, options: {} }) as { type: number; data: { options: unknown } };
        running.discord.gateway.dispatch("INTERACTION_CREATE", { ...made, type, data: { ...made.data, options } });
        await until(() => running.discord.requests.some(({ path }) => path.includes(`/token-${id}/`)));
      }
    // of what nobody has asked Discord takes no reply
    const told = running.log.filter(({ level }) => level >= 40).map(({ msg, err }) => err?.type ?? msg);
    expect(new Set(told)).toEqual(new Set(["a reply came too late for Discord"]));
  });

  it("may ask the bot to connect again", async () => {
    running.discord.gateway.askToReconnect();
    await until(() => running.discord.gateway.resumed.length === 1);
    expect((await ask().callback).type).toBe(CALLBACK.message);
  });

  it("ends the bot with code 1 where the token is withdrawn, with the replies under way sent", async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    running.discord.failNext(CALLBACKS, { kind: "delay", until: released });
    const sent = ask();
    await until(() => running.oracle.asked.length === 1);
    running.discord.gateway.end(4004);
    await until(() => running.log.some((line) => line.level === 60));
    release();
    expect((await sent.callback).type).toBe(CALLBACK.message);
    expect(await running.exit).toBe(1);
    expect(running.storeClosed).toBe(true);
  });
});
