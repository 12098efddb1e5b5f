import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { DiscordjsError, DiscordjsErrorCodes, REST } from "discord.js";
import type { Logger } from "pino";
import { atGateway } from "./bot/at-gateway.ts";
import { behindHttp } from "./bot/behind-http.ts";
import { aborted, LONGEST_END } from "./bot/ending.ts";
import type { BotParts } from "./bot/parts.ts";
import { type Settings, secretsIn, settingsFrom } from "./config.ts";
import { register, registeredLines } from "./discord/register.ts";
import { readCommands } from "./discord/registry.ts";
import { openLog } from "./health/log.ts";
import { openHealth } from "./health/open.ts";
import { ownVersion } from "./health/version.ts";

export type { BotParts };

const COMMANDS = new URL("../commands/", import.meta.url);

const WITHOUT_TOKEN = [
  "Versus needs the token of a Discord bot: set DISCORD_TOKEN in the environment or in .env.",
  "Get one at https://discord.com/developers/applications: New Application → Bot → Reset Token.",
  'To try Versus without Discord: npm run ask -- "Russell vs Nasdaq this week"',
];

const WITHOUT_HTTP = [
  "A worker answers over HTTP alone: set HTTP_PORT, and DISCORD_PUBLIC_KEY from your application's page, General Information.",
  "Discord sends interactions to the address that is entered there as Interactions Endpoint URL, which ends in /interactions.",
];

const WRONG_TOKEN =
  "Discord rejected this token. Get a new one at https://discord.com/developers/applications → your application → Bot → Reset Token.";

/**
 * Runs the bot until `stop`, behind HTTP alone if `task` is "worker", or registers its commands if it is "register".
 * @returns the exit code of the process: 0, or 1 if something is missing or Discord has ended the connection
 */
export async function main(task: string | undefined, parts: BotParts): Promise<number> {
  const { token } = parts;
  if (token === undefined || token === "") {
    for (const line of WITHOUT_TOKEN) parts.print(line);
    return 1;
  }
  if (task === "register") return registerCommands(token, parts);
  if (task === undefined) return run(token, parts, atGateway);
  if (task === "worker") {
    if (parts.http !== undefined) return run(token, parts, behindHttp);
    for (const line of WITHOUT_HTTP) parts.print(line);
    return 1;
  }
  parts.print(`There is no task "${task}": leave it out to start the bot, or say "register" or "worker".`);
  return 1;
}

async function registerCommands(token: string, { print, rest }: BotParts): Promise<number> {
  const commands = await readCommands(COMMANDS);
  const declarations = [...commands.values()].map(({ declaration }) => declaration);
  try {
    for (const line of registeredLines(await register(new REST(rest).setToken(token), declarations))) print(line);
    return 0;
  } catch (error) {
    print(isUnauthorized(error) ? WRONG_TOKEN : `Discord rejected the commands: ${error}`);
    return 1;
  }
}

async function run(token: string, parts: BotParts, serve: typeof atGateway): Promise<number> {
  const commands = await readCommands(COMMANDS);
  const version = await ownVersion();
  const health = await openHealth(parts, { version, commands: [...commands.keys()] }, parts.log);
  const over = new AbortController();
  const rejected = (error: unknown): boolean => {
    const isSo = isUnauthorized(error);
    if (isSo) parts.print(WRONG_TOKEN);
    return isSo;
  };
  try {
    return await Promise.race([serve(parts, { token, commands, health, version, rejected }), outOfPatience(parts, over.signal)]);
  } finally {
    over.abort();
    await health.close();
  }
}

/**
 * The exit code of a bot that hangs at shutdown, for example on a store that accepts connections and never answers. Nothing is lost, as the
 * ledger of posts knows how to continue. Never resolves if `over` is aborted first.
 */
async function outOfPatience({ stop, log }: Pick<BotParts, "stop" | "log">, over: AbortSignal): Promise<number> {
  await aborted(stop);
  await sleep(LONGEST_END, undefined, { signal: over }).catch(() => new Promise(() => {}));
  log.warn({ milliseconds: LONGEST_END }, "the bot stops without waiting for what hangs");
  return 0;
}

/** Aborted by the first SIGTERM or SIGINT; a second one ends the process as usual. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

const UNAUTHORIZED = 401;

function isUnauthorized(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof Error && "status" in error && error.status === UNAUTHORIZED;
}

/** In a Redis where there is one, as limits are asked for at every interaction; each process's own where all is in a file. */
function limitsOf({ storeUrl, stateUrl }: Settings, log: Logger): Pick<BotParts, "openLimits"> {
  const shared = [stateUrl, storeUrl].filter((url) => !url.startsWith("sqlite:"));
  const url = shared.find((each) => each.startsWith("redis")) ?? shared[0];
  return url === undefined ? {} : { openLimits: async () => (await import("./fleet/limits.ts")).limitsAt(url, log) };
}

/** Failures whose message says all that a person needs to fix them. */
const EXPECTED: ReadonlySet<string> = new Set([
  "SettingsError",
  "StoreError",
  "ReferenceDataError",
  "HealthError",
  "HttpError",
  "McpError",
]);

/** Starts the bot as the environment sets it. @returns the exit code */
async function start(environment: Readonly<Record<string, string | undefined>>, task: string | undefined): Promise<number> {
  const print = console.log;
  const now = () => new Date();
  try {
    const settings = settingsFrom(environment);
    if (settings.offline) {
      print("OFFLINE is set, but the bot needs Discord: unset it, or ask here with npm run ask.");
      return 1;
    }
    // the processes of `npm run shards` share this machine and its environment
    const place = environment.SHARDING_MANAGER === undefined ? 0 : (settings.shards?.ids[0] ?? 0);
    const log = openLog({ level: settings.logLevel, version: await ownVersion(), secrets: secretsIn(settings) });
    // discord.js throws, where nothing can catch it, at an event in a form it does not know: one such event must not end the bot
    process.on("unhandledRejection", (error) => log.error({ err: error }, "an error that nothing was waiting for"));
    return await main(task, {
      token: settings.discordToken,
      openOracle: async (tally) => {
        const [{ openOracle }, { illustrated }] = await Promise.all([import("./oracle/open.ts"), import("./discord/pictures.ts")]);
        const role = task === "worker" ? "follower" : "candidate";
        return illustrated(await openOracle(settings, now, log, tally, role), settings.chartTheme, tally);
      },
      ...limitsOf(settings, log),
      shards: settings.shards ?? undefined,
      http: settings.http ?? undefined,
      now,
      stop: stopSignal(),
      log,
      print,
      rest: { api: settings.discordApi },
      answerMentions: settings.answerMentions,
      health: settings.health === null ? undefined : { ...settings.health, port: settings.health.port + place },
      traces: settings.traces ?? undefined,
      ...(settings.owner === null ? {} : { owner: settings.owner }),
    });
  } catch (error) {
    if (!(error instanceof Error) || !EXPECTED.has(error.name)) throw error;
    print(error.message);
    return 1;
  }
}

if (import.meta.main) {
  // variables already in the environment are not replaced
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.exit(await start(process.env, process.argv[2]));
}
