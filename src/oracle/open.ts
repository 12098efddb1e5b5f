import { randomBytes } from "node:crypto";
import { DateTime } from "luxon";
import type { Logger } from "pino";
import { answer, answerInterpreted, type Ground } from "../ask/answered.ts";
import { claimsIn, claimsInTurn } from "../ask/claims/claims.ts";
import { modelInterpreter } from "../ask/interpreter/interpreter.ts";
import { ask, askChosen } from "../ask/respond.ts";
import { namesOf } from "../ask/watches/market.ts";
import type { Day } from "../calendar/day.ts";
import { newYorkDay } from "../calendar/exchange.ts";
import type { Settings } from "../config.ts";
import { ALWAYS_HELD, type Lease, NEVER_HELD, openLease } from "../fleet/lease.ts";
import { NO_TALLY, type Tally } from "../health/tally.ts";
import { kindNamed, kinds } from "../kinds/kinds.ts";
import { lexiconFor } from "../kinds/lexicon.ts";
import { formulaOf } from "../kinds/render.ts";
import type { Database } from "../market/database.ts";
import { describeDiff } from "../market/diff.ts";
import { expectedBy } from "../market/examine.ts";
import { isOverdue } from "../market/overdue.ts";
import { reasonLines } from "../market/refresh-report.ts";
import { sampleSnapshot } from "../market/sample/sample.ts";
import { isRefusal } from "../question/refusal.ts";
import { localeOf } from "../wording/locale.ts";
import { conditionsNear } from "./conditions.ts";
import { instantOf } from "./instant.ts";
import { openKnownStore } from "./known-store.ts";
import { openLiveMarket } from "./live.ts";
import type { Manner, OpenOracle, Oracle } from "./oracle.ts";
import { loadSample } from "./reference.ts";
import { refreshingOf } from "./refreshing.ts";
import { scheduled } from "./schedule.ts";
import { openState } from "./state.ts";
import { reachedByHalf, statusOf } from "./status.ts";
import { suggestionsFrom } from "./suggestions.ts";

/** Whether a process may lead, or only answers. */
export type Role = "candidate" | "follower";

/** A store in a file is one process's: it leads as long as it runs. */
async function leaseFor(role: Role, stateUrl: string, memory: Database, log: Logger): Promise<Lease> {
  if (role === "follower") return NEVER_HELD;
  if (stateUrl.startsWith("sqlite:")) return ALWAYS_HELD;
  return openLease({ database: memory, instance: randomBytes(6).toString("hex"), monotonic: () => performance.now(), log });
}

/**
 * The bot's oracle over the store: answers from a snapshot in memory, which a refresh or another process's import swaps whole.
 * While the store is empty the sample market answers, unless MARKET forbids it.
 * @throws ReferenceDataError, StoreError where data/ or the store cannot be used at the start
 */
export async function openOracle(
  settings: Settings,
  now: () => Date,
  log: Logger,
  tally: Pick<Tally, "storeError" | "work"> = NO_TALLY,
  role: Role = "candidate",
): Promise<OpenOracle> {
  const memory = await openState(settings, { place: "aside", onError: () => tally.storeError("state") });
  const lease = await leaseFor(role, settings.stateUrl, memory, log);
  const { store, reference } = await openKnownStore(settings, {
    place: "aside",
    onFallback: (error) => log.error({ err: error }, "the newest version is damaged; the one before serves"),
    onError: () => tally.storeError("prices"),
  });
  const lexicon = lexiconFor(reference);
  const startedAt = now();
  const sample = sampleSnapshot(await loadSample(settings.dataFolder), reference.exchange);
  const live = await openLiveMarket({ store, sample, market: settings.market, log, onEmpty: () => tally.storeError("prices") });
  const ending = new AbortController();
  const finished = () => reference.exchange.lastFinished(DateTime.fromJSDate(now()));
  const refreshing = refreshingOf({ settings, reference, store, live, now, finished, signal: ending.signal, log, tally });

  const ground = ({ asOf, locale = "en" }: Manner = {}): Ground => {
    const snapshot = live.snapshot();
    return { reference, snapshot, now: instantOf(asOf, snapshot, now()), locale: localeOf(locale) };
  };
  const interpreter =
    settings.interpreter === null || settings.offline ? null : modelInterpreter({ address: settings.interpreter, lexicon, log });
  const asked = (text: string, manner?: Manner) => ask(text, lexicon, ground(manner), undefined, manner?.meant);
  const mayFindMore: Oracle["mayFindMore"] = ({ question }) =>
    interpreter !== null && isRefusal(question) && question.reason === "not understood";
  const oracle: Oracle = {
    ask: asked,
    mayFindMore,
    askAtLength: async (text, manner) => {
      const first = asked(text, manner);
      if (interpreter === null || !mayFindMore(first)) return first;
      const on = ground(manner);
      const question = await interpreter(text, newYorkDay(on.now));
      if (question === null) return first;
      const found = answerInterpreted({ question, notes: [], byModel: true }, on);
      // a yes or a no is never a model's
      return isRefusal(found.question) || found.verdict !== undefined || found.claim !== undefined ? first : found;
    },
    askChosen: (question, manner) => askChosen(question, lexicon, ground(manner)),
    answer: (question, manner) => answer(question, ground(manner)),
    claims: (message, manner) => claimsIn(message, lexicon, ground(manner)),
    claimsInTurn: (text, manner) => claimsInTurn(text, lexicon, ground(manner)),
    names: namesOf(lexicon),
    conditions: (question) => conditionsNear(question, reference.lookup),
    isPictured: ({ kind }) => kindNamed(kind).isOneNumber !== true,
    formulas: ({ kind }, locale = "en") => {
      const figures = Object.entries(kindNamed(kind).about.figures);
      return Object.fromEntries(figures.map(([names, formula]) => [names, formulaOf(kind, formula, localeOf(locale))]));
    },
    ...suggestionsFrom(reference.lookup),
    examples: (kind) => kinds.filter((each) => kind === undefined || each.kind === kind).flatMap((each) => each.examples),
    market: () => {
      const { version, sample: isSample } = live.snapshot();
      return { version, sample: isSample };
    },
    status: () => ({
      ...statusOf(live.snapshot(), finished(), startedAt, (symbol) => expectedBy(reference)(symbol).tradingDays),
      refresh: refreshing.last(),
    }),
    sources: () => ["yahoo", "store"],
    reload: async ({ source, dryRun }) => {
      if (source === "store" || (source === undefined && settings.offline)) return live.reread(dryRun);
      const { diffs, report } = await refreshing.closes(dryRun);
      const lines = diffs
        .filter((diff) => diff.refused === undefined && (diff.added > 0 || diff.changed.count > 0 || diff.rebased !== undefined))
        .map((diff) => `${diff.symbol}: ${describeDiff(diff)}`);
      return { version: live.snapshot().version, lines, refused: reasonLines(report), isInVain: report.taken === 0 };
    },
    rollBack: (request) => live.rollBack(request, now()),
  };

  const reached = (): Day | undefined => {
    const snapshot = live.snapshot();
    return snapshot.sample ? undefined : reachedByHalf(snapshot, refreshing.symbols);
  };
  const seek = async (): Promise<void> => {
    if (refreshing.mayTry() && isOverdue(reached(), DateTime.fromJSDate(now()), reference.exchange)) await refreshing.everything();
  };
  const ifLeading = (work: () => Promise<unknown>) => async () => {
    if (lease.isHeld()) await work();
  };
  const reread = () => live.reread(false);
  const jobs = scheduled({ settings, refresh: ifLeading(refreshing.everything), seek: ifLeading(seek), reread, log });
  const hangUp = store.onVersion(() => {
    reread().catch((error: unknown) => log.error({ err: error }, "a new version could not be read; it is looked for again"));
  });
  if (lease.isHeld() && !settings.offline && settings.market !== "sample" && (reached() ?? 0) < finished()) {
    void refreshing.atStart();
  }
  return {
    oracle,
    memory,
    exchange: reference.exchange,
    lease,
    close: async () => {
      for (const job of jobs) job.stop();
      ending.abort(new Error("the bot stops"));
      await hangUp();
      await lease.close();
      await memory.close();
      await store.close();
    },
  };
}
