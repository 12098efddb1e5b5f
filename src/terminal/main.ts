import { parseArgs } from "node:util";
import { parseDay } from "./calendar/day.ts";
import { SettingsError, settingsFrom } from "./config.ts";
import { EXIT } from "./terminal/exit.ts";

const USAGE = `Versus answers questions about markets from cached daily closes.

  npm run ask -- [--as-of YYYY-MM-DD] [--json] "Russell vs Nasdaq this week"
  npm run ask                                   asks for questions until you leave; or give one a line on standard input
  npm run import -- PATH…                       takes files of daily closes, or folders of them, into the store
  npm run refresh [-- --dry-run] [SYMBOL…]      brings the store up to date from Yahoo`;

async function main(): Promise<number> {
  const { values: flags, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "as-of": { type: "string" },
      json: { type: "boolean" },
      "dry-run": { type: "boolean" },
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
  const settings = settingsFrom(process.env);
  // Each task is loaded by itself: a question needs neither an importer nor a provider.
  switch (task) {
    case "ask":
      return (await import("./terminal/ask.ts")).ask(words.join(" "), { json: flags.json === true, asOf: flags["as-of"] }, settings);
    case "import":
      return (await import("./terminal/import.ts")).importFiles(words, settings);
    case "refresh":
      return (await import("./terminal/refresh.ts")).refreshStore(words, { dryRun: flags["dry-run"] === true }, settings);
    default:
      console.error(`There is no task "${task}".\n\n${USAGE}`);
      return EXIT.failed;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const expected =
    error instanceof SettingsError || (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  console.error(expected ? (error as Error).message : error);
  process.exitCode = EXIT.failed;
}
