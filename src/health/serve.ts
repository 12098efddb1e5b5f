import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { HealthError } from "./health-error.ts";

export interface HealthParts {
  readonly host: string;
  /** 0: any that is free */
  readonly port: number;
  /** what the bot still waits for before it can do its work; none where it is ready */
  readonly waitingFor: () => readonly string[];
  readonly metrics: { readonly contentType: string; readonly text: () => Promise<string> };
  /** told why metrics could not be given */
  readonly onError: (error: unknown) => void;
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Milliseconds that a request may take to arrive, and how many may be open. */
const REQUEST_TIMEOUT = 5000;
const MOST_OPEN = 50;

/**
 * Tells whoever looks after the bot how it is, over HTTP: `/healthz` that the process lives, `/readyz` whether it can do its work, `/metrics`
 * its numbers for Prometheus.
 * @throws HealthError where the port cannot be had
 */
export async function serveHealth({ host, port, waitingFor, metrics, onError }: HealthParts): Promise<HealthServer> {
  const pages: Readonly<Record<string, (response: ServerResponse) => void | Promise<void>>> = {
    "/healthz": (response) => sent(response, 200, "text/plain; charset=utf-8", "ok\n"),
    "/readyz": (response) => {
      const lacking = waitingFor();
      const ready = lacking.length === 0;
      sent(response, ready ? 200 : 503, "application/json", `${JSON.stringify({ ready, waitingFor: lacking })}\n`);
    },
    "/metrics": async (response) => sent(response, 200, metrics.contentType, await metrics.text()),
  };
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT, headersTimeout: REQUEST_TIMEOUT }, async ({ method, url }, response) => {
    const path = url?.split("?")[0] ?? "";
    if (!Object.hasOwn(pages, path)) return sent(response, 404, "text/plain; charset=utf-8", "not found\n");
    if (method !== "GET" && method !== "HEAD") return sent(response, 405, "text/plain; charset=utf-8", "GET only\n");
    try {
      await pages[path]!(response);
    } catch (error) {
      onError(error);
      sent(response, 500, "text/plain; charset=utf-8", "see the log\n");
    }
  });
  server.maxConnections = MOST_OPEN;
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (cause) {
    throw new HealthError(`health and metrics cannot be served at ${host}:${port}: ${(cause as Error).message}`, { cause });
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function sent(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { "content-type": contentType, "cache-control": "no-store" }).end(body);
}
