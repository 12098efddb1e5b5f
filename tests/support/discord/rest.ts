import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { requestCheck } from "./schema.ts";

export interface Recorded {
  readonly method: string;
  /** below /api/v10, without its query */
  readonly path: string;
  readonly query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies whose shape the request check has already held to Discord's description
  readonly body: any;
  readonly authorised: boolean;
  /** names of the files sent along */
  readonly files: readonly string[];
}

export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What goes wrong with the next request that fits. */
export type Fault =
  | { readonly kind: "rate limit"; readonly retryAfter: number }
  | { readonly kind: "server error" }
  /** the request takes effect, and yet an error is answered */
  | { readonly kind: "server error after the fact" }
  | { readonly kind: "hang up" }
  /** the request takes effect, and the connection is cut before the answer */
  | { readonly kind: "hang up after the fact" }
  | { readonly kind: "refusal"; readonly answer: RestAnswer }
  /** answers only when `until` is resolved */
  | { readonly kind: "delay"; readonly until: Promise<unknown> };

export interface Rest {
  /** the base address for discord.js, without the version */
  readonly api: string;
  readonly requests: readonly Recorded[];
  /** requests that Discord would not have taken, in words */
  readonly violations: readonly string[];
  /** Lets the next request to a path that fits fail, once. Faults for the same path queue. */
  failNext(path: RegExp, fault: Fault): void;
  /** what its answers say of the time, in milliseconds since 1970 */
  readonly clock: { now: () => number };
  close(): Promise<void>;
}

/**
 * An API on this machine.
 * @param handle what Discord does; null for an unknown route
 * @param chance what goes wrong with a request beside what `failNext` says; undefined for nothing
 * @param remembers whether requests are kept to be looked at
 */
export async function openRest(
  token: string,
  handle: (request: Recorded) => RestAnswer | null,
  chance: (request: Recorded) => Fault | undefined = () => undefined,
  remembers = true,
): Promise<Rest> {
  const requests: Recorded[] = [];
  const violations: string[] = [];
  const faults: { path: RegExp; fault: Fault }[] = [];
  const answer = answererOf(handle, violations);
  const clock = { now: Date.now };

  const server = createServer(async (incoming, outgoing) => {
    const request = await recorded(incoming, token);
    if (remembers) requests.push(request);
    const at = faults.findIndex(({ path }) => path.test(request.path));
    const fault = at === -1 ? chance(request) : faults.splice(at, 1)[0]!.fault;
    if (fault?.kind === "delay") await fault.until;
    const answered = answer(request, fault);
    if (answered === "cut") return incoming.socket.destroy();
    const { status, body, headers } = answered;
    const date = new Date(clock.now()).toUTCString();
    if (body === undefined) return outgoing.writeHead(status, { date, ...headers }).end();
    outgoing.writeHead(status, { "content-type": "application/json", date, ...headers }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    requests,
    violations,
    clock,
    failNext: (path, fault) => faults.push({ path, fault }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * What Discord answers to a request, by whatever way it came; "cut" where the connection is.
 * @param violations where it says which requests Discord would not have taken
 */
export function answererOf(
  handle: (request: Recorded) => RestAnswer | null,
  violations: string[],
): (request: Recorded, fault: Fault | undefined) => RestAnswer | "cut" {
  const check = requestCheck();
  const taken = (request: Recorded): RestAnswer => {
    const answer = handle(request);
    if (answer !== null) return answer;
    violations.push(`the loopback Discord knows no ${request.method} ${request.path}`);
    return { status: 404, body: { message: "404: Not Found", code: 0 } };
  };
  return (request, fault) => {
    violations.push(...check(request.method, request.path, request.body));
    if (fault?.kind === "hang up after the fact") taken(request);
    if (fault?.kind === "hang up" || fault?.kind === "hang up after the fact") return "cut";
    return (fault === undefined ? undefined : failure(fault, () => taken(request))) ?? taken(request);
  };
}

function failure(fault: Fault, act: () => unknown): RestAnswer | undefined {
  switch (fault.kind) {
    case "rate limit":
      return {
        status: 429,
        body: { message: "You are being rate limited.", retry_after: fault.retryAfter, global: false },
        headers: { "retry-after": String(fault.retryAfter), "x-ratelimit-scope": "user", via: "loopback" },
      };
    case "server error after the fact":
      act();
      return { status: 500, body: { message: "500: Internal Server Error", code: 0 } };
    case "server error":
      return { status: 500, body: { message: "500: Internal Server Error", code: 0 } };
    case "refusal":
      return fault.answer;
    default:
      return undefined;
  }
}

async function recorded(incoming: IncomingMessage, token: string): Promise<Recorded> {
  const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return {
    method: incoming.method ?? "GET",
    path: decodeURIComponent(url.pathname).replace(/^\/api\/v10/, ""),
    query: url.searchParams,
    ...(await contentOf(Buffer.concat(chunks), incoming.headers["content-type"] ?? "")),
    authorised: incoming.headers.authorization === `Bot ${token}`,
  };
}

/** A request with files carries its JSON in the part `payload_json`. */
async function contentOf(bytes: Buffer, type: string): Promise<{ body: unknown; files: string[] }> {
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith("multipart/form-data")) return { body: JSON.parse(bytes.toString("utf8")), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const files = [...form.values()].flatMap((part) => (part instanceof File ? [part.name] : []));
  return { body: JSON.parse(String(form.get("payload_json") ?? "{}")), files };
}
