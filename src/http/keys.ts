import { createHash, timingSafeEqual } from "node:crypto";

/** The name of the key that a request bears; null where it bears none that is known. */
export type WhoseKey = (authorization: string | undefined) => string | null;

/** @param keys by name, what a program sends as `Authorization: Bearer …` */
export function whoseKey(keys: Readonly<Record<string, string>>): WhoseKey {
  const known = Object.entries(keys).map(([name, key]) => ({ name, digest: digestOf(key) }));
  return (authorization) => {
    const given = /^Bearer +(\S+) *$/i.exec(authorization ?? "")?.[1];
    if (given === undefined) return null;
    const digest = digestOf(given);
    // all are compared, and each in the same time, so that an answer's time tells nothing of them
    return known.filter((key) => timingSafeEqual(key.digest, digest))[0]?.name ?? null;
  };
}

function digestOf(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
