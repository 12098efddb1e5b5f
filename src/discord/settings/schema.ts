import { z } from "zod";
import { isZone } from "../../posts/schedule.ts";
import type { Step } from "../../question/migration.ts";
import { themes } from "../../replies/chart/chart.ts";
import { locales } from "../../wording/locale.ts";

const snowflake = z.string().regex(/^\d{1,20}$/);
const zone = z.string().min(1).max(64).refine(isZone, "is no time zone");

/** Channels in which a server wants answers to be seen by all. */
export const MOST_CHANNELS = 25;
/** Questions that a server may allow each person in an hour. */
export const QUOTA = { least: 1, most: 600 } as const;

/** What those who manage a server have settled; null and an empty list for what is left as it comes. */
export const serverSettingsSchema = z.strictObject({
  /** of what all can see */
  locale: z.enum(locales).nullable(),
  /** what a question is about that names no market: a symbol of the catalogue */
  market: z.string().min(1).max(40).nullable(),
  /** what "Nasdaq" means */
  nasdaq: z.enum(["composite", "100"]),
  /** whether an answer gets its picture without being asked */
  pictures: z.boolean(),
  theme: z.enum(themes).nullable(),
  /** of a time of day that is given without one */
  zone: zone.nullable(),
  /** where answers are seen by all: everywhere where there are none */
  channels: z.array(snowflake).max(MOST_CHANNELS),
  /** questions of one person in an hour */
  quota: z.int().min(QUOTA.least).max(QUOTA.most).nullable(),
});
export type ServerSettings = z.infer<typeof serverSettingsSchema>;

/** What a person has settled, for all servers. */
export const personSettingsSchema = z.strictObject({
  locale: z.enum(locales).nullable(),
  zone: zone.nullable(),
});
export type PersonSettings = z.infer<typeof personSettingsSchema>;

export const USUAL_SERVER: ServerSettings = {
  locale: null,
  market: null,
  nasdaq: "composite",
  pictures: true,
  theme: null,
  zone: null,
  channels: [],
  quota: null,
};
export const USUAL_PERSON: PersonSettings = { locale: null, zone: null };

/** What has changed in settings since the first that were kept. */
export const settingsSteps: readonly Step[] = [];
