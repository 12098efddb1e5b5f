import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type APIApplication, DiscordjsError, DiscordjsErrorCodes, Events, REST, type RESTOptions, Routes } from "discord.js";
import type { Logger } from "pino";
import { secretsIn, settingsFrom } from "./config.ts";
import { newClient, serve } from "./discord/client.ts";
import type { Command } from "./discord/command.ts";
import { forgetDeparted } from "./discord/departed.ts";
import { reporter } from "./discord/failure.ts";
import { rememberedGreeter } from "./discord/first-use.ts";
import { interactionsOf } from "./discord/interactions.ts";
import { limitPerPerson, quotaPerServer } from "./discord/limits.ts";
import { mentionAnswers } from "./discord/mention.ts";
import { operatorsOf, rememberedOperators } from "./discord/operators.ts";
import { type OwnerAddress, ownerOf } from "./discord/owner.ts";
import { keptPages } from "./discord/pages.ts";
import { passagesOver } from "./discord/passages.ts";
import type { Illustrated } from "./discord/pictures.ts";
import { postsOf } from "./discord/posts.ts";
import { backlogOf, gatewayOf, isOpenTo, marketOf, pendingIn } from "./discord/readings.ts";
import { register, registeredLines } from "./discord/register.ts";
import { readCommands } from "./discord/registry.ts";
import { routerOf } from "./discord/router.ts";
import { settledIn } from "./discord/settings/kept.ts";
import { keepToken } from "./discord/token.ts";
import { withLastDay } from "./health/last-day.ts";
import { openLog } from "./health/log.ts";
import { watchLoop } from "./health/loop-delay.ts";
import { type Health, openHealth, type Seen } from "./health/open.ts";
import type { Readings } from "./health/readings.ts";
import { withStoreErrors } from "./health/store-errors.ts";
import type { Tally } from "./health/tally.ts";
import { ownVersion } from "./health/version.ts";
import { within } from "./posts/patience.ts";

/** What the bot is made of. */
export interface BotParts extends Seen {
  /** undefined or empty: the bot says where to get one */
  readonly token: string | undefined;
  /** @param tally counts pictures and errors of the store */
  readonly openOracle: (tally: Tally) => Promise<Illustrated>;
  readonly now: () => Date;
  /** milliseconds since some instant, never set back; the process's own where it is left out */
  readonly monotonic?: () => number;
  /** aborted when the process is to end */
  readonly stop: AbortSignal;
  readonly log: Logger;
  /** prints a line for the person at the terminal */
  readonly print: (line: string) => void;
  /** Discord's address, if not the usual one */
  readonly rest?: Partial<RESTOptions>;
  /** whether a message that mentions the bot is answered too */
  readonly answerMentions?: boolean;
  /** where the bot tells its owner what needs fixing; nowhere if left out */
  readonly owner?: OwnerAddress;
  /** milliseconds between two checks of that, if not a minute */
  readonly ownerEvery?: number;
}

const COMMANDS = new URL("../commands/", import.meta.url);

/** Milliseconds for everything still running at shutdown, and for the replies among it; Docker kills a process ten seconds after SIGTERM. */
const LONGEST_END = 8000;
const LAST_PATIENCE = 7000;

const WITHOUT_TOKEN = [
  "Versus needs the token of a Discord bot: set DISCORD_TOKEN in the environment or in .env.",
  "Get one at https://discord.com/developers/applications: New Application → Bot → Reset Token.",
  'To try Versus without Discord: npm run ask -- "Russell vs Nasdaq this week"',
];

const WRONG_TOKEN =
  "Discord rejected this token. Get a new one at https://discord.com/developers/applications → your application → Bot → Reset Token.";

/**
 * Runs the bot until `stop`, or registers its commands if `task` is "register".
 * @returns the exit code of the process: 0, or 1 if something is missing or Discord has ended the connection
 */
export async function main(task: string | undefined, parts: BotParts): Promise<number> {
  const { token } = parts;
  if (token === undefined || token === "") {
    for (const line of WITHOUT_TOKEN) parts.print(line);
    return 1;
  }
  if (task === "register") return registerCommands(token, parts);
  if (task === undefined) return run(token, parts);
  parts.print(`There is no task "${task}": leave it out to start the bot, or say "register".`);
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

async function run(token: string, parts: BotParts): Promise<number> {
  const commands = await readCommands(COMMANDS);
  const health = await openHealth(parts, { version: await ownVersion(), commands: [...commands.keys()] }, parts.log);
  const over = new AbortController();
  try {
    return await Promise.race([served(token, commands, parts, health), outOfPatience(parts, over.signal)]);
  } finally {
    over.abort();
    await health.close();
  }
}

async function served(
  token: string,
  commands: ReadonlyMap<string, Command>,
  {
    openOracle,
    now,
    monotonic = () => performance.now(),
    stop,
    log,
    print,
    rest,
    answerMentions = false,
    owner: address,
    ownerEvery,
  }: BotParts,
  { tally: counted, show }: Health,
): Promise<number> {
  const { tally: ofDay, lastDay } = withLastDay(counted, monotonic);
  const { tally, recent: storeErrors } = withStoreErrors(ofDay, monotonic);
  const open = await openOracle(tally);
  const { oracle, draw, memory, picturesWaiting, close } = open;
  const client = newClient(rest, answerMentions ? "mentions" : "commands");
  const restPending = pendingIn(client.rest);
  const [limit, quota] = [limitPerPerson(monotonic), quotaPerServer(monotonic)];
  const settled = await settledIn(memory, log, monotonic);
  const greeter = await rememberedGreeter(memory, log);
  const posts = postsOf(open, {
    token,
    options: rest ?? {},
    now,
    log,
    tally,
    themeOf: (guildId) => settled.servers.of(guildId).theme,
  });
  const report = reporter(log, () => randomBytes(4).toString("hex"));
  const operators = async () => operatorsOf((await client.rest.get(Routes.currentApplication())) as APIApplication);
  const maySee = rememberedOperators(operators, monotonic);
  const loop = watchLoop();
  const router = routerOf({
    commands,
    declarations: [...commands.values()].map(({ declaration }) => declaration),
    oracle,
    now,
    draw,
    posting: posts.posting,
    passages: passagesOver(client.rest),
    pages: keptPages(),
    greeter,
    limit,
    quota,
    settled,
    isOperator: async (userId) => (await operators()).has(userId),
    inside: async (userId) =>
      (await maySee(userId))
        ? { readings: readings(), lastDay: lastDay(), loopDelay: loop.p99(), memory: process.memoryUsage.rss() }
        : null,
    report,
  });
  const revoked = keepToken(client.rest, token, log);
  const answerMention = mentionAnswers({ oracle, draw, limit, quota, settled, report });
  const interactions = interactionsOf({ router, commands: new Set(commands.keys()), monotonic, log, report, tally });
  const serving = serve(client, { interactions, answerMention, monotonic, log, tally });
  const readings = (): Readings => ({
    gateway: gatewayOf(client),
    restPending: restPending() + posts.restPending(),
    ...marketOf(oracle.status()),
    picturesWaiting: picturesWaiting(),
    posts: backlogOf(posts.backlog()),
  });
  const owner = ownerOf({
    address,
    rest: client.rest,
    plans: posts.posting.plans,
    readings,
    storeErrors,
    startedAt: now(),
    monotonic,
    log,
    ...(ownerEvery === undefined ? {} : { every: ownerEvery }),
  });
  show({
    readings,
    waitingFor: () => [...(isOpenTo(client) ? [] : ["gateway"]), ...(stop.aborted ? ["stopping"] : [])],
  });
  try {
    client.once(Events.ClientReady, () => posts.open());
    owner.open();
    forgetDeparted(client, { ...posts.posting, settled }, log);
    const ended = await Promise.race([client.login(token).then(() => serving.ended), serving.ended, revoked, posts.revoked, aborted(stop)]);
    if (ended !== STOPPED) {
      log.fatal({ reason: ended }, "the bot cannot go on");
      await owner.farewell(ended);
    }
    // a round that has not finished by then is abandoned: the ledger knows how to continue
    const [abandoned] = await Promise.all([
      serving.drain(LAST_PATIENCE),
      within(LAST_PATIENCE, posts.close(), () => new Error("left as it stands")).catch(() => {}),
    ]);
    log.info({ abandoned }, "the bot stops");
    return ended === STOPPED ? 0 : 1;
  } catch (error) {
    if (isUnauthorized(error)) print(WRONG_TOKEN);
    else log.fatal({ err: error }, "the bot could not log in");
    return 1;
  } finally {
    owner.close();
    loop.close();
    await client.destroy();
    await greeter.close();
    await close();
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

const STOPPED = "stopped";

function aborted(signal: AbortSignal): Promise<typeof STOPPED> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(STOPPED);
    signal.addEventListener("abort", () => resolve(STOPPED), { once: true });
  });
}

const UNAUTHORIZED = 401;

function isUnauthorized(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof Error && "status" in error && error.status === UNAUTHORIZED;
}

/** Failures whose message says all that a person needs to fix them. */
const EXPECTED: ReadonlySet<string> = new Set(["SettingsError", "StoreError", "ReferenceDataError", "HealthError"]);

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
    const log = openLog({ level: settings.logLevel, version: await ownVersion(), secrets: secretsIn(settings) });
    // discord.js throws, where nothing can catch it, at an event in a form it does not know: one such event must not end the bot
    process.on("unhandledRejection", (error) => log.error({ err: error }, "an error that nothing was waiting for"));
    return await main(task, {
      token: settings.discordToken,
      openOracle: async (tally) => {
        const [{ openOracle }, { illustrated }] = await Promise.all([import("./oracle/open.ts"), import("./discord/pictures.ts")]);
        return illustrated(await openOracle(settings, now, log, tally), settings.chartTheme, tally);
      },
      now,
      stop: stopSignal(),
      log,
      print,
      rest: { api: settings.discordApi },
      answerMentions: settings.answerMentions,
      health: settings.health ?? undefined,
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
