import { REST } from "discord.js";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { restCourier } from "../../src/discord/rest-courier.ts";
import type { Courier, Post, Undeliverable } from "../../src/posts/courier.ts";
import { type Channels, openChannels } from "../support/discord/channels.ts";
import { answerOf } from "../support/discord/oracle.ts";
import { openRest, type Rest } from "../support/discord/rest.ts";
import { complaintsOf } from "../support/discord/rules.ts";

const CHANNEL = "1300000000000000001";
const MESSAGES = /\/messages$/;
const post: Post = { says: answerOf(), parts: [], pictured: answerOf(), locale: "en" };

let channels: Channels;
let discord: Rest;
let clock: number;
const complaints: string[] = [];
const picture = { name: "chart.png", alt: "a chart", png: new Uint8Array([1]) };

function courier(draw: () => Promise<typeof picture | null> = async () => picture): Courier {
  const rest = new REST({ api: discord.api }).setToken("t");
  return restCourier({ rest, draw, log: pino({ level: "silent" }) });
}
const send = async (mark: string, from = courier()): Promise<string> => (await from.prepare(post, mark))(CHANNEL);
const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "none",
    (error: Undeliverable) => error.failure,
  );

beforeEach(async () => {
  clock = Date.parse("2026-10-30T20:30:00Z");
  channels = openChannels(() => clock);
  complaints.length = 0;
  discord = await openRest("t", (request) => {
    if (request.method === "POST" && MESSAGES.test(request.path)) complaints.push(...complaintsOf(request.body, request.files));
    if (request.path === "/gateway") return { status: 200, body: { url: "wss://gateway.example" } };
    return channels.handle(request);
  });
  discord.clock.now = () => clock;
});
afterEach(async () => {
  await discord.close();
  expect([...discord.violations, ...complaints]).toEqual([]);
});

describe("the courier", () => {
  it("posts with the mark as an enforced nonce and at the end of the footer, the picture attached", async () => {
    const id = await send("abc123");
    const [message] = channels.in(CHANNEL);
    expect(message).toMatchObject({ id, files: ["chart.png"], body: { nonce: "abc123", enforce_nonce: true } });
    expect(message!.body.embeds[0].footer.text).toMatch(/ · abc123$/);
  });

  it.each(["server error", "server error after the fact"] as const)("leaves one message where Discord answers with a %s", async (kind) => {
    discord.failNext(MESSAGES, { kind });
    await send("abc123");
    expect(channels.in(CHANNEL)).toHaveLength(1);
  });

  it("goes without a picture that cannot be drawn", async () => {
    await send(
      "abc123",
      courier(async () => {
        throw new Error("no thread");
      }),
    );
    expect(channels.in(CHANNEL)[0]!.files).toEqual([]);
  });

  it("finds its own message among hundreds that were written since", async () => {
    for (let i = 0; i < 150; i++) channels.chatter(CHANNEL);
    const id = await send("abc123");
    clock += 60_000;
    for (let i = 0; i < 150; i++) channels.chatter(CHANNEL);
    expect(await courier().find(CHANNEL, "abc123", new Date(clock - 600_000))).toBe(id);
    expect(await courier().find(CHANNEL, "another", new Date(clock - 600_000))).toBeNull();
    expect(await courier().find("1300000000000000009", "abc123", new Date(clock - 600_000))).toBeNull();
  });

  it("does not take a history that it may not read for an empty one", async () => {
    await send("abc123");
    channels.hideHistory(CHANNEL);
    expect(await failure(courier().find(CHANNEL, "abc123", new Date(clock - 600_000)))).toBe("unsure");
  });

  it("draws the picture in the theme that the server has chosen", async () => {
    const themes: unknown[] = [];
    const draw = async (_: unknown, __: string, theme?: unknown) => {
      themes.push(theme);
      return picture;
    };
    const rest = new REST({ api: discord.api }).setToken("t");
    const themed = restCourier({ rest, draw, log: pino({ level: "silent" }), themeOf: (guildId) => (guildId === "1" ? "light" : null) });
    for (const guildId of ["1", "2"]) await themed.prepare(post, "abc123", guildId);
    expect(themes).toEqual(["light", null]);
  });

  it("tells what 50007 means: gone, though what was sent before can be read", async () => {
    channels.refuse(CHANNEL, 50007);
    expect(await failure(send("abc123"))).toBe("gone");
    expect(await courier().find(CHANNEL, "abc123", new Date(0))).toBeNull();
  });

  it.each([
    [10003, "gone"],
    [50001, "gone"],
    [50013, "gone"],
  ])("tells what %i means: %s", async (code, wanted) => {
    channels.refuse(CHANNEL, code);
    expect(await failure(send("abc123"))).toBe(wanted);
    // whether a message arrived cannot be told there, which is not that it did not
    expect(await failure(courier().find(CHANNEL, "abc123", new Date(0)))).toBe("unsure");
  });

  it.each(["hang up", "hang up after the fact"] as const)(
    "does not know what became of a message where Discord should %s",
    async (kind) => {
      discord.failNext(MESSAGES, { kind });
      expect(await failure(send("abc123"))).toBe("unsure");
    },
  );

  it("tells the time by Discord's clock", async () => {
    clock = Date.parse("2001-02-03T04:05:06Z");
    expect((await courier().time()).toISOString()).toBe("2001-02-03T04:05:06.000Z");
  });

  it("tells a person alone", async () => {
    await courier().tell("1400000000000000001", "it is off", "off1");
    expect(channels.messages.map(({ body }) => [body.content, body.nonce])).toEqual([["it is off", "off1"]]);
  });
});
