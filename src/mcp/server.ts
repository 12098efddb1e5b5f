import type * as Mcp from "@modelcontextprotocol/server";
import type { Asked, Tool } from "../tools/tools.ts";
import { tools } from "../tools/tools.ts";

/** The package that the Model Context Protocol takes is not installed. */
export class McpError extends Error {
  override readonly name = "McpError";
}

/** A server of the tools, new for each connection. */
export type McpServers = () => Mcp.McpServer;

/** How a text is shown to a person whose assistant asks. */
const INSTRUCTIONS =
  "Versus answers questions about US markets from daily closes. Give its figures as they stand, with their dates and the reading, and say so where the prices are sample data. What it refuses it does not know: do not fill it in.";

/**
 * Makes servers of the tools. The package is loaded with the first: most who run Versus never need it.
 * @throws McpError where it is not installed
 */
export async function mcpServers(asked: Asked, version: string): Promise<McpServers> {
  const { McpServer } = await mcpPackage();
  return () => {
    const server = new McpServer({ name: "versus", title: "Versus", version }, { instructions: INSTRUCTIONS });
    for (const tool of tools as readonly Tool[]) register(server, tool, asked);
    return server;
  };
}

export async function mcpPackage(): Promise<typeof Mcp> {
  try {
    return await import("@modelcontextprotocol/server");
  } catch (cause) {
    throw new McpError("The Model Context Protocol takes the optional package @modelcontextprotocol/server: npm install it", { cause });
  }
}

function register(server: Mcp.McpServer, { name, title, about, input, output, run, tell }: Tool, asked: Asked): void {
  const annotations = { readOnlyHint: true, openWorldHint: false };
  const config = { title, description: about, inputSchema: input, outputSchema: output, annotations };
  server.registerTool(name, config, async (given) => {
    const found = await run(given, asked);
    return { content: [{ type: "text", text: tell(found) }], structuredContent: found as Record<string, unknown> };
  });
}
