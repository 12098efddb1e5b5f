import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Limit } from "../fleet/limits.ts";
import type { McpOverHttp } from "../mcp/over-http.ts";
import type { Asked, Tool } from "../tools/tools.ts";
import { tools } from "../tools/tools.ts";
import { whoseKey } from "./keys.ts";
import { descriptionOf } from "./openapi.ts";
import { refuse } from "./problem.ts";

/** Characters of a text that cost as much as a request. */
const CHARACTERS = 500;
const MOST_COST = 20;

export interface ApiParts extends Asked {
  /** by name, the keys that are let in */
  readonly keys: Readonly<Record<string, string>>;
  /** how often a key may ask, by its name */
  readonly limit: Limit;
  /** the Model Context Protocol at /mcp; left out where its package is not wanted */
  readonly mcp?: McpOverHttp | undefined;
  readonly version: string;
}

/** The tools under /v1 and over the Model Context Protocol at /mcp, for those who have a key; and their description, for all. */
export function serveApi(app: FastifyInstance, { keys, limit, mcp, version, ...asked }: ApiParts): void {
  const whose = whoseKey(keys);
  const description = descriptionOf(version);
  /** whose key a request that was let in bears */
  const names = new WeakMap<FastifyRequest, string>();

  /** Lets a request in, or answers it. */
  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const name = whose(request.headers.authorization);
    if (name === null) {
      reply.header("www-authenticate", "Bearer");
      return refuse(reply, 401, "no key", "Send a key as “Authorization: Bearer …”.");
    }
    names.set(request, name);
    await charge(request, reply, 1);
  };
  /** Takes what a request costs of what its key may ask. @returns whether it may */
  const charge = async (request: FastifyRequest, reply: FastifyReply, units: number): Promise<boolean> => {
    const wait = units <= 0 ? 0 : await limit(names.get(request)!, units);
    if (wait <= 0) return true;
    const seconds = Math.ceil(wait / 1000);
    reply.header("retry-after", seconds);
    refuse(reply, 429, "too many requests", `This key may ask again in ${seconds} s.`);
    return false;
  };

  app.get("/v1/openapi.json", () => description);
  for (const tool of tools as readonly Tool[]) {
    app.post(`/v1/${tool.name}`, { onRequest: admit }, async (request, reply) => {
      const checked = tool.input.safeParse(request.body);
      if (!checked.success) return refuse(reply, 400, "not as described", z.prettifyError(checked.error));
      if (!(await charge(request, reply, costOf(request.body)))) return reply;
      return tool.run(checked.data, asked);
    });
  }
  if (mcp !== undefined) {
    app.post("/mcp", { onRequest: admit }, async (request, reply) => {
      // a batch would be a hundred requests for one, and a stream that tells of new tools would never end: there are none
      const isOne = typeof request.body === "object" && request.body !== null && !Array.isArray(request.body);
      const { method } = (isOne ? request.body : {}) as { readonly method?: unknown };
      if (!isOne || method === "subscriptions/listen")
        return refuse(reply, 400, "not as described", "One request at a time, and no streams.");
      if (!(await charge(request, reply, costOf(request.body)))) return reply;
      return reply.send(await mcp(requestOf(request)));
    });
  }
}

/** What a request costs beside one: a long text takes longer to read. The longest costs no more than a key has. */
function costOf(body: unknown): number {
  return Math.min(MOST_COST, Math.floor(JSON.stringify(body).length / CHARACTERS));
}

/** A request of fastify as the web's: the body has been read as JSON by then. */
function requestOf({ method, headers, body, url }: FastifyRequest): Request {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || name === "content-length" || name === "transfer-encoding") return [];
    return [[name, Array.isArray(value) ? value.join(", ") : value]];
  });
  const content = body === undefined || body === null ? null : JSON.stringify(body);
  return new Request(`http://localhost${url}`, { method, headers: given, body: content });
}
