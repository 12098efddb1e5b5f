import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { ProviderError } from "./provider-error.ts";

/** Redirects that are followed. */
const MOST_REDIRECTS = 5;

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::1", 128],
  ["::", 128],
  ["fc00::", 7],
  ["fe80::", 10],
  ["::ffff:0:0", 96],
] as const)
  PRIVATE.addSubnet(net, bits, "ipv6");

/**
 * `fetch` that follows redirects only to where the open network is: an address that was set may lead anywhere, but no answer of
 * another server leads into the machine's own network.
 * @throws {ProviderError} `refused` for a redirect to a loopback or private address, or too many of them
 */
export async function fetchWithin(who: string, url: URL, init: RequestInit): Promise<Response> {
  let at = url;
  for (let followed = 0; ; followed++) {
    const response = await fetch(at, { ...init, redirect: "manual" });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status >= 400 || response.status === 304 || location === null) return response;
    await response.body?.cancel();
    if (followed === MOST_REDIRECTS) throw new ProviderError("refused", `${who} redirects without end`);
    const next = new URL(location, at);
    if (!/^https?:$/.test(next.protocol) || (next.host !== at.host && (await isPrivate(next.hostname))))
      throw new ProviderError("refused", `${who} redirects to ${next.host}, which is not followed`);
    at = next;
  }
}

async function isPrivate(hostname: string): Promise<boolean> {
  const bare = hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(bare) === 0 ? await lookup(bare, { all: true }).catch(() => []) : [{ address: bare, family: isIP(bare) }];
  return addresses.length === 0 || addresses.some(({ address, family }) => PRIVATE.check(address, family === 6 ? "ipv6" : "ipv4"));
}

/** The bytes of an answer, up to a bound: no more is held, whatever is sent. @throws {ProviderError} `malformed` beyond it */
export async function bodyWithin(who: string, response: Response, largest: number): Promise<Uint8Array> {
  const tooLarge = () => new ProviderError("malformed", `${who} answered with more than ${largest / 2 ** 20} MB`);
  if (Number(response.headers.get("content-length") ?? 0) > largest) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.byteLength;
    if (length > largest) throw tooLarge();
    parts.push(part);
  }
  return parts.length === 1 ? parts[0]! : new Uint8Array(Buffer.concat(parts));
}
