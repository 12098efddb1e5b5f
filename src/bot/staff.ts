import { randomBytes } from "node:crypto";
import { type APIApplication, type REST, Routes } from "discord.js";
import { admissionOf } from "../discord/admission.ts";
import type { Command } from "../discord/command.ts";
import { reporter } from "../discord/failure.ts";
import { rememberedGreeter } from "../discord/first-use.ts";
import { type Interactions, interactionsOf } from "../discord/interactions.ts";
import { allowancesFrom } from "../discord/limits.ts";
import { type AnswerMention, mentionAnswers } from "../discord/mention.ts";
import { operatorsOf, rememberedOperators } from "../discord/operators.ts";
import { type Owner, ownerOf } from "../discord/owner.ts";
import { keptPages } from "../discord/pages.ts";
import { passagesOver } from "../discord/passages.ts";
import { type Posts, postsOf } from "../discord/posts.ts";
import { backlogOf, marketOf, pendingIn } from "../discord/readings.ts";
import { routerOf } from "../discord/router.ts";
import { type Settled, settledIn } from "../discord/settings/kept.ts";
import { limitsHere } from "../fleet/limits.ts";
import { withLastDay } from "../health/last-day.ts";
import { watchLoop } from "../health/loop-delay.ts";
import type { Readings } from "../health/readings.ts";
import { withStoreErrors } from "../health/store-errors.ts";
import type { Tally } from "../health/tally.ts";
import { type HttpServer, openHttp } from "../http/open.ts";
import { type McpOverHttp, mcpOverHttp } from "../mcp/over-http.ts";
import { McpError, mcpServers } from "../mcp/server.ts";
import type { BotParts } from "./parts.ts";

/** Everything that answers, whichever way people's questions come. */
export interface Staff {
  readonly interactions: Interactions;
  readonly answerMention: AnswerMention;
  readonly posts: Posts;
  readonly settled: Settled;
  readonly owner: Owner;
  readonly tally: Tally;
  readonly readings: () => Readings;
  /** Serves what is set up over HTTP; nothing where it is not. @throws HttpError, McpError */
  serveHttp(): Promise<HttpServer | undefined>;
  close(): Promise<void>;
}

export interface StaffParts extends BotParts {
  readonly token: string;
  readonly commands: ReadonlyMap<string, Command>;
  /** reaches Discord with the bot's token */
  readonly discord: REST;
  readonly counted: Tally;
  readonly version: string;
  /** how the connections to the gateway stand */
  readonly gateway: () => Readings["gateway"];
}

export async function openStaff(parts: StaffParts): Promise<Staff> {
  const {
    token,
    commands,
    discord,
    counted,
    version,
    gateway,
    openOracle,
    now,
    log,
    rest = {},
    monotonic = () => performance.now(),
  } = parts;
  const { tally: ofDay, lastDay } = withLastDay(counted, monotonic);
  const { tally, recent: storeErrors } = withStoreErrors(ofDay, monotonic);
  const open = await openOracle(tally);
  const limits = parts.openLimits === undefined ? limitsHere(monotonic) : await parts.openLimits();
  const allowances = allowancesFrom(limits);
  const { oracle, draw, memory, picturesWaiting } = open;
  const restPending = pendingIn(discord);
  const settled = await settledIn(memory, log, monotonic);
  const greeter = await rememberedGreeter(memory, log);
  const posts = postsOf(open, {
    token,
    options: rest,
    now,
    log,
    tally,
    themeOf: (guildId) => settled.servers.of(guildId).theme,
    every: parts.postsEvery,
  });
  const report = reporter(log, () => randomBytes(4).toString("hex"));
  const operators = async () => operatorsOf((await discord.get(Routes.currentApplication())) as APIApplication);
  const maySee = rememberedOperators(operators, monotonic);
  const loop = watchLoop();
  const readings = (): Readings => ({
    gateway: gateway(),
    restPending: restPending() + posts.restPending(),
    ...marketOf(oracle.status()),
    picturesWaiting: picturesWaiting(),
    posts: backlogOf(posts.backlog(), open.lease.isHeld()),
  });
  const router = routerOf({
    commands,
    declarations: [...commands.values()].map(({ declaration }) => declaration),
    oracle,
    now,
    draw,
    posting: posts.posting,
    passages: passagesOver(discord),
    pages: parts.openLimits === undefined ? keptPages() : keptPages(memory, now),
    greeter,
    settled,
    isOperator: async (userId) => (await operators()).has(userId),
    inside: async (userId) =>
      (await maySee(userId))
        ? { readings: readings(), lastDay: lastDay(), loopDelay: loop.p99(), memory: process.memoryUsage.rss() }
        : null,
    report,
  });
  const interactions = interactionsOf({
    admit: admissionOf(allowances, settled),
    router,
    commands: new Set(commands.keys()),
    monotonic,
    log,
    report,
    tally,
  });
  const { ownerEvery: every } = parts;
  const owner = ownerOf({
    address: parts.owner,
    rest: discord,
    plans: posts.posting.plans,
    readings,
    storeErrors,
    startedAt: now(),
    monotonic,
    log,
    ...(every === undefined ? {} : { every }),
  });
  return {
    interactions,
    answerMention: mentionAnswers({ oracle, draw, allowances, settled, report }),
    posts,
    settled,
    owner,
    tally,
    readings,
    serveHttp: async () => {
      const { http } = parts;
      if (http === undefined) return undefined;
      const { keys, publicKey, address: at } = http;
      const asked = { oracle, now };
      const limit = limits.of("key", KEY);
      const mcp = async (): Promise<McpOverHttp | undefined> => {
        try {
          return await mcpOverHttp(await mcpServers(asked, version), (error) =>
            log.debug({ err: error }, "an assistant's request went wrong"),
          );
        } catch (error) {
          if (!(error instanceof McpError)) throw error;
          log.warn({ err: error }, "assistants are not served over HTTP");
          return undefined;
        }
      };
      const served = await openHttp({
        address: at,
        api: Object.keys(keys).length === 0 ? undefined : { ...asked, keys, limit, mcp: await mcp(), version },
        interactions: publicKey === null ? undefined : { publicKey, interactions, rest: discord, once: allowances.once, now },
        log,
      });
      parts.onHttp?.(served.port);
      return served;
    },
    close: async () => {
      owner.close();
      loop.close();
      await greeter.close();
      await limits.close();
      await open.close();
    },
  };
}

/** Of a program with a key: a question a second on average, thirty at once. */
const KEY = { burst: 30, refill: 1000 };
