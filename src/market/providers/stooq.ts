import { isoOf } from "../../calendar/day.ts";
import { indexAtOrBefore } from "../series.ts";
import type { Download } from "./download.ts";
import { closesIn } from "./files.ts";
import type { Provider } from "./provider.ts";
import { ProviderError } from "./provider-error.ts";

export const STOOQ_URL = "https://stooq.com";

/** What Stooq calls the indices whose closes are those of their publishers. */
const SYMBOLS: Readonly<Record<string, string>> = { SPX: "^spx", NDX: "^ndx", IXIC: "^ndq", DJI: "^dji" };

/** The beginnings of what Stooq says in place of a table. */
const REFUSALS = [
  [/^no data/i, "unknown", "has no data for it"],
  [/^exceeded the daily hits limit/i, "busy", "has answered as often today as it does"],
  [/^access denied|^write to/i, "refused", "does not give its data here"],
] as const;

/**
 * Daily closes of Stooq's download, without a key: the indices whose closes are the same with every source.
 * @see https://stooq.com/q/d/?s=^spx
 */
export function createStooq({ download, baseUrl = STOOQ_URL }: { readonly download: Download; readonly baseUrl?: string }): Provider {
  return {
    name: "stooq",
    covers: ({ symbol }) => SYMBOLS[symbol] !== undefined,
    fetch: async ({ symbol }, { from, until, now, signal, healths }) => {
      const called = SYMBOLS[symbol];
      if (called === undefined) throw new ProviderError("unknown", `Stooq is not asked for ${symbol}`);
      const url = new URL("/q/d/l/", baseUrl);
      url.searchParams.set("s", called);
      url.searchParams.set("i", "d");
      if (from !== undefined) url.searchParams.set("d1", isoOf(from).replaceAll("-", ""));
      url.searchParams.set("d2", isoOf(until).replaceAll("-", ""));
      const body = await download("Stooq", url, signal, healths?.of("Stooq"));
      const said = new TextDecoder().decode(body.subarray(0, 200)).trim();
      for (const [pattern, failure, what] of REFUSALS) if (pattern.test(said)) throw new ProviderError(failure, `Stooq ${what}`);
      const found = closesIn(`${called}_d.csv`, body);
      if ("refused" in found) throw new ProviderError("malformed", `Stooq's answer for ${called}: ${found.refused}`);
      const { days, close, notes } = found[0]!;
      const length = indexAtOrBefore(days, until) + 1;
      return {
        series: {
          symbol,
          days: days.subarray(0, length),
          close: close.subarray(0, length),
          basis: "price",
          source: { provider: "stooq", detail: called, fetchedAt: now.toISOString() },
        },
        notes,
      };
    },
  };
}
