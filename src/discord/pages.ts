import { randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Reply } from "./reply.ts";

/** Characters that the pages kept may have together, and milliseconds that they are kept after the last look at them. */
const MOST_CHARACTERS = 20_000_000;
const KEPT_FOR = 3_600_000;

/** What a message can be turned over to: an embed, and the menu that stands under it. */
export type Page = Pick<Reply, "embeds"> & { readonly menu: NonNullable<Reply["components"]> };

/** Pages too many for one message, which are in memory alone: after a restart they are asked for again. */
export interface KeptPages {
  /** @returns the name that they are found by, of letters and digits */
  keep(pages: readonly Page[]): string;
  find(name: string): readonly Page[] | undefined;
}

export function keptPages(): KeptPages {
  const kept = new LRUCache<string, readonly Page[]>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (pages) => JSON.stringify(pages).length,
    ttl: KEPT_FOR,
    updateAgeOnGet: true,
  });
  return {
    keep: (pages) => {
      const name = randomBytes(8).toString("hex");
      kept.set(name, pages);
      return name;
    },
    find: (name) => kept.get(name),
  };
}
