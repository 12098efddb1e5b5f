import { isoOf } from "../../calendar/day.ts";
import { indexAtOrBefore } from "../series.ts";
import type { Download } from "./download.ts";
import { closesIn } from "./files.ts";
import type { Provider } from "./provider.ts";
import { ProviderError } from "./provider-error.ts";

export const FRED_URL = "https://fred.stlouisfed.org";

/**
 * Daily series of the Federal Reserve Bank of St. Louis, without a key: the CSV behind the graphs.
 * @see https://fred.stlouisfed.org/graph/fredgraph.csv?id=DGS10
 */
export function createFred({ download, baseUrl = FRED_URL }: { readonly download: Download; readonly baseUrl?: string }): Provider {
  return {
    name: "fred",
    covers: (instrument) => instrument.provider.fred !== undefined,
    fetch: async (instrument, { from, until, now, signal, healths }) => {
      const id = instrument.provider.fred;
      if (id === undefined) throw new ProviderError("unknown", `the catalogue has no FRED series for ${instrument.symbol}`);
      const url = new URL("/graph/fredgraph.csv", baseUrl);
      url.searchParams.set("id", id);
      if (from !== undefined) url.searchParams.set("cosd", isoOf(from));
      url.searchParams.set("coed", isoOf(until));
      const found = closesIn(`${id}.csv`, await download("FRED", url, signal, healths?.of("FRED")));
      if ("refused" in found) throw new ProviderError("malformed", `FRED's answer for ${id}: ${found.refused}`);
      const table = found[0]!;
      if (table.format !== "FRED" || table.symbol !== id)
        throw new ProviderError("malformed", `FRED answered with ${table.symbol} for ${id}`);
      const length = indexAtOrBefore(table.days, until) + 1;
      return {
        series: {
          symbol: instrument.symbol,
          days: table.days.subarray(0, length),
          close: table.close.subarray(0, length),
          basis: "price",
          source: { provider: "fred", detail: id, fetchedAt: now.toISOString() },
        },
        notes: table.notes,
      };
    },
  };
}
