import { createInterface } from "node:readline/promises";
import { z } from "zod";
import { interpretAll } from "../ask/interpret.ts";
import { ask as askGround, entriesFor, symbolsFor } from "../ask/respond.ts";
import { newYorkDay } from "../calendar/exchange.ts";
import type { Settings } from "../config.ts";
import { lexiconFor } from "../kinds/lexicon.ts";
import type { Question } from "../kinds/question.ts";
import { openMarket } from "../oracle/market-source.ts";
import type { Answer } from "../question/answer.ts";
import { isRefusal } from "../question/refusal.ts";
import { toText } from "../replies/text.ts";
import type { Locale } from "../wording/locale.ts";
import { type ChartFile, writeChart } from "./chart.ts";
import { EXIT } from "./exit.ts";
import { instantOf } from "./instant.ts";
import { screen } from "./screen.ts";
import { terminalWords } from "./words.ts";

export interface AskOptions {
  readonly json: boolean;
  /** ISO date; sees only what was known at its end */
  readonly asOf: string | undefined;
  /** the language of the answer's words, whatever language the question is in */
  readonly locale: Locale;
  /** where the picture of the answer goes */
  readonly chart?: ChartFile | undefined;
}

/** A line on standard input: a text, or a text with its own as-of date. */
const lineSchema = z.object({ text: z.string(), asOf: z.iso.date().optional() });

/**
 * `npm run ask`: one question from the command line, one a line from standard input, or a prompt that keeps asking.
 * @returns 0 for an answer, 2 for a refusal (of the last question)
 */
export async function ask(text: string, options: AskOptions, settings: Settings): Promise<number> {
  const { locale } = options;
  const market = await openMarket(settings);
  const { reference } = market;
  const lexicon = lexiconFor(reference);
  try {
    if (text !== "") {
      const day = newYorkDay(instantOf(options.asOf, undefined));
      const parsed = interpretAll(text, day, lexicon);
      const questions = parsed.flatMap(({ question, others = [] }) => [question, ...others.map((other) => other.question)]);
      // a statement may name any market in any of its claims
      const isTold = parsed.some(({ question, stated }) => stated !== undefined || isRefusal(question));
      const symbols = questions.flatMap((question) => symbolsFor(question, reference));
      const needed = await (isTold ? market.load() : market.load([...new Set(symbols)], questions.flatMap(entriesFor)));
      // the sample's last day is that of its series, which some questions need none of
      const snapshot = needed.sample && needed.lastDay === undefined ? await market.load() : needed;
      const found = askGround(text, lexicon, { reference, snapshot, now: instantOf(options.asOf, snapshot), locale });
      const code = print(found, options.json, locale);
      if (options.chart !== undefined) console.error(await writeChart(found, options.chart, locale));
      return code;
    }
    const snapshot = await market.load();
    return await (process.stdin.isTTY ? converse : readLines)(
      (line, asOf, before) =>
        askGround(line, lexicon, { reference, snapshot, now: instantOf(asOf ?? options.asOf, snapshot), locale }, before),
      (found) => print(found, options.json, locale),
      locale,
    );
  } finally {
    await market.close();
  }
}

type Ask = (text: string, asOf?: string, before?: Question) => Answer<Question>;
/** Prints an answer. @returns the exit code that it would end with */
type Tell = (found: Answer<Question>) => number;

/** One answer per line, in order; a faulty line is reported, and the next one is read. */
async function readLines(answer: Ask, tell: Tell, locale: Locale): Promise<number> {
  let code: number = EXIT.answered;
  let hasFailed = false;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const read = readLine(line);
    if (read === undefined) {
      console.error(terminalWords[locale].unreadLine(number));
      hasFailed = true;
    } else code = tell(answer(read.text, read.asOf));
  }
  return hasFailed ? EXIT.failed : code;
}

/** @returns undefined for a line that begins as JSON does and is not what is read */
function readLine(line: string): z.infer<typeof lineSchema> | undefined {
  if (!/^\s*\{\s*"/.test(line)) return { text: line };
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

async function converse(answer: Ask, tell: Tell, locale: Locale): Promise<number> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  console.log(terminalWords[locale].prompt);
  let before: Question | undefined;
  try {
    for (;;) {
      const line = await prompt.question("> ").catch(() => "");
      if (line.trim() === "") return EXIT.answered;
      if (/^\s*(?:help|\?)\s*$/i.test(line)) {
        console.log(terminalWords[locale].promptHelp);
        continue;
      }
      const found = answer(line, undefined, before);
      if (!isRefusal(found.question)) before = found.question;
      tell(found);
      console.log();
    }
  } finally {
    prompt.close();
  }
}

function print(answer: Answer, json: boolean, locale: Locale): number {
  console.log(json ? JSON.stringify(answer) : toText(answer, screen(locale)));
  return isRefusal(answer.question) ? EXIT.refused : EXIT.answered;
}
