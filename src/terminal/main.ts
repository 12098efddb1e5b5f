import { parseArgs } from "node:util";
import { parseDay } from "../calendar/day.ts";
import { SettingsError, settingsFrom } from "../config.ts";
import { isLocale, locales } from "../wording/locale.ts";
import { EXIT } from "./exit.ts";

const USAGE = `Versus answers questions about markets from cached daily closes.

  npm run ask -- [--as-of YYYY-MM-DD] [--locale en|de|fr] [--json] [--chart FILE.png [--light]] "Russell vs Nasdaq this week"
  npm run ask -- --why "…"                      what each kind of question makes of a text: its cheapest reading, what was left over
  npm run ask                                   asks for questions until you leave; or give one a line on standard input
  npm run claims -- [--as-of YYYY-MM-DD] [--locale en|de|fr] [--json] [FILE]
                                                reads a text, of a file or on standard input, and judges every claim in it
  npm run preview -- [--as-of YYYY-MM-DD] [--post daily|weekly|monthly] [--locale en|de|fr] [--chart FILE.png [--light]]
                                                the summary of a past session, as the bot would have posted it
  npm run import -- [--dry-run] [--replace] PATH…
                                                takes files of closes, holdings, members and positions, or folders of them
  npm run data [-- TASK SYMBOL [DATE]]          what the store holds, lacks and doubts; accept, drop, replace or remove it
  npm run refresh [-- --dry-run] [SYMBOL…]      brings the store up to date from Yahoo`;

/**
 * Runs one task of the terminal.
 * @returns the exit code: 0 for an answer, 2 for a refusal, 1 for a failure
 */
export async function main(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Promise<number> {
  try {
    return await run(argv, environment);
  } catch (error) {
    if (!isMistake(error)) throw error;
    console.error(error.message);
    return EXIT.failed;
  }
}

async function run(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Promise<number> {
  const { values: flags, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      "as-of": { type: "string" },
      json: { type: "boolean" },
      why: { type: "boolean" },
      chart: { type: "string" },
      light: { type: "boolean" },
      post: { type: "string" },
      locale: { type: "string" },
      "dry-run": { type: "boolean" },
      replace: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  const [task, ...words] = positionals;
  if (flags.help === true || task === undefined) {
    console.log(USAGE);
    return flags.help === true ? EXIT.answered : EXIT.failed;
  }
  if (flags["as-of"] !== undefined && parseDay(flags["as-of"]) === undefined) {
    console.error(`--as-of wants a date such as 2023-06-07, not "${flags["as-of"]}"`);
    return EXIT.failed;
  }
  if (flags.chart !== undefined && task !== "preview" && (task !== "ask" || words.length === 0)) {
    console.error('--chart wants a question: npm run ask -- --chart FILE.png "Russell vs Nasdaq this week"');
    return EXIT.failed;
  }
  const locale = flags.locale ?? "en";
  if (!isLocale(locale)) {
    console.error(`--locale is one of ${locales.join(", ")}, not "${locale}"`);
    return EXIT.failed;
  }
  const settings = settingsFrom(environment);
  const chart = flags.chart === undefined ? undefined : ({ path: flags.chart, theme: flags.light === true ? "light" : "dark" } as const);
  // Each task is loaded by itself: a question needs neither an importer nor a provider.
  switch (task) {
    case "ask":
      if (flags.why === true && words.length > 0) return (await import("./why.ts")).why(words.join(" "), flags["as-of"], settings);
      return (await import("./ask.ts")).ask(words.join(" "), { json: flags.json === true, asOf: flags["as-of"], locale, chart }, settings);
    case "claims":
      return (await import("./claims.ts")).claims(words[0], { json: flags.json === true, asOf: flags["as-of"], locale }, settings);
    case "preview":
      return (await import("./preview.ts")).preview({ asOf: flags["as-of"], post: flags.post, locale, chart }, settings);
    case "import":
      return (await import("./import.ts")).importFiles(
        words,
        { dryRun: flags["dry-run"] === true, replace: flags.replace === true },
        settings,
      );
    case "data":
      return (await import("./data.ts")).data(words, settings);
    case "refresh":
      return (await import("./refresh.ts")).refreshStore(words, { dryRun: flags["dry-run"] === true }, settings);
    case "gallery":
      return (await import("./gallery.ts")).writeGallery(settings);
    case "docs":
      return (await import("./docs.ts")).writeDocs();
    default:
      console.error(`There is no task "${task}".\n\n${USAGE}`);
      return EXIT.failed;
  }
}

/** A setting or a flag that is wrong: its message says all. */
function isMistake(error: unknown): error is Error {
  return (
    error instanceof SettingsError ||
    (error instanceof Error && (error.name === "StoreError" || error.name === "ReferenceDataError")) ||
    (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
  );
}
