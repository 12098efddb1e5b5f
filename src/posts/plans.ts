import { z } from "zod";
import type { Database } from "../market/database.ts";
import { LaterVersion, migrated, type Step } from "../question/migration.ts";
import { emptyPlan, type Plan, planSchema } from "./plan.ts";

/** The servers that have a plan. */
const INDEX = "posts/guilds";
/** How often a change starts again because another one came between. */
const ATTEMPTS = 20;

/** What has changed in plans since the first that were kept, which carry no version. */
const planSteps: readonly Step[] = [];
const PLAN_VERSION = planSteps.length + 1;

/**
 * The plans of all servers, kept in a database that several instances may share. Everything throws what the database throws;
 * `of` and `change` throw {@link LaterVersion} for a plan that a later version has written, which stays as it is.
 */
export interface Plans {
  /** Every plan there is; one that cannot be read is left out and told of. */
  all(): Promise<readonly Plan[]>;
  of(guildId: string): Promise<Plan>;
  /** Makes the next plan out of the present one, in one step for all instances; `change` runs again where another change came between. */
  change(guildId: string, change: (plan: Plan) => Plan): Promise<Plan>;
}

/** @param onDamage told of a plan that cannot be read, each time */
export function plansIn(database: Database, onDamage: (guildId: string, error: Error) => void): Plans {
  const keyOf = (guildId: string): string => `posts/plan/${guildId}`;
  const read = (guildId: string, text: string | undefined): Plan => {
    if (text === undefined) return emptyPlan(guildId);
    try {
      const { version, ...kept } = versionedSchema.parse(JSON.parse(text));
      return planSchema.parse(migrated(kept, version, planSteps));
    } catch (cause) {
      if (cause instanceof LaterVersion) throw cause;
      throw new Error(`the plan of server ${guildId} cannot be read`, { cause });
    }
  };
  const indexed = async (): Promise<string[]> => guildsSchema.parse(JSON.parse((await database.get(INDEX)) ?? "[]"));
  const enlist = async (guildId: string): Promise<void> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await database.get(INDEX);
      const guilds = guildsSchema.parse(JSON.parse(before ?? "[]"));
      if (guilds.includes(guildId) || (await database.swap(INDEX, before, JSON.stringify([...guilds, guildId])))) return;
    }
    throw new Error(`the list of servers kept changing: given up after ${ATTEMPTS} attempts`);
  };
  return {
    all: async () => {
      const guilds = await indexed();
      const texts = await database.getMany(guilds.map(keyOf));
      return guilds.flatMap((guildId, i) => {
        try {
          return [read(guildId, texts[i])];
        } catch (error) {
          onDamage(guildId, error as Error);
          return [];
        }
      });
    },
    of: async (guildId) => read(guildId, await database.get(keyOf(guildId))),
    change: async (guildId, change) => {
      await enlist(guildId);
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const before = await database.get(keyOf(guildId));
        const plan = planSchema.parse(change(read(guildId, before)));
        if (await database.swap(keyOf(guildId), before, JSON.stringify({ version: PLAN_VERSION, ...plan }))) return plan;
      }
      throw new Error(`the plan of server ${guildId} kept changing: given up after ${ATTEMPTS} attempts`);
    },
  };
}

const versionedSchema = z.looseObject({ version: z.int().min(1).default(1) });
const guildsSchema = z.array(z.string());
