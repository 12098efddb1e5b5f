import { DateTime } from "luxon";
import type { z } from "zod";
import { isoOf, parseDay } from "../calendar/day.ts";
import { newYorkDay } from "../calendar/exchange.ts";
import type { Manner, Oracle } from "../oracle/oracle.ts";
import type { Answer } from "../question/answer.ts";
import { answerOutput, askInput, claimsInput, claimsOutput, quoteInput } from "./contract.ts";

/** What is asked: the running market, and the time. */
export interface Asked {
  readonly oracle: Pick<Oracle, "askAtLength" | "askChosen" | "claimsInTurn" | "market">;
  readonly now: () => Date;
}

/** Something that another program can ask Versus for. Nothing is changed by it. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly title: string;
  /** what it does and when to use it, for a program that chooses */
  readonly about: string;
  readonly input: Input;
  readonly output: Output;
  run(input: z.output<Input>, asked: Asked): Promise<z.input<Output>>;
  /** what was found, in plain lines */
  tell(output: z.output<Output>): string;
}

const ask: Tool<typeof askInput, typeof answerOutput> = {
  name: "ask",
  title: "Ask about markets",
  about:
    "Answers a question about US markets from daily closes, or checks a statement: how one index did against another, bull and bear markets, records, streaks, breadth, averages, what followed. It knows no news, forecasts or prices within the day. The reading says how the question was understood; a question of kind “refusal” was not answered, and its headline says why.",
  input: askInput,
  output: answerOutput,
  run: async ({ text, ...manner }, { oracle }) => asData(await oracle.askAtLength(text, mannerOf(manner))),
  tell: told,
};

const claims: Tool<typeof claimsInput, typeof claimsOutput> = {
  name: "claims",
  title: "Check the claims of a text",
  about:
    "Finds every claim on markets in a text and checks it against daily closes: confirmed, off, or not testable, with the figure found.",
  input: claimsInput,
  output: claimsOutput,
  run: async ({ text, ...manner }, { oracle, now }) => {
    const found = await oracle.claimsInTurn(text, mannerOf(manner));
    return {
      asOf: manner.asOf ?? isoOf(newYorkDay(DateTime.fromJSDate(now()))),
      ...(oracle.market().sample ? { sample: true } : {}),
      claims: found.map(({ answer: _, unit: __, ...claim }) => claim),
    };
  },
  tell: ({ sample, claims: found }) => {
    const lines = found.map(({ text, verdict, headline, reading }) => `${verdict}: “${text}” – ${headline || reading}`);
    return [...(sample === true ? [MADE_UP] : []), ...(lines.length === 0 ? ["No claim was found."] : lines)].join("\n");
  },
};

const quote: Tool<typeof quoteInput, typeof answerOutput> = {
  name: "quote",
  title: "Quote an instrument",
  about: "The last close of an instrument with its date, the change on the day, and its place between the 52-week low and high.",
  input: quoteInput,
  output: answerOutput,
  run: async ({ instrument, ...manner }, { oracle }) => {
    const parts = [
      { slot: "word", sense: "price" },
      { names: "instrument", typed: instrument },
    ] as const;
    return asData(oracle.askChosen({ kind: "level", parts }, mannerOf(manner)));
  },
  tell: told,
};

export const tools = [ask, claims, quote] as const;

const MADE_UP = "Sample data, not real prices.";

function mannerOf({ asOf, locale }: { readonly asOf?: string | undefined; readonly locale?: string | undefined }): Manner {
  const day = asOf === undefined ? undefined : parseDay(asOf);
  return { ...(day === undefined ? {} : { asOf: day }), ...(locale === undefined ? {} : { locale }) };
}

/** The answer's data alone: a history is drawn from, and sent nowhere. */
function asData({ history: _, also, ...answer }: Answer): z.input<typeof answerOutput> {
  return { ...(answer as z.input<typeof answerOutput>), ...(also === undefined ? {} : { also: also.map(asData) }) };
}

function told({ headline, details, caveats, reading, sources, also = [] }: z.output<typeof answerOutput>): string {
  const rests = sources.map(({ symbol, lastClose, from }) => `${symbol} to ${lastClose} (${from})`);
  const lines = [headline, ...details, ...caveats, reading === "" ? "" : `Read as: ${reading}`, rests.join("; ")];
  return [lines.filter((line) => line !== "").join("\n"), ...also.map(told)].join("\n\n");
}
