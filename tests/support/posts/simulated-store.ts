import { type Database, openDatabase } from "../../../src/market/database.ts";
import { StoreError } from "../../../src/market/store-error.ts";
import { type FalseTime, SECOND } from "./false-time.ts";
import type { Process, Weather, Weight } from "./weather.ts";

const LEDGER = "posts/ledger/";
/** A post is left so long to the instance that took it: `LEASE`, written down a second time. */
const LEFT_ALONE = 120 * SECOND;

/** An entry of the ledger, as another program would read it. */
export interface Written {
  readonly state: string;
  readonly by?: string;
  readonly messageId?: string;
  readonly late?: boolean;
  readonly missing?: boolean;
}

export interface SimulatedStore {
  /** where nothing goes wrong */
  readonly plain: Database;
  /** the way there of the process that lives now */
  readonly reached: Database;
  /** what was written last, kept after it has expired in the store */
  ledger(name: string): Written | undefined;
  /** how often a post was taken from an instance that had gone silent */
  readonly takenOver: () => number;
}

/**
 * One store for all, in memory, with a network before it; holds what is written to the ledger against what it promises.
 * @param isWell whether nothing has happened to an instance since an instant
 * @param onLedger told of each entry by its name: server/channel/post/session
 */
export async function openSimulatedStore(
  time: FalseTime,
  weather: Weather,
  violations: string[],
  isWell: (instance: string, since: number) => boolean,
  onLedger: (name: string, entry: Written) => void,
): Promise<SimulatedStore> {
  const { keyv } = await openDatabase("sqlite::memory:");
  const texts = new Map<string, string>();
  const entries = new Map<string, Written>();
  const takenAt = new Map<string, number>();
  let takenOver = 0;

  const put = (key: string, text: string): void => {
    const [before, name] = [texts.get(key), key.slice(LEDGER.length)];
    texts.set(key, text);
    if (!key.startsWith(LEDGER)) return;
    const entry: Written = JSON.parse(text);
    entries.set(name, entry);
    const old: Written | undefined = before === undefined ? undefined : JSON.parse(before);
    if (old?.state === "sent" || old?.state === "skipped") violations.push(`${name}: ${entry.state} after ${old.state}`);
    if (entry.state === "sending") {
      const held = time.now() - (takenAt.get(key) ?? 0);
      const isTaken = old?.state === "sending" && old.by !== entry.by;
      if (isTaken && held < LEFT_ALONE) violations.push(`${name}: taken by another after ${held} ms`);
      if (isTaken) takenOver += 1;
      if (isTaken && isWell(old.by ?? "", takenAt.get(key) ?? 0))
        violations.push(`${name}: left to ${entry.by} by ${old.by}, which is well`);
      takenAt.set(key, time.now());
    } else if (old?.state !== "sending" && entry.state !== "skipped") violations.push(`${name}: ${entry.state} without having been taken`);
    onLedger(name, entry);
  };
  const work = {
    get: (key: string) => texts.get(key),
    getMany: (keys: readonly string[]) => keys.map((key) => texts.get(key)),
    set: (all: ReadonlyMap<string, string>) => {
      for (const [key, text] of all) put(key, text);
    },
    swap: (key: string, before: string | undefined, after: string): boolean => {
      if (texts.get(key) !== before) return false;
      put(key, after);
      return true;
    },
    delete: (keys: readonly string[]) => {
      for (const key of keys) texts.delete(key);
    },
    keys: () => [...texts.keys()],
    close: () => {},
  };
  const lost = (): never => {
    throw new StoreError("unreachable", "the store cannot be used: the connection is gone");
  };
  const far =
    <A extends unknown[], R>(act: (...args: A) => R, weightOf: (...args: A) => Weight) =>
    (...args: A): Promise<R> => {
      const process = time.current() as Process | undefined;
      const weight = weightOf(...args);
      const fault = weather.storeFault(weight);
      const waits = (ms: number): number => {
        if (process !== undefined && (fault !== undefined || ms >= SECOND))
          process.troubledAt = Math.max(process.troubledAt, time.now() + ms);
        return ms;
      };
      return time.elsewhere(
        waits(weather.there(weight)),
        () => {
          if (fault === "before") lost();
          const result = act(...args);
          if (process !== undefined) weather.befall(process, weight);
          return fault === "after" ? lost() : result;
        },
        () => waits(weather.back(weight)),
      );
    };
  const near =
    <A extends unknown[], R>(act: (...args: A) => R) =>
    async (...args: A): Promise<R> =>
      act(...args);
  const whileReading = (key: string): Weight => (key.startsWith(LEDGER) && texts.get(key)?.includes('"sending"') ? "heavy" : "light");
  const whileWriting = (key: string, text: string): Weight =>
    !key.startsWith(LEDGER) ? "light" : text.includes('"sending"') ? "taking" : "heavy";
  const light = (): Weight => "light";
  const untold = { announce: async () => {}, listen: () => async () => {} };
  return {
    plain: {
      keyv,
      get: near(work.get),
      getMany: near(work.getMany),
      set: near(work.set),
      swap: near(work.swap),
      delete: near(work.delete),
      keys: near(work.keys),
      ...untold,
      close: near(work.close),
    },
    reached: {
      keyv,
      get: far(work.get, whileReading),
      getMany: far(work.getMany, light),
      set: far(work.set, (all) => whileWriting(...[...all][0]!)),
      swap: far(work.swap, (key, _, after) => whileWriting(key, after)),
      delete: far(work.delete, light),
      keys: far(work.keys, light),
      ...untold,
      close: far(work.close, light),
    },
    ledger: (name) => entries.get(name),
    takenOver: () => takenOver,
  };
}
