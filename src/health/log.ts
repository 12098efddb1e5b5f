import { type DestinationStream, type Logger, pino } from "pino";

export interface LogParts {
  readonly level: string;
  /** the bot's own, in every line */
  readonly version: string;
  /** tokens and passwords, which stand in no line whatever it is about */
  readonly secrets: readonly string[];
}

/** What an error carries that says what went wrong. A request's body, its headers and its address may hold what somebody typed, or a token. */
const TOLD = ["name", "code", "status", "method", "failure", "errno", "syscall"] as const;
/** How many causes are logged for one error. */
const DEEPEST = 5;

/** Shorter secrets would make holes in words. */
const SHORTEST = 4;
const HIDDEN = "[hidden]";

/** What Discord takes in place of the bot's token for fifteen minutes, in the addresses of its API, and the password of an address. */
const IN_ADDRESSES: readonly RegExp[] = [/(\/(?:interactions|webhooks)\/\d+\/)[\w.~%-]+/g, /(\/\/[^\s/:@"\\]*:)[^\s/@"\\]+(?=@)/g];

/** The bot's log: JSON lines on standard output. */
export function openLog({ level, version, secrets }: LogParts, destination?: DestinationStream): Logger {
  const options = { level, base: { version }, serializers: { err: told }, hooks: { streamWrite: withoutSecrets(secrets) } };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** An error as the log has it: its kind, its message, where it came from, and the same of its causes. */
function told(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error === "object" ? "an object that is not an error" : String(error);
  const fields = Object.fromEntries(
    TOLD.flatMap((name) => (name in error ? [[name, (error as unknown as Record<string, unknown>)[name]]] : [])),
  );
  const cause = error.cause === undefined || depth >= DEEPEST ? {} : { cause: told(error.cause, depth + 1) };
  return { type: error.constructor.name, ...fields, message: error.message, stack: error.stack, ...cause };
}

function withoutSecrets(secrets: readonly string[]): (line: string) => string {
  const forms = secrets
    .filter(({ length }) => length >= SHORTEST)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]);
  const all = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return (line) => {
    const without = all.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line);
    return IN_ADDRESSES.reduce((text, pattern) => text.replace(pattern, `$1${HIDDEN}`), without);
  };
}
