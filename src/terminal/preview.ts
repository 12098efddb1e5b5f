import { DateTime } from "luxon";
import type { Reference } from "../answering/context.ts";
import { answer, type Ground } from "../ask/answered.ts";
import { ask } from "../ask/respond.ts";
import { namesOf } from "../ask/watches/market.ts";
import { type Day, isoOf, parseDay } from "../calendar/day.ts";
import { NEW_YORK } from "../calendar/exchange.ts";
import type { Settings } from "../config.ts";
import { lexiconFor } from "../kinds/lexicon.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Snapshot } from "../market/snapshot.ts";
import { openMarket } from "../oracle/market-source.ts";
import { reachedByHalf } from "../oracle/status.ts";
import type { Asker } from "../posts/asker.ts";
import { partNames } from "../posts/plan.ts";
import { lastWith, summaryNames } from "../posts/schedule.ts";
import { missingPost, summaryOf } from "../posts/summary.ts";
import { toText } from "../replies/text.ts";
import { dayText } from "../wording/figures.ts";
import type { Locale } from "../wording/locale.ts";
import { say } from "../wording/phrase.ts";
import { render } from "../wording/render.ts";
import { type ChartFile, writeChart } from "./chart.ts";
import { EXIT } from "./exit.ts";
import { screen } from "./screen.ts";

export interface PreviewOptions {
  /** ISO date; the last session on or before it, or before now, that has such a summary is shown */
  readonly asOf: string | undefined;
  /** "daily", "weekly" or "monthly" */
  readonly post: string | undefined;
  readonly locale: Locale;
  /** where the picture goes; none is drawn without one */
  readonly chart: ChartFile | undefined;
}

/**
 * `npm run preview`: prints the summary of a past session as the bot would have posted it, and draws its picture.
 * @returns 0, or 2 where that session has no closes
 */
export async function preview({ asOf, post = "daily", locale, chart }: PreviewOptions, settings: Settings): Promise<number> {
  if (!isOneOf(summaryNames, post)) {
    console.error(`--post is one of ${summaryNames.join(", ")}.`);
    return EXIT.failed;
  }
  const market = await openMarket(settings);
  const { reference } = market;
  try {
    const snapshot = await market.load();
    const newest = snapshot.sample ? snapshot.lastDay! : reference.exchange.lastFinished(DateTime.now());
    const { exchange } = reference;
    const session = lastWith(post, exchange.sessionAtOrBefore(asOf === undefined ? newest : Math.min(parseDay(asOf)!, newest)), exchange);
    const asker = askerOf(reference, lexiconFor(reference), snapshot);
    const found = summaryOf(session, post, { parts: [...partNames], locale }, asker);
    if (found === null) {
      const { title, lines } = missingPost(session, post, locale).says;
      const end = reachedByHalf(snapshot);
      const old = end === undefined || end >= session ? [] : [render(say`The closes end on ${dayText(end)}.`, locale)];
      console.log([title, ...lines, ...old].join("\n"));
      return EXIT.refused;
    }
    console.log(toText(found.says, screen(locale)));
    if (chart !== undefined && found.pictured !== null) console.error(await writeChart(found.pictured, chart, locale));
    return EXIT.answered;
  } finally {
    await market.close();
  }
}

/** Answers from a snapshot as of the end of any day of it. */
export function askerOf(reference: Reference, lexicon: Lexicon, snapshot: Snapshot): Asker {
  const ground = (day: Day, locale: Locale): Ground => ({
    reference,
    snapshot,
    now: DateTime.fromISO(isoOf(day), { zone: NEW_YORK }).endOf("day"),
    locale,
  });
  return {
    answer: (question, day, locale) => answer(question, ground(day, locale)),
    ask: (text, day, locale) => ask(text, lexicon, ground(day, locale)),
    names: namesOf(lexicon),
    version: () => snapshot.version,
    isSample: () => snapshot.sample,
  };
}

function isOneOf<N extends string>(names: readonly N[], name: string): name is N {
  return (names as readonly string[]).includes(name);
}
