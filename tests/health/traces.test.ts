import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { main } from "../../src/bot.ts";
import { SettingsError, secretsIn, settingsFrom } from "../../src/config.ts";
import { HealthError } from "../../src/health/health-error.ts";
import { openTraces } from "../../src/health/traces.ts";
import { bot } from "../support/discord/bot.ts";
import { openLoopback } from "../support/discord/loopback.ts";
import { until } from "../support/until.ts";

type Value = { stringValue?: string; intValue?: number; doubleValue?: number; boolValue?: boolean };
type Attributes = readonly { readonly key: string; readonly value: Value }[];
interface OtlpSpan {
  readonly name: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: Attributes;
  readonly status: { readonly code: number };
}

/** OTLP's number for a span that failed. @see https://github.com/open-telemetry/opentelemetry-proto */
const STATUS_ERROR = 2;

/** A collector on the loopback that takes traces by OTLP over HTTP, as JSON. @param status what it answers */
async function collector(status = 200) {
  const bodies: string[] = [];
  const asked: { readonly path: string; readonly headers: Readonly<Record<string, unknown>> }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    asked.push({ path: request.url!, headers: request.headers });
    bodies.push(body);
    response.writeHead(status, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const parts = () => bodies.flatMap((body) => JSON.parse(body).resourceSpans);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    asked,
    resources: () => parts().map(({ resource }) => valuesOf(resource.attributes)),
    spans: (): OtlpSpan[] =>
      parts().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }: { readonly spans: readonly OtlpSpan[] }) => spans)),
  };
}

function valuesOf(attributes: Attributes): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}

const WORK = { name: "post daily", milliseconds: 250, attributes: { "versus.post.id": "a1b2" }, isFailed: false };
const silent = pino({ level: "silent" });

describe("traces", () => {
  it("are spans for a collector, with their ids, how long they took, and whether they failed", async () => {
    const { url, asked, spans, resources } = await collector();
    vi.stubEnv("OTEL_EXPORTER_OTLP_HEADERS", "x-key=hidden");
    vi.stubEnv("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment=test");
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const { work, close } = await openTraces({ url: `${url}/v1/traces` }, "0.1.0", silent);
    work(WORK);
    work({ ...WORK, name: "refresh", isFailed: true });
    await close();
    expect(asked.map(({ path, headers }) => [path, headers["x-key"]])).toEqual([["/v1/traces", "hidden"]]);
    expect(resources()[0]).toMatchObject({ "service.name": "versus", "service.version": "0.1.0", "deployment.environment": "test" });
    const [post, refresh] = spans();
    expect([post!.name, valuesOf(post!.attributes), post!.status.code]).toEqual(["post daily", { "versus.post.id": "a1b2" }, 0]);
    expect(BigInt(post!.endTimeUnixNano) - BigInt(post!.startTimeUnixNano)).toBe(250_000_000n);
    expect([refresh!.name, refresh!.status.code]).toEqual(["refresh", STATUS_ERROR]);
  });

  it("cost one line of the log where the collector does not take them, and keep the end of the bot waiting for a second at most", async () => {
    const { url } = await collector(400);
    const log: { readonly msg: string }[] = [];
    const logger = pino({ level: "info" }, { write: (line: string) => log.push(JSON.parse(line)) });
    const { work, close } = await openTraces({ url: `${url}/v1/traces` }, "0.1.0", logger);
    for (let i = 0; i < 2000; i++) work(WORK);
    const started = performance.now();
    await close();
    expect(performance.now() - started).toBeLessThan(3000);
    expect(log.map(({ msg }) => msg)).toEqual(["traces could not be sent"]);
  });

  it("ask for their packages where these are not installed", async () => {
    vi.doMock("@opentelemetry/sdk-trace", () => {
      throw new Error("Cannot find package");
    });
    onTestFinished(() => {
      vi.doUnmock("@opentelemetry/sdk-trace");
    });
    const opened = openTraces({ url: "http://127.0.0.1:1" }, "0.1.0", silent);
    await expect(opened).rejects.toThrow(HealthError);
    await expect(opened).rejects.toThrow(/npm install @opentelemetry\/api @opentelemetry\/sdk-trace/);
  });

  it("of a bot have the ids of its log, the command and its outcome, and nothing that somebody has typed", async () => {
    const { url, spans, bodies } = await collector();
    const discord = await openLoopback();
    const { log, stop, parts } = await bot(discord);
    const exit = main(undefined, { ...parts, traces: { url: `${url}/v1/traces` } });
    await until(() => log.some(({ msg }) => msg === "connected to Discord"));
    await discord.ask({ command: "ask", options: { question: "Dow today" } }).callback;
    await discord.ask({ command: "ask", options: { question: "explode my secret" } }).callback;
    discord.ask({ command: "help" }, 60_000);
    await discord.ask({ command: "evil-secret", options: {} }).callback;
    stop.abort();
    expect(await exit).toBe(0);
    await discord.close();
    const failed = log.find(({ msg }) => msg === "an interaction failed").interactionId;
    const seen = spans().map(({ name, attributes, status, parentSpanId }) => ({
      name,
      ...valuesOf(attributes),
      code: status.code,
      parentSpanId,
    }));
    expect(seen).toHaveLength(4);
    expect(seen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: "interaction ask",
          "versus.command": "ask",
          "versus.outcome": "answered",
          "versus.shard": 0,
          code: 0,
        }),
        expect.objectContaining({ "versus.interaction.id": failed, "versus.outcome": "failed", code: STATUS_ERROR }),
        expect.objectContaining({ name: "interaction help", "versus.outcome": "dropped", code: STATUS_ERROR }),
        expect.objectContaining({ name: "interaction other" }),
      ]),
    );
    expect(bodies.join()).not.toMatch(/secret|Dow|explode/);
  });
});

describe("where traces are sent", () => {
  it.each([
    [{}, null],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318" }, "http://collector:4318/v1/traces"],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318/under/" }, "http://collector:4318/under/v1/traces"],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://a:1", OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "https://b/own" }, "https://b/own"],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318", OTEL_SDK_DISABLED: "true" }, null],
  ])("follows from OpenTelemetry's own variables: %j", (environment, url) => {
    expect(settingsFrom(environment).traces?.url ?? null).toBe(url);
  });

  it("is refused at the start where it is no address", () => {
    expect(() => settingsFrom({ OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" })).toThrow(SettingsError);
  });

  it("is kept out of the log with its headers and its password", () => {
    const settings = settingsFrom({
      OTEL_EXPORTER_OTLP_ENDPOINT: "https://me:pass%20word@collector",
      OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer%20abc,x-key=def",
    });
    expect(secretsIn(settings)).toEqual(expect.arrayContaining(["pass word", "Bearer abc", "def"]));
  });
});
