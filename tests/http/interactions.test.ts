import { REST } from "discord.js";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/bot.ts";
import { openHttp } from "../../src/http/open.ts";
import { bot } from "../support/discord/bot.ts";
import { applicationKeys, type Endpoint, endpointAt } from "../support/discord/endpoint.ts";
import { CALLBACK, EPHEMERAL, type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { interactionOf } from "../support/discord/payloads.ts";
import { until } from "../support/until.ts";

const LOCAL = { host: "127.0.0.1", port: 0 };
const UNAUTHORIZED = 401;

describe("a worker behind HTTP", () => {
  const keys = applicationKeys();
  let discord: Loopback;
  let endpoint: Endpoint;
  let end: () => Promise<number>;
  let worker: Awaited<ReturnType<typeof bot>>;
  beforeEach(async () => {
    discord = await openLoopback();
    worker = await bot(discord);
    const { promise: port, resolve } = Promise.withResolvers<number>();
    const http = { address: LOCAL, publicKey: keys.publicKey, keys: {} };
    const exit = main("worker", { ...worker.parts, http, onHttp: resolve });
    endpoint = endpointAt(`http://127.0.0.1:${await port}/interactions`, keys, discord, () => worker.state.now);
    end = () => {
      worker.stop.abort();
      return exit;
    };
  });
  afterEach(async () => {
    expect(await end()).toBe(0);
    await discord.close();
    expect(discord.violations).toEqual([]);
  });

  const question = (text = "Dow today") => ({ command: "ask", options: { question: text } });
  const ping = { id: "1", application_id: "2", type: 1, token: "t", version: 1 };
  const troubles = () => worker.log.filter(({ level }: { level: number }) => level >= 40);

  it("passes Discord's own check of an endpoint: a ping is answered, a wrong signature is not", async () => {
    const response = await endpoint.send(endpoint.posted(ping));
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
    const wrong = await endpoint.send({ ...endpoint.posted(ping), signature: "00".repeat(64) });
    expect(wrong.status).toBe(UNAUTHORIZED);
  });

  it("answers in the answer to the request, without the gateway and without a request to Discord", async () => {
    const { type, data } = await endpoint.ask(question()).callback;
    expect(type).toBe(CALLBACK.message);
    expect(data.embeds[0].title).toContain("Russell 2000 ahead");
    expect(discord.gateway.identified).toEqual([]);
    expect(discord.requests.filter(({ path }) => path.includes("callback"))).toEqual([]);
  });

  it("says in private what the person can mend, and offers choices while they type", async () => {
    expect((await endpoint.ask(question("Atlantis")).callback).data.flags).toBe(EPHEMERAL);
    const typing = endpoint.ask({ command: "compare", options: { first: "russ" }, focused: "first" });
    const { type, data } = await typing.callback;
    expect([type, data.choices[0].name]).toEqual([CALLBACK.choices, "Russell 2000"]);
  });

  it("defers what takes longer and edits it in, even before Discord has read its answer", async () => {
    const sent = discord.ask({ command: "status" }, 0, async (interaction) => {
      const response = await endpoint.send(endpoint.posted(interaction));
      const body = (await response.json()) as { type: number };
      if (body.type === CALLBACK.deferred) await until(() => discord.requests.some(({ path }) => path.endsWith("/messages/@original")));
      discord.answered(interaction.id, body);
    });
    expect([CALLBACK.deferred, CALLBACK.message]).toContain((await sent.callback).type);
    const slow = discord.ask({ command: "summary", subcommand: "status", permissions: String(0x20) }, 0, async (interaction) => {
      const response = await endpoint.send(endpoint.posted(interaction));
      const body = (await response.json()) as object;
      // the edit comes before Discord knows of the reply, and is sent again
      await until(() => discord.requests.some(({ method, path }) => method === "PATCH" && path.endsWith("/messages/@original")));
      discord.answered(interaction.id, body);
    });
    expect((await slow.callback).type).toBe(CALLBACK.deferred);
    expect((await slow.edit).embeds).toHaveLength(1);
  });

  it.each([
    [
      "of another key",
      (posted: ReturnType<Endpoint["posted"]>) => ({
        ...posted,
        signature: applicationKeys()
          .signed(Buffer.from(posted.timestamp + posted.body))
          .toString("hex"),
      }),
    ],
    ["of another body", (posted: ReturnType<Endpoint["posted"]>) => ({ ...posted, body: posted.body.replace("Dow", "Nasdaq") })],
    ["of another time", (posted: ReturnType<Endpoint["posted"]>) => ({ ...posted, timestamp: String(Number(posted.timestamp) + 1) })],
    ["that is none", (posted: ReturnType<Endpoint["posted"]>) => ({ ...posted, signature: "not hexadecimal" })],
  ])("refuses a signature %s, and asks nothing", async (_, change) => {
    const posted = endpoint.posted(interactionOf("9000001", "t", question()));
    expect((await endpoint.send(change(posted))).status).toBe(UNAUTHORIZED);
    expect(worker.oracle.asked).toEqual([]);
  });

  it.each([-11_000, 12_000])("refuses a right signature of another time: %d ms from now", async (off) => {
    const posted = endpoint.posted(interactionOf("9000002", "t", question()), worker.state.now + off);
    expect((await endpoint.send(posted)).status).toBe(UNAUTHORIZED);
    expect(worker.oracle.asked).toEqual([]);
  });

  it("refuses what is sent again, with its right signature", async () => {
    const posted = endpoint.posted(interactionOf("9000003", "t", question()));
    expect((await endpoint.send(posted)).status).toBe(200);
    expect((await endpoint.send(posted)).status).toBe(UNAUTHORIZED);
    expect(worker.oracle.asked).toHaveLength(1);
  });

  it("limits a person as the gateway does", async () => {
    for (let i = 0; i < 10; i++) expect((await endpoint.ask(question()).callback).data.flags).toBeUndefined();
    expect((await endpoint.ask(question()).callback).data.embeds[0].description).toContain("Ask again in 3 s");
  });

  it("shows the id of an error, and lives on after what no interaction is", async () => {
    const { data } = await endpoint.ask(question("explode")).callback;
    expect(data.embeds[0].description).toContain(troubles()[0].errorId);
    for (const odd of [{}, { type: 2 }, { type: 99, id: "9000004" }, [], { type: 2, id: "x", data: null }]) {
      const { status } = await endpoint.send(endpoint.posted(odd));
      expect(status).toBeGreaterThanOrEqual(400);
    }
    expect((await endpoint.ask(question()).callback).type).toBe(CALLBACK.message);
  });
});

describe("an interaction that nothing answers", () => {
  it("leaves no request open", async () => {
    const keys = applicationKeys();
    const interactions = { take: async () => {}, end: async () => {}, underWay: () => 0 };
    const parts = { publicKey: keys.publicKey, interactions, rest: new REST(), once: () => true, now: () => new Date() };
    const server = await openHttp({ address: LOCAL, interactions: parts, log: pino({ level: "silent" }) });
    const discord = await openLoopback();
    const endpoint = endpointAt(`http://127.0.0.1:${server.port}/interactions`, keys, discord, Date.now);
    expect((await endpoint.send(endpoint.posted(interactionOf("9000005", "t", { command: "help" })))).status).toBe(500);
    await server.close();
    await discord.close();
  });
});

describe("a worker without a port", () => {
  it("says what it needs", async () => {
    const discord = await openLoopback();
    const { parts, printed } = await bot(discord);
    expect(await main("worker", parts)).toBe(1);
    expect(printed.join("\n")).toContain("DISCORD_PUBLIC_KEY");
    await discord.close();
  });
});
