import { DateTime } from "luxon";
import { type Day, isoOf, parseDay } from "../calendar/day.ts";
import { NEW_YORK } from "../calendar/exchange.ts";
import type { Settings } from "../config.ts";
import { openMarket } from "../market-source.ts";
import type { Asker } from "../posts/asker.ts";
import { partNames } from "../posts/plan.ts";
import { postNames } from "../posts/schedule.ts";
import { missingPost, summaryOf } from "../posts/summary.ts";
import { kinds } from "../questions/kinds.ts";
import { eventNames } from "../questions/language/events.ts";
import { lexiconOf } from "../questions/language/lexicon.ts";
import { type Locale, locales } from "../questions/locale.ts";
import { answer, ask, type Ground } from "../questions/respond.ts";
import { loadReference } from "../reference.ts";
import { toText } from "../replies/text.ts";
import { type ChartFile, writeChart } from "./chart.ts";
import { EXIT } from "./exit.ts";

export interface PreviewOptions {
  /** ISO date; the last session on or before it, or before now, is shown */
  readonly asOf: string | undefined;
  /** "daily", "weekly" or "monthly" */
  readonly post: string | undefined;
  readonly locale: string | undefined;
  /** where the picture goes; none is drawn without one */
  readonly chart: ChartFile | undefined;
}

/**
 * `npm run preview`: prints the summary of a past session as the bot would have posted it, and draws its picture.
 * @returns 0, or 2 where that session has no closes
 */
export async function preview({ asOf, post = "daily", locale = "en", chart }: PreviewOptions, settings: Settings): Promise<number> {
  if (!isOneOf(postNames, post) || !isOneOf(locales, locale)) {
    console.error(`--post is one of ${postNames.join(", ")}, and --locale one of ${locales.join(", ")}.`);
    return EXIT.failed;
  }
  const reference = await loadReference(settings.dataFolder);
  const market = await openMarket(settings, reference);
  try {
    const snapshot = await market.load();
    const newest = snapshot.sample ? snapshot.lastDay! : reference.exchange.lastFinished(DateTime.now());
    const session = reference.exchange.sessionAtOrBefore(asOf === undefined ? newest : Math.min(parseDay(asOf)!, newest));
    const lexicon = lexiconOf(reference.lookup, eventNames(reference.events), kinds);
    const ground = (day: Day, into: Locale): Ground => ({
      reference,
      snapshot,
      now: DateTime.fromISO(isoOf(day), { zone: NEW_YORK }).endOf("day"),
      locale: into,
    });
    const asker: Asker = {
      answer: (question, day, into) => answer(question, ground(day, into)),
      ask: (text, day, into) => ask(text, lexicon, ground(day, into)),
      version: () => snapshot.version,
      isSample: () => snapshot.sample,
    };
    const found = summaryOf(session, post, { parts: [...partNames], locale }, asker);
    console.log(toText((found ?? missingPost(session, post, locale)).says, process.stdout.hasColors?.() ?? false));
    if (found === null) return EXIT.refused;
    if (chart !== undefined && found.pictured !== null) console.error(await writeChart(found.pictured, chart, locale));
    return EXIT.answered;
  } finally {
    await market.close();
  }
}

function isOneOf<N extends string>(names: readonly N[], name: string): name is N {
  return (names as readonly string[]).includes(name);
}
