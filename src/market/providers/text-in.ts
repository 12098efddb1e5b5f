import type { Refused } from "./formats/refused.ts";

/** Bytes checked to tell text from binary data. */
const HEAD = 8192;

/** The text in some bytes, as UTF-8, UTF-16 or otherwise Windows' Latin-1; or why they are not text. */
export function textIn(bytes: Uint8Array): string | Refused {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return { refused: "it is binary, not text" };
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (encoding !== "utf-8") return { refused: `it is not valid ${encoding.toUpperCase()}, though it begins as such` };
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  if (even + odd === 0) return "utf-8";
  // Latin letters and digits have a zero for their other half
  const half = head.length / 2;
  if (odd > 0.8 * half && even === 0) return "utf-16le";
  if (even > 0.8 * half && odd === 0) return "utf-16be";
  return undefined;
}
