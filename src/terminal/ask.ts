import { createInterface } from "node:readline/promises";
import { DateTime } from "luxon";
import { z } from "zod";
import { isoOf } from "../calendar/day.ts";
import { NEW_YORK, newYorkDay } from "../calendar/exchange.ts";
import type { Settings } from "../config.ts";
import type { Snapshot } from "../market/snapshot.ts";
import { openMarket } from "../market-source.ts";
import type { Answer } from "../questions/answer.ts";
import type { Reference } from "../questions/context.ts";
import { kinds } from "../questions/kinds.ts";
import { eventNames } from "../questions/language/events.ts";
import { type Lexicon, lexiconOf } from "../questions/language/lexicon.ts";
import { parse } from "../questions/parse.ts";
import { ask as askGround, entriesFor, symbolsFor } from "../questions/respond.ts";
import { loadReference } from "../reference.ts";
import { toText } from "../replies/text.ts";
import { EXIT } from "./exit.ts";

export interface AskOptions {
  readonly json: boolean;
  /** ISO date; sees only what was known at its end */
  readonly asOf: string | undefined;
}

/** A line on standard input: a text, or a text with its own as-of date. */
const lineSchema = z.object({ text: z.string(), asOf: z.iso.date().optional() });

/**
 * `npm run ask`: one question from the command line, one a line from standard input, or a prompt that keeps asking.
 * @returns 0 for an answer, 2 for a refusal (of the last question), 1 for a line that is neither
 */
export async function ask(text: string, options: AskOptions, settings: Settings): Promise<number> {
  const reference = await loadReference(settings.dataFolder);
  const lexicon = lexiconOf(reference.lookup, eventNames(reference.events), kinds);
  const market = await openMarket(settings, reference);
  try {
    if (text !== "") {
      const day = newYorkDay(instantOf(options.asOf, undefined));
      const { question } = parse(text, day, lexicon);
      const snapshot = await market.load(symbolsFor(question, reference), entriesFor(question));
      return print(answerTo(text, options.asOf, snapshot, reference, lexicon), options.json);
    }
    const snapshot = await market.load();
    return await (process.stdin.isTTY ? converse : readLines)(
      (line, asOf) => answerTo(line, asOf ?? options.asOf, snapshot, reference, lexicon),
      options.json,
    );
  } finally {
    await market.close();
  }
}

function answerTo(text: string, asOf: string | undefined, snapshot: Snapshot, reference: Reference, lexicon: Lexicon): Answer {
  return askGround(text, lexicon, { reference, snapshot, now: instantOf(asOf, snapshot) });
}

/** The end of the day asked about; now without one; the sample market's last day where prices are made up. */
function instantOf(asOf: string | undefined, snapshot: Snapshot | undefined): DateTime {
  const iso = asOf ?? (snapshot?.sample && snapshot.lastDay !== undefined ? isoOf(snapshot.lastDay) : undefined);
  return iso === undefined ? DateTime.now() : DateTime.fromISO(iso, { zone: NEW_YORK }).endOf("day");
}

type Ask = (text: string, asOf?: string) => Answer;

async function readLines(answer: Ask, json: boolean): Promise<number> {
  let code: number = EXIT.answered;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const asked = readLine(line);
    if (asked === undefined) {
      console.error(`Neither a text nor {"text", "asOf"}: ${JSON.stringify(line.slice(0, 80))}`);
      code = EXIT.failed;
      continue;
    }
    const printed = print(answer(asked.text, asked.asOf), json);
    if (code !== EXIT.failed) code = printed;
  }
  return code;
}

function readLine(line: string): z.infer<typeof lineSchema> | undefined {
  if (!line.trimStart().startsWith("{")) return { text: line };
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

async function converse(answer: Ask, json: boolean): Promise<number> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  console.log('Ask about markets, such as "Russell vs Nasdaq this week". An empty line ends.');
  try {
    for (;;) {
      const line = await prompt.question("> ").catch(() => "");
      if (line.trim() === "") return EXIT.answered;
      print(answer(line), json);
      console.log();
    }
  } finally {
    prompt.close();
  }
}

function print(answer: Answer, json: boolean): number {
  console.log(json ? JSON.stringify(answer) : toText(answer, process.stdout.hasColors?.() ?? false));
  return answer.question.kind === "refusal" ? EXIT.refused : EXIT.answered;
}
