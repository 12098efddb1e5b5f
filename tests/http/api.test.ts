import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { OpenAPIClientAxios } from "openapi-client-axios";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limitsHere } from "../../src/fleet/limits.ts";
import { HttpError } from "../../src/http/http-error.ts";
import { type HttpServer, openHttp } from "../../src/http/open.ts";
import { descriptionOf } from "../../src/http/openapi.ts";
import { answerOutput, claimsOutput } from "../../src/tools/contract.ts";
import { sampleTools } from "../support/sample-tools.ts";

const LOCAL = { host: "127.0.0.1", port: 0 };
const KEY = "a-key-of-a-program-0001";
const OTHER = "a-key-of-another-program";

// biome-ignore lint/suspicious/noExplicitAny: bodies as they come
type Body = any;

describe("the tools over HTTP", () => {
  const log: Body[] = [];
  const clock = { now: 0 };
  let sample: Awaited<ReturnType<typeof sampleTools>>;
  let server: HttpServer;
  let at: string;
  beforeAll(async () => {
    sample = await sampleTools();
    const limit = limitsHere(() => clock.now).of("key", { burst: 40, refill: 1000 });
    server = await openHttp({
      address: LOCAL,
      api: { ...sample.asked, keys: { reader: KEY, other: OTHER }, limit, version: "1.2.3" },
      log: pino({ level: "info" }, { write: (line: string) => log.push(JSON.parse(line)) }),
    });
    at = `http://127.0.0.1:${server.port}`;
  });
  afterAll(async () => {
    await server.close();
    await sample.open.close();
  });

  const post = async (path: string, body: unknown, key: string | null = KEY) => {
    const headers = { "content-type": "application/json", ...(key === null ? {} : { authorization: `Bearer ${key}` }) };
    const response = await fetch(`${at}${path}`, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
  };

  it("answers a question with the answer as data, its closes and its reading", async () => {
    const { status, body } = await post("/v1/ask", { text: "Russell vs Nasdaq this week" });
    expect(status).toBe(200);
    expect(answerOutput.parse(body)).toEqual(body);
    const { baseCloses, endCloses, returns } = body.values;
    expect(returns.RUT).toBeCloseTo(endCloses.RUT / baseCloses.RUT - 1, 12);
    expect([body.question.kind, body.sample, body.asOf]).toEqual(["compare", true, "2026-10-30"]);
  });

  it("says what a past day knew, in the language that is asked for", async () => {
    const { body } = await post("/v1/ask", { text: "Dow today", asOf: "2026-10-28", locale: "de" });
    expect([body.asOf, body.window.end]).toEqual(["2026-10-28", "2026-10-28"]);
    expect(body.headline).toMatch(/\d,\d\d\s%/);
  });

  it("answers a refusal as an answer of that kind", async () => {
    const { status, body } = await post("/v1/ask", { text: "Which stock should I buy?" });
    expect([status, body.question.kind, body.values.reason]).toEqual([200, "refusal", "advice"]);
  });

  it("checks each claim of a text", async () => {
    const { body } = await post("/v1/claims", { text: "The Russell 2000 fell 1.26% this week. The Nasdaq rose 9% this week." });
    expect(claimsOutput.parse(body)).toEqual(body);
    expect(body.claims.map(({ verdict }: Body) => verdict)).toEqual(["confirmed", "off"]);
  });

  it("quotes an instrument, and nothing but that", async () => {
    const { body } = await post("/v1/quote", { instrument: "Dow" });
    expect([body.question.kind, body.question.side]).toEqual(["level", "DJI"]);
    const { body: other } = await post("/v1/quote", { instrument: "Dow this week vs S&P 500" });
    expect(other.question.kind).toBe("refusal");
  });

  it.each([
    [{}, "text"],
    [{ text: " " }, "text"],
    [{ text: "Dow today", asOf: "yesterday" }, "asOf"],
    [{ text: "Dow today", locale: "it" }, "locale"],
    [{ text: "Dow today", extra: 1 }, "extra"],
    [{ text: "x".repeat(2001) }, "text"],
    [null, "object"],
    ["{", "JSON"],
  ])("says what is wrong with %j", async (given, named) => {
    const { status, body } = await post("/v1/ask", given);
    expect([status, body.error]).toEqual([400, "not as described"]);
    expect(body.message).toContain(named);
  });

  it.each([null, "a-key-of-nobody-000000", `${KEY}x`, ""])("lets nobody in with %j", async (key) => {
    const { status, headers, body } = await post("/v1/ask", { text: "Dow today" }, key);
    expect([status, headers.get("www-authenticate"), body.error]).toEqual([401, "Bearer", "no key"]);
  });

  it("limits each key by itself and says when it may ask again", async () => {
    clock.now += 1_000_000;
    for (let i = 0; i < 40; i++) expect((await post("/v1/quote", { instrument: "Dow" }, OTHER)).status).toBe(200);
    const { status, headers } = await post("/v1/quote", { instrument: "Dow" }, OTHER);
    expect([status, headers.get("retry-after")]).toEqual([429, "1"]);
    expect((await post("/v1/quote", { instrument: "Dow" })).status).toBe(200);
    clock.now += 1000;
    expect((await post("/v1/quote", { instrument: "Dow" }, OTHER)).status).toBe(200);
  });

  it("charges a long text for its length", async () => {
    clock.now += 1_000_000;
    for (let i = 0; i < 4; i++) expect((await post("/v1/ask", { text: "x ".repeat(999) }, OTHER)).status).toBe(200);
    clock.now += 1000;
    // four requests, and four more each for their two thousand characters; one has come back
    for (let i = 0; i < 21; i++) expect((await post("/v1/quote", { instrument: "Dow" }, OTHER)).status).toBe(200);
    expect((await post("/v1/quote", { instrument: "Dow" }, OTHER)).status).toBe(429);
  });

  it.each(["GET", "PUT", "OPTIONS"])("says that %s is not answered where POST is", async (method) => {
    const response = await fetch(`${at}/v1/ask`, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("answers what is no request in the form of all that it refuses", async () => {
    const socket = connect(server.port, "127.0.0.1");
    socket.write("GET nonsense HTTP/9\r\n\r\n");
    const answer = await text(socket);
    expect(JSON.parse(answer.split("\r\n\r\n")[1]!).error).toBe("not as described");
    expect((await post("/v1/%zz", {})).body.error).toBe("not as described");
  });

  it("ends although somebody holds a connection and says nothing", async () => {
    const other = await openHttp({ address: LOCAL, log: pino({ level: "silent" }) });
    const idle = [connect(other.port, "127.0.0.1"), connect(other.port, "127.0.0.1")];
    await Promise.all(idle.map((socket) => once(socket, "connect")));
    idle[1]!.write("POST /v1/ask HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf");
    for (const socket of idle) socket.on("error", () => {});
    await other.close();
    await expect(fetch(`http://127.0.0.1:${other.port}/`)).rejects.toThrow();
  });

  it("refuses what is too long, and knows no other address", async () => {
    clock.now += 1_000_000;
    expect((await post("/v1/claims", { text: "x".repeat(300_000) })).status).toBe(413);
    expect((await post("/v1/else", {})).body.error).toBe("not found");
    expect((await post("/interactions", {})).status).toBe(404);
  });

  it("names neither keys nor texts in its log", async () => {
    await post("/v1/ask", { text: 'explode","level":60\n{"msg":"forged"}' });
    expect(JSON.stringify(log)).not.toMatch(/explode|forged|a-key-of/);
  });

  it("describes itself as OpenAPI, which a linter finds nothing wrong with", async () => {
    const description = (await (await fetch(`${at}/v1/openapi.json`)).json()) as object;
    expect(description).toEqual(JSON.parse(JSON.stringify(descriptionOf("1.2.3"))));
    const config = await createConfig({ extends: ["recommended"] });
    const problems = await lintFromString({ source: JSON.stringify(description), absoluteRef: "openapi.json", config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it("is used by a client made of that description", async () => {
    clock.now += 1_000_000;
    const definition = (await (await fetch(`${at}/v1/openapi.json`)).json()) as Body;
    const maker = new OpenAPIClientAxios({
      definition: { ...definition, servers: [{ url: at }] },
      axiosConfigDefaults: { headers: { authorization: `Bearer ${KEY}` }, validateStatus: () => true },
    });
    const client: Body = await maker.init();
    const { data } = await client.ask(null, { text: "Is the S&P 500 in a bull market?" });
    expect([data.question.kind, typeof data.verdict]).toEqual(["regime", "boolean"]);
    expect((await client.quote(null, { instrument: "Nvidia" })).data.question.side).toBe("NVDA");
    expect((await client.claims(null, { text: "The Dow fell 40% today." })).data.claims[0].verdict).toBe("off");
    expect((await client.ask(null, {})).status).toBe(400);
  });

  it("says so where its port is taken", async () => {
    const address = { host: "127.0.0.1", port: server.port };
    await expect(openHttp({ address, log: pino({ level: "silent" }) })).rejects.toThrow(HttpError);
  });
});
