import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { pino } from "pino";
import { limitsHere } from "../../src/fleet/limits.ts";
import { openHttp } from "../../src/http/open.ts";
import { mcpOverHttp } from "../../src/mcp/over-http.ts";
import { mcpServers } from "../../src/mcp/server.ts";
import { sampleTools } from "./sample-tools.ts";

const KEY = "a-key-of-a-program-0001";

/** What docs/assistants.md shows: what a program and an assistant ask, and what they get, from the sample market. */
export async function transcripts(): Promise<string> {
  const { asked, open } = await sampleTools();
  const mcp = await mcpOverHttp(await mcpServers(asked, "0.1.0"), () => {});
  const limit = limitsHere(() => 0).of("key", { burst: 1000, refill: 1 });
  const log = pino({ level: "silent" });
  const server = await openHttp({
    address: { host: "127.0.0.1", port: 0 },
    api: { ...asked, keys: { program: KEY }, limit, mcp, version: "0.1.0" },
    log,
  });
  const at = `http://127.0.0.1:${server.port}`;
  const headers = { "content-type": "application/json", authorization: `Bearer ${KEY}` };
  const posted = async (path: string, body: object): Promise<string[]> => {
    const given = JSON.stringify(body);
    const response = await fetch(`${at}${path}`, { method: "POST", headers, body: given });
    return [
      `POST ${path}`,
      given,
      "",
      `${response.status} ${response.statusText}`,
      ...JSON.stringify(await response.json(), null, 2).split("\n"),
    ];
  };
  const client = new Client({ name: "an assistant", version: "1.0.0" });
  try {
    await client.connect(new StreamableHTTPClientTransport(new URL(`${at}/mcp`), { requestInit: { headers } }));
    const { tools } = await client.listTools();
    const called = async (name: string, given: Record<string, unknown>): Promise<string[]> => {
      const { content } = (await client.callTool({ name, arguments: given })) as { content: { text: string }[] };
      return [
        `${name} ${JSON.stringify(given)}`,
        "",
        ...content
          .map(({ text }) => text)
          .join("\n")
          .split("\n"),
      ];
    };
    return [
      "### Over HTTP",
      "",
      ...indented(await posted("/v1/ask", { text: "Is the S&P 500 in a bull market?" })),
      "",
      ...indented(await posted("/v1/claims", { text: "The Russell 2000 fell 1.26% this week, and the Nasdaq rose." })),
      "",
      ...indented(await posted("/v1/ask", { question: "Dow today" })),
      "",
      "### Over the Model Context Protocol",
      "",
      ...indented([`tools/list: ${tools.map(({ name }) => name).join(", ")}`]),
      "",
      ...indented(await called("ask", { text: "Russell vs Nasdaq this week" })),
      "",
      ...indented(await called("quote", { instrument: "Nvidia" })),
      "",
      ...indented(await called("ask", { text: "Should I buy Nvidia?" })),
    ].join("\n");
  } finally {
    await client.close();
    await server.close();
    await open.close();
  }
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `    ${line}`));
}

const [BEGIN, END] = ["<!-- transcripts: npm run docs -->", "<!-- end of transcripts -->"];

/** A page with its transcripts replaced. */
export function withTranscripts(page: string, text: string): string {
  const [before, rest = ""] = page.split(BEGIN);
  return `${before}${BEGIN}\n\n${text}\n\n${END}${rest.split(END)[1] ?? ""}`;
}
