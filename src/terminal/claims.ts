import { styleText } from "node:util";
import { type CheckedClaim, claimsIn } from "../ask/claims/claims.ts";
import { isoOf } from "../calendar/day.ts";
import { newYorkDay } from "../calendar/exchange.ts";
import type { Settings } from "../config.ts";
import { lexiconFor } from "../kinds/lexicon.ts";
import { render } from "../kinds/render.ts";
import { openMarket } from "../oracle/market-source.ts";
import type { Locale } from "../wording/locale.ts";
import { SAMPLE } from "../wording/sample.ts";
import { EXIT } from "./exit.ts";
import { read, readAll } from "./files.ts";
import { instantOf } from "./instant.ts";
import { type TerminalWords, terminalWords } from "./words.ts";

export interface ClaimsOptions {
  readonly json: boolean;
  /** ISO date on which the text was written; now where it is left out */
  readonly asOf: string | undefined;
  readonly locale: Locale;
}

/**
 * `npm run claims`: reads a text and judges every claim in it.
 * @param file path of the text; standard input where it is left out
 * @returns 0
 * @throws {Mistake} where the file cannot be read
 */
export async function claims(file: string | undefined, { json, asOf, locale }: ClaimsOptions, settings: Settings): Promise<number> {
  const text = file === undefined ? await readAll(process.stdin) : await read(file);
  const market = await openMarket(settings);
  const { reference } = market;
  try {
    const snapshot = await market.load();
    const now = instantOf(asOf, snapshot);
    const found = claimsIn(text, lexiconFor(reference), { reference, snapshot, now, locale });
    if (json)
      console.log(
        JSON.stringify({
          asOf: isoOf(newYorkDay(now)),
          ...(snapshot.sample ? { sample: true } : {}),
          claims: found.map(({ answer: _, unit: __, ...claim }) => claim),
        }),
      );
    else {
      const judged = report(text, found, terminalWords[locale], process.stdout.hasColors?.() ?? false);
      console.log(snapshot.sample && found.length > 0 ? `${judged}\n${render(SAMPLE, locale)}` : judged);
    }
    return EXIT.answered;
  } finally {
    await market.close();
  }
}

const SIGNS = { confirmed: "✓", off: "✗", "not testable": "?" } as const;
const COLOURS = { confirmed: "green", off: "red", "not testable": "yellow" } as const;

/** The text with its claims numbered, then each claim with its verdict, then how many there are of each. */
function report(text: string, claims: readonly CheckedClaim[], words: TerminalWords, colour: boolean): string {
  const paint = ({ verdict }: CheckedClaim, said: string): string => (colour ? styleText(COLOURS[verdict], said) : said);
  let marked = "";
  let at = 0;
  claims.forEach((claim, i) => {
    // a claim inside another one is numbered behind it
    const end = Math.max(claim.to, at);
    marked += text.slice(at, Math.max(claim.from, at)) + paint(claim, `${text.slice(Math.max(claim.from, at), end)} [${i + 1}]`);
    at = end;
  });
  const lines = claims.flatMap((claim, i) => {
    const { verdict, headline, reading, answer } = claim;
    // the answer to a statement begins with its verdict
    const isOpened = answer?.claim !== undefined;
    const outcome =
      isOpened && verdict !== "not testable"
        ? headline
        : `${words.verdicts[verdict]}${words.colon}${verdict === "not testable" ? reading : headline}`;
    const sources = answer?.sources.map(({ symbol, lastClose }) => words.upTo(symbol, lastClose)).join(", ") ?? "";
    return [
      paint(claim, `${String(i + 1).padStart(3)} ${SIGNS[verdict]} ${claim.text.replace(/\s+/g, " ")}`),
      `      ${outcome}${sources === "" || verdict === "not testable" ? "" : ` (${sources})`}`,
    ];
  });
  const count = (verdict: CheckedClaim["verdict"]): number => claims.filter((claim) => claim.verdict === verdict).length;
  const summary = words.counted(claims.length, count("confirmed"), count("off"), count("not testable"));
  return [(marked + text.slice(at)).trimEnd(), "", ...lines, ...(claims.length > 0 ? [""] : []), summary].join("\n");
}
