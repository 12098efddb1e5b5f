import type { Allowance, Limit, Limits } from "../fleet/limits.ts";

/** Ten questions at once, then one every three seconds: more than a person types, less than a script sends. */
const PERSON: Allowance = { burst: 10, refill: 3000 };
/** What is offered while a person types is asked for at each letter. */
const TYPING: Allowance = { burst: 60, refill: 250 };
/** A busy server's; what its members may ask beside is in its settings. */
const SERVER: Allowance = { burst: 600, refill: 50 };
/** Of all people together: beyond it nobody would be answered in time. */
const EVERYONE: Allowance = { burst: 4000, refill: 1 };
const HOUR = 3_600_000;
/** An interaction is answered within fifteen minutes, or never: what is sent again later is none. */
const TAKEN: Allowance = { burst: 1, refill: 900_000 };

/** Who asks: a person in a server, or in a direct message. */
export interface Asker {
  readonly userId: string;
  readonly guildId: string | null;
}

/** Why a person has to wait, and how many milliseconds. */
export interface Wait {
  readonly why: "too quick" | "over quota";
  readonly milliseconds: number;
}

/** How often people may ask. */
export interface Allowances {
  /** Takes a question. @param quota of a server's members per person per hour; null for none. @returns null where it may be asked */
  question(asker: Asker, quota: number | null): Promise<Wait | null>;
  /** Takes what is asked for while a person types. @returns whether it may be */
  typing(asker: Asker): Promise<boolean>;
  /** Whether an interaction is taken for the first time. */
  once(interactionId: string): Promise<boolean>;
}

export function allowancesFrom(limits: Limits): Allowances {
  const [person, typed, server, everyone] = [
    limits.of("person", PERSON),
    limits.of("typing", TYPING),
    limits.of("server", SERVER),
    limits.of("everyone", EVERYONE),
  ];
  const taken = limits.of("taken", TAKEN);
  return {
    question: async ({ userId, guildId }, quota) => {
      const each: readonly [Limit, string | null][] = [
        [person, userId],
        [server, guildId],
        [everyone, "all"],
      ];
      for (const [limit, key] of each) {
        const milliseconds = key === null ? 0 : await limit(key);
        if (milliseconds > 0) return { why: "too quick", milliseconds };
      }
      if (guildId === null || quota === null) return null;
      // another number begins with what it allows
      const ofQuota = limits.of(`quota ${quota}`, { burst: quota, refill: HOUR / quota });
      const milliseconds = await ofQuota(`${guildId} ${userId}`);
      return milliseconds > 0 ? { why: "over quota", milliseconds } : null;
    },
    typing: async ({ userId }) => (await typed(userId)) === 0 && (await everyone("all")) === 0,
    once: async (id) => (await taken(id)) === 0,
  };
}
