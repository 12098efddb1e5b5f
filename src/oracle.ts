import { Cron } from "croner";
import { DateTime } from "luxon";
import type { Logger } from "pino";
import { type Day, isoOf } from "./calendar/day.ts";
import { NEW_YORK } from "./calendar/exchange.ts";
import type { Settings } from "./config.ts";
import type { Manner, OpenOracle, Oracle, ReloadReport } from "./discord/oracle.ts";
import { openDatabase } from "./market/database.ts";
import { describeDiff } from "./market/diff.ts";
import { nameOf } from "./market/lookup.ts";
import { isOverdue } from "./market/overdue.ts";
import { createDownload } from "./market/providers/download.ts";
import { firstOf } from "./market/providers/first-of.ts";
import { createFred } from "./market/providers/fred.ts";
import { createYahoo } from "./market/providers/yahoo.ts";
import { refreshRecords } from "./market/refresh-records.ts";
import { createRefresher } from "./market/refresher.ts";
import { sampleSnapshot } from "./market/sample.ts";
import { lastDay } from "./market/series.ts";
import type { Snapshot } from "./market/snapshot.ts";
import { openStore } from "./market/store.ts";
import type { Answer } from "./questions/answer.ts";
import { claimsIn } from "./questions/claims.ts";
import { kindNamed, kinds } from "./questions/kinds.ts";
import { eventNames } from "./questions/language/events.ts";
import { lexiconOf } from "./questions/language/lexicon.ts";
import { localeOf } from "./questions/locale.ts";
import { answer, ask, type Ground } from "./questions/respond.ts";
import { loadReference, loadSample } from "./reference.ts";
import { openPainter, type Painter } from "./replies/chart/painter.ts";

/** Windows offered while a person types, the usual ones first. */
const WINDOWS =
  "today,yesterday,this week,last week,past week,this month,last month,past month,this quarter,last quarter,past 3 months,past 6 months,this year,last year,past year,past 5 years,since the Covid low,since the last Fed decision,since the last jobs report,in 2022,all time".split(
    ",",
  );
/** Instruments offered before anything is typed. */
const USUAL = [
  "SPX",
  "IXIC",
  "NDX",
  "DJI",
  "RUT",
  "VIX",
  "MAG7",
  "AAPL",
  "MSFT",
  "NVDA",
  "AMZN",
  "GOOGL",
  "META",
  "TSLA",
  "XLK",
  "XLF",
  "XLE",
];
const MOST_SUGGESTIONS = 25;
/** Closes that should be there are sought every ten minutes: what is posted after an early close must not wait for the schedule. */
const SEEK_CLOSES = "30 5-59/10 * * * *";
/** Another process may import; the bot looks for its version once a minute. */
const LOOK_FOR_VERSIONS = "0 * * * * *";

/**
 * The bot's oracle over the store: answers from a snapshot in memory, which a refresh or another process's import swaps whole.
 * While the store is empty the sample market answers, unless MARKET forbids it.
 * @throws ReferenceDataError, StoreError where data/ or the store cannot be used at the start
 */
export async function buildOracle(settings: Settings, now: () => Date, log: Logger): Promise<OpenOracle> {
  const reference = await loadReference(settings.dataFolder);
  const lexicon = lexiconOf(reference.lookup, eventNames(reference.events), kinds);
  const store = await openStore(settings.storeUrl, {
    onFallback: (error) => log.error({ err: error }, "the newest version is damaged; the one before serves"),
  });
  const startedAt = now();
  const sample = sampleSnapshot(await loadSample(settings.dataFolder), reference.exchange);
  const allowed = (snapshot: Snapshot): Snapshot =>
    settings.market === "sample" || (settings.market === "auto" && snapshot.symbols.length === 0) ? sample : snapshot;
  let live = allowed(await store.load());
  const swap = (snapshot: Snapshot): void => {
    live = allowed(snapshot);
    log.info({ version: live.version, series: live.symbols.length }, "a new version of the market serves");
  };

  const refresher = createRefresher({ onSnapshot: swap });
  const download = createDownload({ offline: settings.offline });
  const yahoo = createYahoo({ offline: settings.offline, baseUrl: settings.yahooUrl });
  const provider = firstOf(yahoo, createFred({ download, baseUrl: settings.fredUrl }));
  const ending = new AbortController();
  const refresh = (dryRun: boolean) =>
    refresher.refresh({
      store,
      provider,
      instruments: reference.lookup.instruments.filter((instrument) => provider.covers(instrument)),
      now: now(),
      lastFinished: finished(),
      isSession: (day) => reference.exchange.isSession(day),
      dryRun,
      signal: ending.signal,
    });
  const finished = () => reference.exchange.lastFinished(DateTime.fromJSDate(now()));
  const reread = async (dryRun: boolean): Promise<ReloadReport> => {
    const before = live;
    const after = allowed(await store.load());
    if (after.version === before.version) return { version: before.version, lines: [] };
    if (!dryRun) swap(after);
    return { version: live.version, lines: difference(before, after) };
  };

  const ground = ({ asOf, locale = "en" }: Manner = {}): Ground => {
    const snapshot = live;
    return { reference, snapshot, now: instantOf(asOf, snapshot, now()), locale: localeOf(locale) };
  };
  const oracle: Oracle = {
    ask: (text, manner) => ask(text, lexicon, ground(manner)),
    answer: (question, manner) => answer(question, ground(manner)),
    claims: (message, manner) => claimsIn(message, lexicon, ground(manner)),
    formulas: ({ kind }) => kindNamed(kind).about.figures,
    suggestInstruments: (typed) => {
      const found =
        typed.trim() === ""
          ? USUAL.flatMap((symbol) => reference.lookup.bySymbol(symbol) ?? [])
          : reference.lookup.nearest(typed, MOST_SUGGESTIONS);
      return found.map((named) => ({ name: nameOf(named), value: nameOf(named) }));
    },
    suggestWindows: (typed) => {
      const wanted = typed.trim().toLowerCase();
      return WINDOWS.filter((window) => window.toLowerCase().includes(wanted)).map((window) => ({ name: window, value: window }));
    },
    examples: (kind) => kinds.filter((each) => kind === undefined || each.kind === kind).flatMap((each) => each.examples),
    status: () => ({
      version: live.version,
      sample: live.sample,
      createdAt: live.createdAt,
      series: live.symbols.length,
      bySource: agesOf(live, isoOf(live.sample ? (live.lastDay ?? finished()) : finished())),
      startedAt: startedAt.toISOString(),
    }),
    sources: () => ["yahoo", "store"],
    reload: async ({ source, dryRun }) => {
      if (source === "store" || (source === undefined && settings.offline)) return reread(dryRun);
      const { diffs } = await refresh(dryRun);
      const lines = diffs
        .filter((diff) => diff.added > 0 || diff.changed.count > 0 || diff.rebased !== undefined || diff.refused !== undefined)
        .map((diff) => `${diff.symbol}: ${describeDiff(diff)}`);
      return { version: live.version, lines };
    },
  };

  const refreshAll = async (): Promise<void> => {
    await refresh(false);
    const { cftcUrl, holdingsUrls } = settings;
    const resolveSymbol = (symbol: string) => reference.lookup.byProviderSymbol(symbol);
    const records = await refreshRecords({ store, download, cftcUrl, holdingsUrls, resolveSymbol, now: now(), signal: ending.signal });
    for (const { source, outcome } of records) if ("refused" in outcome) log.warn({ source, why: outcome.refused }, "a source was refused");
    await reread(false);
  };
  const seek = async (): Promise<void> => {
    if (isOverdue(live.sample ? undefined : live.lastDay, DateTime.fromJSDate(now()), reference.exchange)) await refreshAll();
  };
  const jobs = scheduled({ settings, refresh: refreshAll, seek, reread: () => reread(false), log });
  if (!settings.offline && settings.market !== "sample" && (live.sample || (live.lastDay ?? 0) < finished())) {
    refresh(false).catch((error: unknown) => log.error({ err: error }, "the refresh at the start failed; what was there serves"));
  }
  const memory = await openDatabase(settings.storeUrl);
  const [painter, postPainter] = [openPainter({ version: () => live.version }), openPainter({ version: () => live.version })];
  const drawnBy =
    ({ draw }: Painter) =>
    (answer: Answer, locale: string) =>
      draw(answer, { theme: settings.chartTheme, locale: localeOf(locale) });
  return {
    oracle,
    draw: drawnBy(painter),
    drawPost: drawnBy(postPainter),
    memory,
    exchange: reference.exchange,
    close: async () => {
      for (const job of jobs) job.stop();
      ending.abort(new Error("the bot stops"));
      await Promise.all([painter.close(), postPainter.close()]);
      await memory.close();
      await store.close();
    },
  };
}

/** Refreshes at the hours that are set, in New York time, and looks for versions of other processes. */
function scheduled({
  settings,
  refresh,
  seek,
  reread,
  log,
}: {
  settings: Settings;
  refresh: () => Promise<unknown>;
  seek: () => Promise<unknown>;
  reread: () => Promise<unknown>;
  log: Logger;
}): Cron[] {
  const options = { timezone: NEW_YORK, protect: true, unref: true };
  const run = (what: string, work: () => Promise<unknown>) => async () => {
    await work().catch((error: unknown) => log.error({ err: error }, `${what} failed; what was there serves`));
  };
  const jobs = [new Cron(LOOK_FOR_VERSIONS, options, run("looking for a new version", reread))];
  if (!settings.offline && settings.market !== "sample" && settings.refreshCron !== "")
    jobs.push(
      new Cron(settings.refreshCron, options, run("the refresh", refresh)),
      new Cron(SEEK_CLOSES, options, run("looking for the closes of the session", seek)),
    );
  return jobs;
}

/** The instant that an answer is given as of: never after now, nor after the end of a made-up market. */
function instantOf(asOf: Manner["asOf"], snapshot: Snapshot, now: Date): DateTime {
  const latest = snapshot.sample ? endOf(snapshot.lastDay!) : DateTime.fromJSDate(now);
  if (asOf === undefined) return latest;
  return DateTime.min(latest, typeof asOf === "number" ? endOf(asOf) : DateTime.fromJSDate(asOf));
}

function endOf(day: Day): DateTime {
  return DateTime.fromISO(isoOf(day), { zone: NEW_YORK }).endOf("day");
}

/** What another version has more, in words. */
function difference(before: Snapshot, after: Snapshot): string[] {
  return after.symbols.flatMap((symbol) => {
    const [was, is] = [before.sample ? undefined : before.series(symbol), after.series(symbol)!];
    if (was !== undefined && was.days.length === is.days.length && was.close.at(-1) === is.close.at(-1)) return [];
    return [`${symbol}: ${was === undefined ? "new" : `${is.days.length - was.days.length} sessions more`}, to ${isoOf(lastDay(is)!)}`];
  });
}

/** How old the closes of each provider are. */
function agesOf(snapshot: Snapshot, expected: string): ReturnType<Oracle["status"]>["bySource"] {
  const ages = new Map<string, { series: number; last: number }>();
  for (const symbol of snapshot.symbols) {
    const series = snapshot.series(symbol)!;
    const age = ages.get(series.source.provider) ?? { series: 0, last: Number.NEGATIVE_INFINITY };
    ages.set(series.source.provider, { series: age.series + 1, last: Math.max(age.last, lastDay(series) ?? age.last) });
  }
  return [...ages].map(([source, { series, last }]) => ({ source, series, lastClose: isoOf(last), expected }));
}
