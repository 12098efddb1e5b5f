import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import { HealthError } from "../../src/health/health-error.ts";
import { openHealth } from "../../src/health/open.ts";
import { type HealthParts, serveHealth } from "../../src/health/serve.ts";
import { NO_TALLY } from "../../src/health/tally.ts";

const asked = async (given: Partial<HealthParts> = {}) => {
  const errors: unknown[] = [];
  const parts: HealthParts = {
    host: "127.0.0.1",
    port: 0,
    waitingFor: () => [],
    metrics: { contentType: "text/plain; version=0.0.4", text: async () => "up 1\n" },
    onError: (error) => errors.push(error),
    ...given,
  };
  const server = await serveHealth(parts);
  onTestFinished(() => server.close());
  const get = async (path: string, method = "GET") => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method });
    return [response.status, response.headers.get("content-type"), await response.text()];
  };
  return { get, errors, port: server.port };
};

describe("health over HTTP", () => {
  it("says that the process lives, whether it is ready, and its numbers", async () => {
    const { get } = await asked();
    expect(await get("/healthz")).toEqual([200, "text/plain; charset=utf-8", "ok\n"]);
    expect(await get("/readyz?verbose")).toEqual([200, "application/json", '{"ready":true,"waitingFor":[]}\n']);
    expect(await get("/metrics")).toEqual([200, "text/plain; version=0.0.4", "up 1\n"]);
  });

  it("names what it waits for", async () => {
    const { get } = await asked({ waitingFor: () => ["gateway"] });
    expect(await get("/readyz")).toEqual([503, "application/json", '{"ready":false,"waitingFor":["gateway"]}\n']);
    expect((await get("/healthz"))[0]).toBe(200);
  });

  it("has no other page and takes nothing", async () => {
    const { get } = await asked();
    expect([(await get("/"))[0], (await get("/__proto__"))[0], (await get("/metrics", "POST"))[0]]).toEqual([404, 404, 405]);
  });

  it("tells the log, and not whoever asks, why metrics cannot be given", async () => {
    const error = new Error("secret");
    const { get, errors } = await asked({ metrics: { contentType: "", text: () => Promise.reject(error) } });
    expect(await get("/metrics")).toEqual([500, "text/plain; charset=utf-8", "see the log\n"]);
    expect(errors).toEqual([error]);
  });

  it("names the port that another process has", async () => {
    const { port } = await asked();
    const taken = asked({ port });
    await expect(taken).rejects.toThrow(HealthError);
    await expect(taken).rejects.toThrow(`health and metrics cannot be served at 127.0.0.1:${port}: listen EADDRINUSE`);
  });

  it("is not there, and nothing is counted, where no address is set", async () => {
    const health = await openHealth({}, { version: "0.1.0", commands: [] }, pino({ level: "silent" }));
    expect(health.tally).toEqual(NO_TALLY);
  });
});
