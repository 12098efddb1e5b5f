import { type McpServers, mcpPackage } from "./server.ts";

/** Answers one request of the streamable HTTP transport; keeps no session, so that any process behind a balancer can. */
export type McpOverHttp = (request: Request) => Promise<Response>;

/** @param onError told what an assistant is not */
export async function mcpOverHttp(servers: McpServers, onError: (error: Error) => void): Promise<McpOverHttp> {
  const { createMcpHandler } = await mcpPackage();
  const handler = createMcpHandler(servers, { onerror: onError });
  return (request) => handler.fetch(request);
}
