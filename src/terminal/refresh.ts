import { DateTime } from "luxon";
import type { Reference } from "../answering/context.ts";
import type { Settings } from "../config.ts";
import { describeDiff } from "../market/diff.ts";
import { nameOf } from "../market/lookup.ts";
import { createDownload } from "../market/providers/download.ts";
import { refresh } from "../market/refresh.ts";
import { refreshRecords } from "../market/refresh-records.ts";
import { reasonLines } from "../market/refresh-report.ts";
import type { Store } from "../market/store.ts";
import { openKnownStore } from "../oracle/known-store.ts";
import { priceProvider } from "../oracle/price-provider.ts";
import { EXIT } from "./exit.ts";

/**
 * `npm run refresh [-- --dry-run] [SYMBOL…]`: fetches what is missing from Yahoo, yields that Yahoo has not from FRED and,
 * where no symbols are named, positions and holdings; says of each what changed.
 * @returns 0 where the store is up to date or was brought so in part, 2 where every instrument was refused, 1 for an unknown symbol
 */
export async function refreshStore(
  symbols: readonly string[],
  { dryRun }: { readonly dryRun: boolean },
  settings: Settings,
): Promise<number> {
  const { store, reference } = await openKnownStore(settings);
  try {
    return await refreshFrom(store, reference, symbols, dryRun, settings);
  } finally {
    await store.close();
  }
}

async function refreshFrom(
  store: Store,
  { lookup, exchange }: Reference,
  symbols: readonly string[],
  dryRun: boolean,
  settings: Settings,
): Promise<number> {
  const download = createDownload({ offline: settings.offline });
  const provider = priceProvider(settings, download);
  const instruments =
    symbols.length === 0
      ? lookup.instruments.filter((instrument) => provider.covers(instrument))
      : symbols.map((symbol) => lookup.byProviderSymbol(symbol));
  const unknown = symbols.filter((_, i) => instruments[i] === undefined);
  if (unknown.length > 0) {
    for (const symbol of unknown)
      console.error(`${symbol} is not in the catalogue. Near it: ${lookup.nearest(symbol, 3).map(nameOf).join(", ") || "nothing"}.`);
    return EXIT.failed;
  }
  const now = new Date();
  const started = performance.now();
  const { diffs, report, committed, snapshot } = await refresh({
    store,
    provider,
    instruments: instruments.filter((instrument) => instrument !== undefined),
    now,
    lastFinished: exchange.lastFinished(DateTime.fromJSDate(now)),
    exchange,
    dryRun,
    ...(process.stderr.isTTY
      ? {
          onProgress: ({ done, total, symbol }) =>
            process.stderr.write(`\r${done} of ${total}  ${symbol.padEnd(8)}${done === total ? "\n" : ""}`),
        }
      : {}),
  });
  for (const diff of diffs) if (diff.refused === undefined) console.log(`${diff.symbol.padEnd(7)} ${describeDiff(diff)}`);
  for (const line of reasonLines(report)) console.log(`refused ${line}`);
  const records =
    symbols.length > 0
      ? []
      : await refreshRecords({
          store,
          download,
          cftcUrl: settings.cftcUrl,
          holdingsUrls: settings.holdingsUrls,
          resolveSymbol: (symbol) => lookup.byProviderSymbol(symbol),
          now,
          dryRun,
        });
  for (const { source, outcome } of records)
    console.log(
      `${source.padEnd(7)} ${"refused" in outcome ? `refused: ${outcome.refused}` : `${outcome.changed} entries new or changed`}`,
    );
  const refused = report.asked - report.taken;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const outcome = dryRun
    ? "nothing was written (dry run)"
    : committed
      ? `the store is now at version ${snapshot.version}`
      : "the store is as it was";
  const told = report.taken === 0 ? "Nothing could be fetched" : `${report.taken} taken, ${refused} refused`;
  console.log(`\n${told}, in ${seconds} s; ${outcome}.`);
  return report.taken === 0 ? EXIT.refused : EXIT.answered;
}
