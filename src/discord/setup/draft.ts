import { z } from "zod";
import { partNames, type Summary, summarySchema } from "../../posts/plan.ts";
import { isZone, type SummaryName, summaryNames, type When, whenSchema } from "../../posts/schedule.ts";
import { lengthened, shortened } from "../base36.ts";

/** A summary that is being set up: what the menus and the button under its preview keep. */
export type Draft = PostDraft & { readonly posts: readonly SummaryName[] };

/** What is to be posted into a channel, a summary or the watchlist, before anybody has started it. */
export type PostDraft = Pick<Summary, "channelId" | "posts" | "when" | "parts" | "locale">;

const draftSchema = summarySchema
  .pick({ channelId: true, when: true, parts: true, locale: true })
  .extend({ posts: z.array(z.enum(summaryNames)).min(1).max(3) });

const BASE = 36;

/** A draft in at most 75 characters: channel, language, contents and posts as bits, then the time. */
export function packed({ channelId, posts, when, parts, locale }: Draft): string {
  const bits = bitsOf(partNames, parts) + bitsOf(summaryNames, posts) * 2 ** partNames.length;
  const time = when.type === "close" ? `c${when.minutes}` : `t${when.hour}:${when.minute}@${when.zone}`;
  return [shortened(channelId), locale, bits.toString(BASE), time].join(".");
}

/** The draft that a text keeps; null where it keeps none. */
export function unpacked(text: string): Draft | null {
  const match = /^([0-9a-z]{1,13})\.([a-z]{2})\.([0-9a-z]{1,3})\.(.+)$/.exec(text);
  if (match === null) return null;
  const [, channel, locale, digits, time] = match as unknown as string[];
  const bits = Number.parseInt(digits!, BASE);
  const { success, data } = draftSchema.safeParse({
    channelId: lengthened(channel!),
    locale,
    parts: namesIn(partNames, bits),
    posts: namesIn(summaryNames, Math.floor(bits / 2 ** partNames.length)),
    when: timeIn(time!),
  });
  return success ? data : null;
}

/** Hours of a day: a bare number below this may be meant as an hour, or as minutes after the close. */
const HOURS = 24;

/**
 * The time of a text that a person typed: "18:30", "8h05", "6:30 pm" or "18 Uhr" in a zone, "45" or "15 min" for minutes after the
 * close; null for anything else, a bare "18" among it.
 */
export function whenFrom(typed: string, zone: string): When | null {
  const clock = clockIn(typed.trim());
  const [, minutes, unit] = /^(\d{1,4})(\s*(?:m|min|mins|minutes?|Minuten)\b.*)?$/i.exec(typed.trim()) ?? [];
  if (clock === null && unit === undefined && Number(minutes) < HOURS) return null;
  const when = clock !== null ? { type: "time", ...clock, zone } : { type: "close", minutes: Number(minutes) };
  const { success, data } = whenSchema.safeParse(when);
  return success ? data : null;
}

/** An hour with its minutes, or with a word that says that it is one. */
function clockIn(text: string): { readonly hour: number; readonly minute: number } | null {
  const [, hour, minute, word] = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(h|Uhr|[ap]\.?m\.?)?$/i.exec(text) ?? [];
  if (hour === undefined || (minute === undefined && word === undefined)) return null;
  const half = /^[ap]/i.exec(word ?? "")?.[0]?.toLowerCase();
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > HOURS / 2)) return null;
  const from = half === undefined ? Number(hour) : (Number(hour) % (HOURS / 2)) + (half === "p" ? HOURS / 2 : 0);
  return { hour: from, minute: Number(minute ?? 0) };
}

function timeIn(text: string): unknown {
  const close = /^c(\d{1,4})$/.exec(text);
  if (close !== null) return { type: "close", minutes: Number(close[1]) };
  const [, hour, minute, zone = ""] = /^t(\d{1,2}):(\d{1,2})@(\S+)$/.exec(text) ?? [];
  return isZone(zone) ? { type: "time", hour: Number(hour), minute: Number(minute), zone } : null;
}

function bitsOf<N extends string>(names: readonly N[], chosen: readonly N[]): number {
  return names.reduce((bits, name, i) => (chosen.includes(name) ? bits + 2 ** i : bits), 0);
}

function namesIn<N extends string>(names: readonly N[], bits: number): N[] {
  return names.filter((_, i) => Math.floor(bits / 2 ** i) % 2 === 1);
}
