import { z } from "zod";
import { isZone } from "../../posts/schedule.ts";
import type { Step } from "../../question/migration.ts";
import { themes } from "../../replies/chart/chart.ts";
import { locales } from "../../wording/locale.ts";

const snowflake = z.string().regex(/^\d{1,20}$/);
const zone = z.string().min(1).max(64).refine(isZone, "is no time zone");

/** Most channels with public answers. */
export const MOST_CHANNELS = 25;
/** Questions that a server may allow each person in an hour. */
export const QUOTA = { least: 1, most: 600 } as const;

/** A server's settings; null or an empty list means the default. */
export const serverSettingsSchema = z.strictObject({
  /** of public replies */
  locale: z.enum(locales).nullable(),
  /** the market assumed when a question names none: a symbol of the catalogue */
  market: z.string().min(1).max(40).nullable(),
  /** what "Nasdaq" means */
  nasdaq: z.enum(["composite", "100"]),
  /** whether answers get a chart automatically */
  pictures: z.boolean(),
  theme: z.enum(themes).nullable(),
  /** of a time of day that is given without one */
  zone: zone.nullable(),
  /** channels with public answers: all channels if empty */
  channels: z.array(snowflake).max(MOST_CHANNELS),
  /** questions per person per hour */
  quota: z.int().min(QUOTA.least).max(QUOTA.most).nullable(),
});
export type ServerSettings = z.infer<typeof serverSettingsSchema>;

/** A person's settings, for all servers. */
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
