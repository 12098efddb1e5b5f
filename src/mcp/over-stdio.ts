import type { McpServers } from "./server.ts";

/** Serves one assistant on standard input and output, until it hangs up or `stop`. */
export async function mcpOverStdio(servers: McpServers, stop: AbortSignal, onError: (error: Error) => void): Promise<void> {
  const { serveStdio, StdioServerTransport } = await import("@modelcontextprotocol/server/stdio");
  const transport = new StdioServerTransport();
  const over = new Promise<void>((resolve) => {
    process.stdin.once("end", resolve);
    process.stdin.once("close", resolve);
    stop.addEventListener("abort", () => resolve(), { once: true });
  });
  const handle = serveStdio(servers, { transport, onerror: onError });
  await over;
  await handle.close();
}
