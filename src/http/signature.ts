import { HttpError } from "./http-error.ts";

/** Milliseconds by which the instant of a signature may differ from ours, either way: an interaction is answered within three seconds. */
const WINDOW = 10_000;

/** What a signed request is held against. */
export interface Signed {
  /** as it came, to the byte */
  readonly body: Uint8Array;
  readonly signature: string | undefined;
  /** seconds since 1970, as Discord writes them */
  readonly timestamp: string | undefined;
}

export type Signature = "right" | "wrong" | "too late";

/**
 * Checks that a request comes from Discord, and now.
 * @see https://docs.discord.com/developers/interactions/overview#validating-security-request-headers
 */
export type CheckSignature = (signed: Signed) => Promise<Signature>;

/**
 * @param publicKey the application's, as 64 hexadecimal digits
 * @throws HttpError where the package that checks is not installed, or the key is none
 */
export async function signatureCheck(publicKey: string, now: () => Date): Promise<CheckSignature> {
  const { verifyKey } = await import("discord-interactions").catch((cause: unknown) => {
    throw new HttpError("Interactions over HTTP take the optional package discord-interactions: npm install it", { cause });
  });
  const key = await crypto.subtle.importKey("raw", Buffer.from(publicKey, "hex"), "Ed25519", false, ["verify"]).catch((cause: unknown) => {
    throw new HttpError("DISCORD_PUBLIC_KEY is no Ed25519 key", { cause });
  });
  return async ({ body, signature, timestamp }) => {
    if (signature === undefined || timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) return "wrong";
    if (!(await verifyKey(body, signature, timestamp, key))) return "wrong";
    return Math.abs(now().getTime() - Number(timestamp) * 1000) <= WINDOW ? "right" : "too late";
  };
}
