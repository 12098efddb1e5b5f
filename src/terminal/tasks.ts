import { KNOWN_FORMS } from "../market/providers/known-forms.ts";

/** What the terminal can be asked to do, and the options of each: `--help` is made of it. */

export interface TaskOption {
  readonly type: "string" | "boolean";
  /** the value after it */
  readonly value?: string;
  readonly about: string;
}

export interface TaskText {
  /** how it is called, behind `npm run`, and what each way does where there are several */
  readonly usage: readonly (readonly [call: string, meaning?: string])[];
  readonly about: string;
  readonly options: Readonly<Record<string, TaskOption>>;
  /** what its exit codes mean, for scripts */
  readonly exits: readonly [code: number, meaning: string][];
}

const asOf: TaskOption = { type: "string", value: "YYYY-MM-DD", about: "uses only what was known at the end of that day" };
const locale: TaskOption = {
  type: "string",
  value: "en|de|fr",
  about: "the language of the answer; a question may be in English, German or French",
};
const json: TaskOption = { type: "boolean", about: "prints the answer as data" };
const chart: TaskOption = { type: "string", value: "FILE.png", about: "also draws the answer into a file" };
const light: TaskOption = { type: "boolean", about: "draws for a light background" };
const dryRun: TaskOption = { type: "boolean", about: "says what would change, and writes nothing" };

export const TASKS = {
  ask: {
    usage: [['ask -- [OPTIONS] "Russell vs Nasdaq this week"'], ['ask -- --why "…"'], ["ask"]],
    about:
      'Answers a question or checks a statement. Without a question it prompts for them; standard input holds one per line, either a text or {"text": "…", "asOf": "2023-06-07"}.',
    options: {
      "as-of": asOf,
      locale,
      json,
      chart,
      light,
      why: { type: "boolean", about: "how each kind of question reads the text: its cheapest reading, what was left over" },
    },
    exits: [
      [0, "answered"],
      [2, "refused (with several lines: the last one)"],
      [1, "failed"],
    ],
  },
  claims: {
    usage: [["claims -- [OPTIONS] [FILE]"]],
    about: "Reads a text from a file or from standard input and checks every claim in it.",
    options: { "as-of": { ...asOf, about: "the day it was written" }, locale, json },
    exits: [
      [0, "read"],
      [1, "failed"],
    ],
  },
  preview: {
    usage: [["preview -- [OPTIONS]"]],
    about: "The summary of a past session, as the bot would have posted it.",
    options: {
      "as-of": { ...asOf, about: "the session, or the last one before that day" },
      post: { type: "string", value: "daily|weekly|monthly", about: "which summary" },
      locale,
      chart,
      light,
    },
    exits: [
      [0, "shown"],
      [2, "there are no closes for that session"],
      [1, "failed"],
    ],
  },
  refresh: {
    usage: [["refresh -- [OPTIONS] [SYMBOL…]"]],
    about: "Brings the store up to date from Yahoo and FRED, or only the instruments named; positions and holdings as well.",
    options: { "dry-run": dryRun },
    exits: [
      [0, "up to date, or partly so"],
      [2, "every instrument was refused"],
      [1, "failed"],
    ],
  },
  import: {
    usage: [["import -- [OPTIONS] PATH…"]],
    about: `Reads files of closes, holdings, members, positions and market values, or folders and archives of them. Closes as they come from ${KNOWN_FORMS}. If the header names no instrument, the file's name must: AAPL.csv, ^GSPC.csv.`,
    options: {
      "dry-run": dryRun,
      replace: { type: "boolean", about: "replaces the stored closes" },
      dates: { type: "string", value: "dmy|mdy", about: "how to read ambiguous dates like 03/04/2024" },
      new: {
        type: "string",
        value: "KIND EXCHANGE",
        about: "adds symbols that the catalogue lacks, as index, etf, stock, yield or volatility of an exchange: --new stock XNYS",
      },
    },
    exits: [
      [0, "at least one file was imported"],
      [2, "every file was skipped"],
      [1, "failed"],
    ],
  },
  data: {
    usage: [
      ["data", "lists every series: its source, first and last day, what is missing, what is held back and why"],
      ["data -- list SYMBOL", "the same for one instrument, with the date of every missing or doubted session"],
      ["data -- accept SYMBOL [DATE]", "confirms its doubted or held-back closes"],
      ["data -- drop SYMBOL [DATE]", "forgets what is held back; with a date, removes that close and never accepts it again"],
      ["data -- replace SYMBOL", "replaces the series in use with the one held back"],
      ["import -- --replace FILE", "for closes that are not adjusted for a split: imports one source, from before and after it"],
      ["data -- remove SYMBOL", "removes every close of the instrument"],
    ],
    about: "Shows what the store holds, lacks and doubts; accepts, drops, replaces or removes closes.",
    options: {},
    exits: [
      [0, "done"],
      [2, "there was nothing to decide"],
      [1, "failed"],
    ],
  },
  mcp: {
    usage: [["mcp"]],
    about:
      "Serves the tools ask, claims and quote to an assistant that speaks the Model Context Protocol, on standard input and output. It fetches nothing: the bot or npm run refresh does.",
    options: {},
    exits: [
      [0, "the assistant has hung up"],
      [1, "failed"],
    ],
  },
  backup: {
    usage: [["backup -- FILE"]],
    about: "Saves plans of summaries and watches and the record of what was posted from STATE_URL to a file. The bot may keep running.",
    options: {},
    exits: [
      [0, "saved"],
      [1, "failed"],
    ],
  },
  restore: {
    usage: [["restore -- [OPTIONS] FILE"]],
    about:
      "Restores such a file to STATE_URL. Stop the bot first; when it starts again, it posts nothing that was posted since the backup.",
    options: { replace: { type: "boolean", about: "deletes what is there first" } },
    exits: [
      [0, "restored"],
      [2, "the file is incomplete, or STATE_URL is not empty and --replace was not given"],
      [1, "failed"],
    ],
  },
} as const satisfies Readonly<Record<string, TaskText>>;

export type TaskName = keyof typeof TASKS;

/** All tasks with a line each. */
export function overview(): string {
  const names = Object.entries(TASKS).map(([name, { about }]) => `  npm run ${name.padEnd(8)} ${about.split(/(?<=[.:])\s/)[0]}`);
  return [
    "Versus answers questions about markets from cached daily closes.",
    "",
    '  npm run ask -- "Russell vs Nasdaq this week"',
    "",
    ...names,
    "",
    "npm run TASK -- --help explains each task; --version prints the version.",
  ].join("\n");
}

/** One task with its options and exit codes. */
export function helpOn(name: TaskName): string {
  const { usage, about, options, exits }: TaskText = TASKS[name];
  const flags = Object.entries(options).map(([flag, { value, about }]) => [`--${flag}${value === undefined ? "" : ` ${value}`}`, about]);
  const calls = Math.max(...usage.map(([call]) => call.length));
  const width = Math.max(0, ...flags.map(([flag]) => flag!.length));
  return [
    ...usage.map(([call, meaning = ""]) => `npm run ${meaning === "" ? call : `${call.padEnd(calls)}  ${meaning}`}`),
    "",
    about,
    ...(flags.length === 0 ? [] : ["", ...flags.map(([flag, about]) => `  ${flag!.padEnd(width)}  ${about}`)]),
    "",
    `Exit code ${exits.map(([code, meaning]) => `${code}: ${meaning}`).join("; ")}.`,
  ].join("\n");
}
