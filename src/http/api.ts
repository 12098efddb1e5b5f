import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { McpOverHttp } from "../mcp/over-http.ts";
import type { Asked, Tool } from "../tools/tools.ts";
import { tools } from "../tools/tools.ts";
import { whoseKey } from "./keys.ts";
import { descriptionOf } from "./openapi.ts";
import { refuse } from "./problem.ts";

/** Takes one of a key's requests. @returns 0 if it is answered, otherwise milliseconds until one would be */
export type KeyLimit = (name: string) => number | Promise<number>;

export interface ApiParts extends Asked {
  /** by name, the keys that are let in */
  readonly keys: Readonly<Record<string, string>>;
  readonly limit: KeyLimit;
  /** the Model Context Protocol at /mcp; left out where its package is not wanted */
  readonly mcp?: McpOverHttp;
  readonly version: string;
}

/** The tools under /v1 and over the Model Context Protocol at /mcp, for those who have a key; and their description, for all. */
export function serveApi(app: FastifyInstance, { keys, limit, mcp, version, ...asked }: ApiParts): void {
  const whose = whoseKey(keys);
  const description = descriptionOf(version);

  /** Lets a request in, or answers it. */
  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const name = whose(request.headers.authorization);
    if (name === null) {
      reply.header("www-authenticate", "Bearer");
      return refuse(reply, 401, "no key", "Send a key as “Authorization: Bearer …”.");
    }
    const wait = await limit(name);
    if (wait <= 0) return;
    const seconds = Math.ceil(wait / 1000);
    reply.header("retry-after", seconds);
    refuse(reply, 429, "too many requests", `This key may ask again in ${seconds} s.`);
  };

  app.get("/v1/openapi.json", () => description);
  for (const tool of tools as readonly Tool[]) {
    app.post(`/v1/${tool.name}`, { onRequest: admit }, async (request, reply) => {
      const checked = tool.input.safeParse(request.body);
      if (!checked.success) return refuse(reply, 400, "not as described", z.prettifyError(checked.error));
      return tool.run(checked.data, asked);
    });
  }
  if (mcp !== undefined) {
    app.all("/mcp", { onRequest: admit }, async (request, reply) => {
      const response = await mcp(requestOf(request));
      return reply.send(response);
    });
  }
}

/** A request of fastify as the web's: the body has been read as JSON by then. */
function requestOf({ method, headers, body, protocol, host, url }: FastifyRequest): Request {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || name === "content-length" || name === "transfer-encoding") return [];
    return [[name, Array.isArray(value) ? value.join(", ") : value]];
  });
  const content = body === undefined || body === null ? null : JSON.stringify(body);
  return new Request(`${protocol}://${host}${url}`, { method, headers: given, body: content });
}
