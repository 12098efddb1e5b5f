import type { Logger } from "pino";
import type * as Flexible from "rate-limiter-flexible";
import { StoreError } from "../market/store-error.ts";
import { within } from "./patience.ts";

/** How often one key may come. */
export interface Allowance {
  /** times at once */
  readonly burst: number;
  /** milliseconds until one more is allowed */
  readonly refill: number;
}

/** Takes so many times of what a key is allowed, one where it is left out. @returns 0 if it may, otherwise milliseconds until it may */
export type Limit = (key: string, units?: number) => number | Promise<number>;

/** Limits by their name: those of one name share what their keys have used. */
export interface Limits {
  of(name: string, allowance: Allowance): Limit;
  close(): Promise<void>;
}

/** Limits of this process alone. @param monotonic milliseconds since some instant; never set back */
export function limitsHere(monotonic: () => number): Limits {
  return { of: remembered((_, allowance) => bucketsOf(monotonic, allowance)), close: async () => {} };
}

/** Full buckets, which need not be remembered, are removed each time the number of buckets has grown by this. */
const SWEEP_EVERY = 1000;

/**
 * A token bucket for each key.
 * @param monotonic never set back, so that a wall clock that is set gives and takes nothing
 */
export function bucketsOf(monotonic: () => number, { burst, refill }: Allowance): (key: string, units?: number) => number {
  /** by key, the instant at which the bucket is full again */
  const fullAt = new Map<string, number>();
  let sweepAt = SWEEP_EVERY;
  return (key, units = 1) => {
    const now = monotonic();
    const full = Math.max(fullAt.get(key) ?? now, now) + units * refill;
    const wait = full - now - burst * refill;
    if (wait > 0) return wait;
    fullAt.set(key, full);
    if (fullAt.size > sweepAt) {
      for (const [each, instant] of fullAt) if (instant <= now) fullAt.delete(each);
      sweepAt = fullAt.size + SWEEP_EVERY;
    }
    return 0;
  };
}

/**
 * Limits that all processes on one store share: as many times in as long as a bucket takes to fill. While the store does not answer, each process
 * limits by itself.
 * @param url of a Redis or a Postgres
 * @throws StoreError where a package is not installed
 */
export async function limitsAt(url: string, log: Logger): Promise<Limits> {
  const flexible = await import("rate-limiter-flexible").catch((cause: unknown) => {
    throw new StoreError("unsupported", "Limits that processes share take the optional package rate-limiter-flexible: npm install it", {
      cause,
    });
  });
  const tell = toldTo(log);
  const { limiterOf, made, revive, close } = await (url.startsWith("redis")
    ? overRedis(url, flexible, tell)
    : overPostgres(url, flexible, tell));
  let aloneUntil = Number.NEGATIVE_INFINITY;
  const of = remembered((name, allowance): Limit => {
    const { burst, refill } = allowance;
    const limiter = limiterOf({ keyPrefix: `versus-limit:${name}`, points: burst, duration: (burst * refill) / 1000 });
    const alone = bucketsOf(() => performance.now(), allowance);
    return async (key, units = 1) => {
      if (performance.now() < aloneUntil) return alone(key, units);
      try {
        await within(
          PATIENCE,
          made().then(() => limiter.consume(key, units)),
          late,
        );
        return 0;
      } catch (refused) {
        if (refused instanceof flexible.RateLimiterRes) return Math.max(1, refused.msBeforeNext);
        tell(refused);
        aloneUntil = performance.now() + ALONE;
        revive();
        return alone(key, units);
      }
    };
  });
  return { of, close };
}

type LimiterOf = (options: Flexible.IRateLimiterOptions) => Flexible.RateLimiterAbstract;
interface Shared {
  readonly limiterOf: LimiterOf;
  /** resolves once what limits need is there */
  made(): Promise<void>;
  /** ends a connection that may be dead, so that another is made */
  revive(): void;
  close(): Promise<void>;
}

async function overRedis(url: string, { RateLimiterRedis }: typeof Flexible, tell: (error: unknown) => void): Promise<Shared> {
  const { createClient } = await import("@keyv/redis");
  const client = createClient({ url, disableOfflineQueue: true });
  client.on("error", tell);
  // it goes on connecting by itself, while each process limits by itself
  await within(PATIENCE, client.connect(), late).catch(tell);
  return {
    limiterOf: (options) => new RateLimiterRedis({ ...options, storeClient: client, useRedisPackage: true, rejectIfRedisNotReady: true }),
    made: async () => {},
    revive: () => {
      if (!client.isReady) return;
      client.destroy();
      client.connect().catch(tell);
    },
    close: async () => client.destroy(),
  };
}

async function overPostgres(url: string, { RateLimiterPostgres }: typeof Flexible, tell: (error: unknown) => void): Promise<Shared> {
  const { connectionTo, postgresDriver } = await import("../market/postgres.ts");
  const { Pool } = await postgresDriver();
  const pool = new Pool({ ...connectionTo(url), max: 4, query_timeout: 2000, allowExitOnIdle: true });
  pool.on("error", tell);
  let table: Promise<void> | undefined;
  const made = (): Promise<void> => {
    table ??= pool.query(LIMITS_TABLE).then(
      () => {},
      (error: unknown) => {
        table = undefined;
        throw error;
      },
    );
    return table;
  };
  return {
    limiterOf: (options) =>
      new RateLimiterPostgres({ ...options, storeClient: pool, storeType: "pool", tableName: "versus_limits", tableCreated: true }),
    made,
    // a query that takes too long is given up by the driver, and its connection with it
    revive: () => {},
    close: () => within(PATIENCE, pool.end(), late).catch(() => {}),
  };
}

/** As rate-limiter-flexible makes it; each of its limiters would make it anew. */
const LIMITS_TABLE =
  "CREATE TABLE IF NOT EXISTS versus_limits (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)";

/** Milliseconds that a store may take before a process limits by itself, and for how long it then does. */
const PATIENCE = 500;
const ALONE = 5000;
const late = (): Error => new Error(`the store has not answered for ${PATIENCE} ms`);

/** Milliseconds between two lines of the log that say that the store does not answer. */
const TOLD_EVERY = 60_000;

function toldTo(log: Logger): (error: unknown) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (err) => {
    const now = performance.now();
    if (now - told < TOLD_EVERY) return;
    told = now;
    log.warn({ err }, "limits are not shared while their store does not answer");
  };
}

function remembered(make: (name: string, allowance: Allowance) => Limit): Limits["of"] {
  const made = new Map<string, Limit>();
  return (name, allowance) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const limit = make(name, allowance);
    made.set(name, limit);
    return limit;
  };
}
