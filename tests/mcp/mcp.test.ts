import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limitsHere } from "../../src/fleet/limits.ts";
import { type HttpServer, openHttp } from "../../src/http/open.ts";
import { mcpOverHttp } from "../../src/mcp/over-http.ts";
import { mcpServers } from "../../src/mcp/server.ts";
import { answerOutput } from "../../src/tools/contract.ts";
import { sampleTools } from "../support/sample-tools.ts";

const KEY = "a-key-of-an-assistant-01";

// biome-ignore lint/suspicious/noExplicitAny: results as they come
type Result = any;

/** What holds whichever way an assistant comes. */
function behaves(connected: () => Client): void {
  it("offers the tools, which change nothing, with the form of what they give", async () => {
    const { tools } = await connected().listTools();
    expect(tools.map(({ name }) => name)).toEqual(["ask", "claims", "quote"]);
    for (const tool of tools) {
      expect(tool.annotations?.readOnlyHint).toBe(true);
      expect(tool.inputSchema.type).toBe("object");
      expect(tool.outputSchema).toBeDefined();
    }
  });

  it("answers with figures as data and in words, with the reading", async () => {
    const result: Result = await connected().callTool({ name: "ask", arguments: { text: "Russell vs Nasdaq this week" } });
    const answer = answerOutput.parse(result.structuredContent);
    expect(result.content[0].text).toContain(answer.headline);
    expect(result.content[0].text).toContain(`Read as: ${answer.reading}`);
    expect(result.content[0].text).toContain("Sample data, not real prices.");
    expect(typeof (answer.values as Result).spread).toBe("number");
  });

  it("gives verdicts on claims, and a quote", async () => {
    const claims: Result = await connected().callTool({ name: "claims", arguments: { text: "The Dow fell 40% today." } });
    expect(claims.structuredContent.claims[0].verdict).toBe("off");
    expect(claims.content[0].text).toContain("off: “The Dow fell 40% today”");
    const quote: Result = await connected().callTool({ name: "quote", arguments: { instrument: "Apple" } });
    expect(quote.structuredContent.question).toMatchObject({ kind: "level", side: "AAPL" });
  });

  it("gives a refusal as an answer, and an error for what is not as described", async () => {
    const refused: Result = await connected().callTool({ name: "ask", arguments: { text: "Should I sell?" } });
    expect([refused.isError ?? false, refused.structuredContent.question.kind]).toEqual([false, "refusal"]);
    const wrong: Result = await connected()
      .callTool({ name: "ask", arguments: { question: "Dow today" } })
      .catch((error: Error) => ({ isError: true, content: [{ text: error.message }] }));
    expect(wrong.isError).toBe(true);
  });
}

describe("an assistant over HTTP", () => {
  let sample: Awaited<ReturnType<typeof sampleTools>>;
  let server: HttpServer;
  const client = new Client({ name: "test", version: "1.0.0" });
  const to = (key: string) =>
    new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${server.port}/mcp`), {
      requestInit: { headers: { authorization: `Bearer ${key}` } },
    });
  beforeAll(async () => {
    sample = await sampleTools();
    const log = pino({ level: "silent" });
    const mcp = await mcpOverHttp(await mcpServers(sample.asked, "1.2.3"), () => {});
    const limit = limitsHere(() => 0).of("key", { burst: 1000, refill: 1 });
    server = await openHttp({
      address: { host: "127.0.0.1", port: 0 },
      api: { ...sample.asked, keys: { one: KEY }, limit, mcp, version: "1.2.3" },
      log,
    });
    await client.connect(to(KEY));
  });
  afterAll(async () => {
    await client.close();
    await server.close();
    await sample.open.close();
  });

  behaves(() => client);

  it("is let in with a key alone", async () => {
    await expect(new Client({ name: "test", version: "1.0.0" }).connect(to("a-key-of-nobody-000000"))).rejects.toThrow();
  });

  it.each([
    ["a batch, which would be many requests for one", [{ jsonrpc: "2.0", id: 1, method: "tools/list" }]],
    ["a stream that would never end", { jsonrpc: "2.0", id: 1, method: "subscriptions/listen", params: {} }],
  ])("is refused %s", async (_, body) => {
    const response = await fetch(`http://127.0.0.1:${server.port}/mcp`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream", authorization: `Bearer ${KEY}` },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(400);
  });

  it("is served by any process, as none keeps a session", async () => {
    const other = new Client({ name: "test", version: "1.0.0" });
    await other.connect(to(KEY));
    expect(other.getServerVersion()).toMatchObject({ name: "versus", version: "1.2.3" });
    await other.close();
  });
});

describe("an assistant that starts Versus itself", () => {
  const client = new Client({ name: "test", version: "1.0.0" });
  beforeAll(async () => {
    const env = { ...process.env, MARKET: "sample", STORE_URL: "sqlite::memory:", OFFLINE: "1" } as Record<string, string>;
    await client.connect(new StdioClientTransport({ command: process.execPath, args: ["src/cli.ts", "mcp"], env, stderr: "ignore" }));
  });
  afterAll(() => client.close());

  behaves(() => client);
});
