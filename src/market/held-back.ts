import { z } from "zod";
import { decodeSeries, encodeSeries } from "./codec.ts";
import { merge } from "./merge.ts";
import type { Series } from "./series.ts";
import { StoreError } from "./store-error.ts";
import type { Kind } from "./validate.ts";
import type { Reading } from "./version.ts";

/** A series that was offered and not taken, kept for its owner to decide on. */
export interface HeldBack {
  readonly series: Series;
  /** what speaks against it, in words */
  readonly why: string;
}

const headSchema = z.object({ why: z.string() });

/** Where what was held back of an instrument is kept, one of each basis. */
export function heldBackId({ symbol, basis }: Pick<Series, "symbol" | "basis">): string {
  return `held/${basis}/${symbol}`;
}

export function encodeHeldBack({ series, why }: HeldBack): string {
  return `${JSON.stringify({ why })}\n${encodeSeries(series)}`;
}

/** @throws {StoreError} `corrupt` where the text is anything but what `encodeHeldBack` wrote */
export function decodeHeldBack(text: string): HeldBack {
  const end = text.indexOf("\n");
  try {
    return { ...headSchema.parse(JSON.parse(text.slice(0, end))), series: decodeSeries(text.slice(end + 1)) };
  } catch (cause) {
    throw new StoreError("corrupt", "what was held back of a series cannot be read", { cause });
  }
}

/** Whether what was held back of a series fits it by now, so that nobody need decide on it any more. */
export function isSettled(series: Series, { texts }: Reading, kind: Kind): boolean {
  const text = texts.get(heldBackId(series));
  return text !== undefined && !("refused" in merge(series, decodeHeldBack(text).series, kind));
}
