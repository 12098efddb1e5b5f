import { z } from "zod";
import type { Database } from "../market/database.ts";
import { LaterVersion, migrated, type Step } from "../question/migration.ts";
import { emptyPlan, NOBODY, type Plan, planSchema } from "./plan.ts";

/** The servers that have a plan. */
const INDEX = "posts/guilds";
/** How often a change is retried because another one came first. */
const ATTEMPTS = 20;

/** What has changed in plans since the first that were kept, which carry no version. */
const planSteps: readonly Step[] = [
  // 2: a person's own plans, and watchlists
  (plan) => ({ ...plan, personal: false, watchlist: [] }),
];
const PLAN_VERSION = planSteps.length + 1;

/**
 * The plans of all servers, kept in a database that several instances may share. Everything throws what the database throws;
 * `of` and `change` throw {@link LaterVersion} for a plan that a later version has written, which stays as it is.
 */
export interface Plans {
  /** Every plan; an unreadable one is left out and reported. @throws if the store had plans and is empty now */
  all(): Promise<readonly Plan[]>;
  of(guildId: string): Promise<Plan>;
  /** Makes the next plan out of the present one, in one step for all instances; `change` runs again where another change came between. */
  change(guildId: string, change: (plan: Plan) => Plan): Promise<Plan>;
  /** Removes a person's id from what they have set up for servers, which continues, and deletes their own plan. @returns how many summaries and watches continue */
  forgetPerson(userId: string): Promise<number>;
  /** Removes a server's plan. */
  forgetServer(guildId: string): Promise<void>;
}

/** @param onDamage called each time a plan cannot be read */
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
  let wasThere = false;
  const indexed = async (): Promise<string[]> => {
    const text = await database.get(INDEX);
    // whoever ends the last plan leaves an empty list
    if (text === undefined && wasThere) throw new Error("the plans that were there are gone: the store was emptied, or is another one");
    wasThere = text !== undefined;
    return guildsSchema.parse(JSON.parse(text ?? "[]"));
  };
  const list = async (guildId: string, isListed: boolean): Promise<void> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await database.get(INDEX);
      const guilds = guildsSchema.parse(JSON.parse(before ?? "[]"));
      if (guilds.includes(guildId) === isListed) return;
      const after = isListed ? [...guilds, guildId] : guilds.filter((each) => each !== guildId);
      if (await database.swap(INDEX, before, JSON.stringify(after))) return;
    }
    throw new Error(`the list of servers kept changing: given up after ${ATTEMPTS} attempts`);
  };
  const all = async (): Promise<readonly Plan[]> => {
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
  };
  const change: Plans["change"] = async (guildId, change) => {
    await list(guildId, true);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = await database.get(keyOf(guildId));
      const plan = planSchema.parse(change(read(guildId, before)));
      if (await database.swap(keyOf(guildId), before, JSON.stringify({ version: PLAN_VERSION, ...plan }))) return plan;
    }
    throw new Error(`the plan of server ${guildId} kept changing: given up after ${ATTEMPTS} attempts`);
  };
  const forgetServer = async (guildId: string): Promise<void> => {
    await database.delete([keyOf(guildId)]);
    await list(guildId, false);
  };
  return {
    all,
    of: async (guildId) => read(guildId, await database.get(keyOf(guildId))),
    change,
    forgetPerson: async (userId) => {
      const found = await all();
      if (found.some((plan) => isOwn(userId, plan))) await forgetServer(userId);
      const setUp = found.filter((plan) => !isOwn(userId, plan) && setUpBy(userId, plan) > 0);
      const unnamed = <It extends { readonly setBy: string }>(each: It): It => (each.setBy === userId ? { ...each, setBy: NOBODY } : each);
      for (const { guildId } of setUp)
        await change(guildId, (plan) => ({ ...plan, summaries: plan.summaries.map(unnamed), watches: plan.watches.map(unnamed) }));
      return setUp.reduce((sum, plan) => sum + setUpBy(userId, plan), 0);
    },
    forgetServer,
  };
}

/** Whether a plan is a person's own. */
export function isOwn(userId: string, { guildId, personal }: Plan): boolean {
  return personal && guildId === userId;
}

/** How many summaries and watches of a server a person has set up. */
export function setUpBy(userId: string, { summaries, watches }: Plan): number {
  return [...summaries, ...watches].filter(({ setBy }) => setBy === userId).length;
}

const versionedSchema = z.looseObject({ version: z.int().min(1).default(1) });
const guildsSchema = z.array(z.string());
