import type { REST, RESTOptions } from "discord.js";
import { openChannels } from "../discord/channels.ts";
import { answererOf, type Recorded, type RestAnswer } from "../discord/rest.ts";
import { complaintsOf } from "../discord/rules.ts";
import type { FalseTime } from "./false-time.ts";
import type { Process, Weather } from "./weather.ts";

type MakeRequest = RESTOptions["makeRequest"];
type Answer = Awaited<ReturnType<MakeRequest>>;

export interface SimulatedDiscord {
  readonly channels: ReturnType<typeof openChannels>;
  /** the way there of discord.js's REST client in the process that lives now */
  readonly options: Partial<ConstructorParameters<typeof REST>[0]>;
  readonly requests: () => number;
}

/**
 * The loopback Discord, with a network on false time before it in place of this machine's.
 * @param onLeave told of each message by its nonce, as its request leaves the bot
 * @param onMessage told of each message that it takes, by its nonce
 */
export function openSimulatedDiscord(
  time: FalseTime,
  weather: Weather,
  violations: string[],
  onLeave: (nonce: string) => void,
  onMessage: (nonce: string) => void,
): SimulatedDiscord {
  const channels = openChannels(time.now);
  let requests = 0;
  const answer = answererOf((request) => {
    if (request.path === "/gateway") return { status: 200, body: { url: "wss://gateway.discord.gg" } };
    if (!isMessage(request)) return channels.handle(request);
    violations.push(...complaintsOf(request.body, request.files));
    const before = channels.messages.length;
    const answered = channels.handle(request);
    if (channels.messages.length > before) onMessage(request.body.nonce);
    return answered;
  }, violations);
  const handled = (request: Recorded): Answer => {
    requests += 1;
    const answered = weather.isCut() ? "cut" : answer(request, weather.faultOf(request));
    if (answered === "cut") throw Object.assign(new Error("other side closed"), { code: "ECONNRESET" });
    return responseOf(answered, time.now());
  };
  const makeRequest: MakeRequest = (address, { method, body, signal }) => {
    const process = time.current() as Process | undefined;
    const url = new URL(address);
    const request: Recorded = {
      method: method ?? "GET",
      path: decodeURIComponent(url.pathname).replace(/^\/api\/v10/, ""),
      query: url.searchParams,
      body: typeof body === "string" ? JSON.parse(body) : undefined,
      authorised: true,
      files: [],
    };
    const weight = request.path.endsWith("/messages") ? "heavy" : "light";
    return new Promise((resolve, reject) => {
      const abort = (): void => reject(Object.assign(new Error("This operation was aborted"), { name: "AbortError" }));
      if (signal?.aborted) return abort();
      signal?.addEventListener("abort", abort);
      if (isMessage(request)) onLeave(request.body.nonce);
      time
        .elsewhere(
          weather.there(weight),
          () => {
            try {
              return handled(request);
            } finally {
              if (process !== undefined) weather.befall(process, weight);
            }
          },
          () => weather.back(weight),
        )
        .then(resolve, reject);
    });
  };
  return { channels, options: { makeRequest, hashSweepInterval: 0, handlerSweepInterval: 0 }, requests: () => requests };
}

function isMessage({ method, path }: Recorded): boolean {
  return method === "POST" && path.endsWith("/messages");
}

function responseOf({ status, body, headers }: RestAnswer, now: number): Answer {
  const text = body === undefined ? "" : JSON.stringify(body);
  return {
    body: null,
    bodyUsed: false,
    headers: new Headers({ "content-type": "application/json", date: new Date(now).toUTCString(), ...headers }),
    ok: status >= 200 && status < 300,
    status,
    statusText: "",
    arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer,
    json: async () => JSON.parse(text),
    text: async () => text,
  };
}
