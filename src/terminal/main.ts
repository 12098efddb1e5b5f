import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseDay } from "../calendar/day.ts";
import { SettingsError, settingsFrom } from "../config.ts";
import { ownVersion } from "../health/version.ts";
import { isLocale, locales } from "../wording/locale.ts";
import { EXIT, Mistake } from "./exit.ts";
import { helpOn, overview, TASKS, type TaskName, type TaskText } from "./tasks.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The values of all tasks' options; each task takes its own alone. */
interface Flags {
  readonly "as-of"?: string;
  readonly locale?: string;
  readonly json?: boolean;
  readonly chart?: string;
  readonly light?: boolean;
  readonly why?: boolean;
  readonly post?: string;
  readonly "dry-run"?: boolean;
  readonly replace?: boolean;
  readonly dates?: string;
  readonly new?: string;
  readonly help?: boolean;
  readonly version?: boolean;
}

/**
 * Runs one task of the terminal.
 * @param folder where the person stands: paths are read from there
 * @returns the exit code: 0 for an answer, 2 for a refusal, 1 for a failure
 */
export async function main(argv: readonly string[], environment: Environment, folder: string = process.cwd()): Promise<number> {
  try {
    return await run(argv, environment, folder);
  } catch (error) {
    if (!isMistake(error)) throw error;
    console.error(error.message);
    return EXIT.failed;
  }
}

async function run([name, ...rest]: readonly string[], environment: Environment, folder: string): Promise<number> {
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    console.log(overview());
    return name === undefined ? EXIT.failed : EXIT.answered;
  }
  if (name === "--version") return version();
  // the project's own: they take no options
  if (name === "gallery") return (await import("./gallery.ts")).writeGallery(settingsFrom(environment));
  if (name === "docs") return (await import("./docs.ts")).writeDocs();
  if (!isTask(name)) throw new Mistake(`There is no task "${name}".\n\n${overview()}`);
  const { values: flags, positionals: words }: { values: Flags; positionals: string[] } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { ...(TASKS[name] as TaskText).options, help: { type: "boolean", short: "h" }, version: { type: "boolean" } },
  });
  if (flags.version === true) return version();
  if (flags.help === true) {
    console.log(helpOn(name));
    return EXIT.answered;
  }
  const { "as-of": asOf, json = false, post } = flags;
  if (asOf !== undefined && parseDay(asOf) === undefined) throw new Mistake(`--as-of wants a date such as 2023-06-07, not "${asOf}"`);
  if (flags.chart !== undefined && name === "ask" && words.length === 0)
    throw new Mistake('--chart wants a question: npm run ask -- --chart FILE.png "Russell vs Nasdaq this week"');
  const locale = flags.locale ?? "en";
  if (!isLocale(locale)) throw new Mistake(`--locale is one of ${locales.join(", ")}, not "${locale}"`);
  const settings = settingsFrom(environment);
  const theme = flags.light === true ? "light" : "dark";
  const chart = flags.chart === undefined ? undefined : ({ path: resolve(folder, flags.chart), theme } as const);
  const dryRun = flags["dry-run"] === true;
  const text = words.join(" ");
  // Each task is loaded by itself: a question needs neither an importer nor a provider.
  switch (name) {
    case "ask":
      if (flags.why === true && words.length > 0) return (await import("./why.ts")).why(text, asOf, settings);
      return (await import("./ask.ts")).ask(text, { json, asOf, locale, chart }, settings);
    case "claims": {
      const file = words[0] === undefined ? undefined : resolve(folder, words[0]);
      return (await import("./claims.ts")).claims(file, { json, asOf, locale }, settings);
    }
    case "preview":
      return (await import("./preview.ts")).preview({ asOf, post, locale, chart }, settings);
    case "import": {
      const [exchange, ...named] = flags.new === undefined ? [undefined, ...words] : wordsFrom(rest.indexOf("--new") + 2, rest, words);
      if (flags.new !== undefined && exchange === undefined) throw new Mistake("--new wants a kind and an exchange: --new stock XNYS");
      const added = flags.new === undefined ? undefined : { kind: flags.new, exchange: exchange! };
      const paths = named.map((path) => resolve(folder, path!));
      const { dates, replace = false } = flags;
      if (dates !== undefined && dates !== "dmy" && dates !== "mdy") throw new Mistake(`--dates is dmy or mdy, not "${dates}"`);
      return (await import("./import.ts")).importFiles(paths, { dryRun, replace, dates, added, folder }, settings);
    }
    case "data":
      return (await import("./data.ts")).data(words, settings);
    case "mcp":
      return (await import("./mcp.ts")).mcp(settings, new AbortController().signal);
    case "backup":
      return (await import("./state.ts")).backupState(fileFrom(words, name, folder), settings);
    case "restore":
      return (await import("./state.ts")).restoreState(fileFrom(words, name, folder), { replace: flags.replace === true }, settings);
    case "refresh":
      return (await import("./refresh.ts")).refreshStore(words, { dryRun }, settings);
  }
}

/** The one file that a task takes. */
function fileFrom(words: readonly string[], name: string, folder: string): string {
  if (words.length !== 1) throw new Mistake(`npm run ${name} takes one file: npm run ${name} -- versus-state.jsonl`);
  return resolve(folder, words[0]!);
}

/** The words with the one that stands at a place of the arguments first; undefined where there is none. */
function wordsFrom(place: number, args: readonly string[], words: readonly string[]): (string | undefined)[] {
  const at = words.indexOf(args[place] ?? "");
  return at < 0 ? [undefined, ...words] : [words[at], ...words.slice(0, at), ...words.slice(at + 1)];
}

async function version(): Promise<number> {
  console.log(`Versus ${await ownVersion()}, Node ${process.versions.node}`);
  return EXIT.answered;
}

function isTask(name: string): name is TaskName {
  return Object.hasOwn(TASKS, name);
}

/** A setting, a flag or a path that is wrong: its message says all. */
function isMistake(error: unknown): error is Error {
  return (
    error instanceof SettingsError ||
    error instanceof Mistake ||
    (error instanceof Error && (error.name === "StoreError" || error.name === "ReferenceDataError" || error.name === "McpError")) ||
    (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
  );
}
