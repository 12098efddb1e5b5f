import { randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Database } from "../market/database.ts";
import type { Reply } from "./reply.ts";

/** Characters that the pages kept may have together, and milliseconds that they are kept after the last look at them. */
const MOST_CHARACTERS = 20_000_000;
const KEPT_FOR = 3_600_000;

/** What a message can be turned over to: an embed, and the menu that stands under it. */
export type Page = Pick<Reply, "embeds"> & { readonly menu: NonNullable<Reply["components"]> };

/** Pages too many for one message: in memory, so that they are asked for again after a restart, and where other processes answer too, for them as well. */
export interface KeptPages {
  /** @returns the name that they are found by, of letters and digits */
  keep(pages: readonly Page[]): string;
  find(name: string): readonly Page[] | undefined;
  /** Those that another process keeps; undefined where none does. Left out where there is no other. @throws what the database throws */
  readonly findElsewhere?: (name: string) => Promise<readonly Page[] | undefined>;
}

const PREFIX = "pages/";
/** Digits, in base 36, of the hours since 1970 that a name begins with. */
const HOUR_DIGITS = 5;

/** @param shared what other processes read too; left out where there are none */
export function keptPages(shared?: Pick<Database, "get" | "set" | "keys" | "delete">, now: () => Date = () => new Date()): KeptPages {
  const kept = new LRUCache<string, readonly Page[]>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (pages) => JSON.stringify(pages).length,
    ttl: KEPT_FOR,
    updateAgeOnGet: true,
  });
  const hour = (): string =>
    Math.floor(now().getTime() / KEPT_FOR)
      .toString(36)
      .padStart(HOUR_DIGITS, "0");
  let cleaned = "";
  /** Lets go of those of more than an hour ago, of processes that have ended too; once an hour. */
  const clean = async (database: NonNullable<typeof shared>, present: string): Promise<void> => {
    if (cleaned === present) return;
    cleaned = present;
    const oldest = `${PREFIX}${(Number.parseInt(present, 36) - 1).toString(36).padStart(HOUR_DIGITS, "0")}`;
    const old = (await database.keys()).filter((key) => key.startsWith(PREFIX) && key < oldest);
    await database.delete(old);
  };
  const here: KeptPages = {
    keep: (pages) => {
      const present = hour();
      const name = `${present}${randomBytes(8).toString("hex")}`;
      kept.set(name, pages);
      // what cannot be shared is found here
      if (shared !== undefined)
        void Promise.all([shared.set(new Map([[PREFIX + name, JSON.stringify(pages)]])), clean(shared, present)]).catch(() => {});
      return name;
    },
    find: (name) => kept.get(name),
  };
  if (shared === undefined) return here;
  return {
    ...here,
    findElsewhere: async (name) => {
      const text = await shared.get(PREFIX + name);
      if (text === undefined) return undefined;
      const pages = JSON.parse(text) as readonly Page[];
      kept.set(name, pages);
      return pages;
    },
  };
}
