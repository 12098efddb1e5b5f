import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { type ApiParts, serveApi } from "./api.ts";
import { HttpError } from "./http-error.ts";
import { type InteractionRouteParts, serveInteractions } from "./interactions.ts";
import { refuse } from "./problem.ts";

/** Where the HTTP port is. */
export interface HttpAddress {
  readonly host: string;
  /** 0: any that is free */
  readonly port: number;
}

export interface HttpParts {
  readonly address: HttpAddress;
  /** the tools for other programs; left out where nobody has a key */
  readonly api?: ApiParts | undefined;
  /** Discord's interactions; left out where they come over the gateway */
  readonly interactions?: InteractionRouteParts | undefined;
  readonly log: Logger;
}

export interface HttpServer {
  readonly port: number;
  /** Takes no more requests, and resolves once those under way are answered. */
  close(): Promise<void>;
}

/** Bytes that a request may have, and milliseconds that it may take to arrive. */
const MOST_BYTES = 262_144;
const REQUEST_TIMEOUT = 10_000;

/**
 * Serves Discord's interactions and the tools for other programs over HTTP; what is not set up is not there. TLS is a proxy's.
 * @throws HttpError where the port cannot be had, or a package is missing
 */
export async function openHttp({ address: { host, port }, api, interactions, log }: HttpParts): Promise<HttpServer> {
  const app = await newApp();
  app.setErrorHandler((error: Error & { readonly statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(reply, status, "not as described", error.message);
    log.error({ err: error, requestId: request.id, path: request.routeOptions.url }, "a request over HTTP failed");
    return refuse(reply, 500, "failed", `Something went wrong here; the log has it as ${request.id}.`);
  });
  app.setNotFoundHandler((request, reply) => {
    const isThere = app.hasRoute({ method: "POST", url: request.url.split("?")[0]! });
    if (!isThere) return refuse(reply, 404, "not found", "The description is at /v1/openapi.json.");
    reply.header("allow", "POST");
    return refuse(reply, 405, "not as described", "Only POST is answered here.");
  });
  if (interactions !== undefined) await serveInteractions(app, interactions);
  if (api !== undefined) serveApi(app, api);
  try {
    await app.listen({ host, port });
  } catch (cause) {
    throw new HttpError(`HTTP cannot be served at ${host}:${port}: ${(cause as Error).message}`, { cause });
  }
  const served = (app.server.address() as AddressInfo).port;
  log.info({ host, port: served, api: api !== undefined, interactions: interactions !== undefined }, "HTTP is served");
  return { port: served, close: () => closed(app) };
}

/** Milliseconds that requests under way may take at the end. */
const LAST_PATIENCE = 1500;

/** A connection that is open and says nothing would otherwise keep the server, and all that waits for it, for good. */
async function closed(app: FastifyInstance): Promise<void> {
  const impatience = setTimeout(() => app.server.closeAllConnections(), LAST_PATIENCE);
  await app.close();
  clearTimeout(impatience);
}

/** What fastify itself answers, in the form of all that is refused here. */
const MALFORMED = JSON.stringify({ error: "not as described", message: "This is no request that can be read." });

async function newApp(): Promise<FastifyInstance> {
  const { fastify } = await import("fastify").catch((cause: unknown) => {
    throw new HttpError("HTTP_PORT is set, and serving it takes the optional package fastify: npm install it", { cause });
  });
  return fastify({
    bodyLimit: MOST_BYTES,
    requestTimeout: REQUEST_TIMEOUT,
    genReqId: () => randomBytes(4).toString("hex"),
    forceCloseConnections: "idle",
    frameworkErrors: (error, _, reply) => {
      refuse(reply, error.statusCode ?? 400, "not as described", "This address cannot be read.");
    },
    clientErrorHandler: (_, socket) => {
      if (socket.writable)
        socket.end(
          `HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: ${MALFORMED.length}\r\nconnection: close\r\n\r\n${MALFORMED}`,
        );
    },
  });
}
