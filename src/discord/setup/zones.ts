import type { Suggest } from "../command.ts";

/** Zones offered before anything is typed. */
const USUAL = [
  "America/New_York",
  "America/Chicago",
  "America/Los_Angeles",
  "Europe/London",
  "Europe/Berlin",
  "Europe/Paris",
  "Asia/Kolkata",
  "Asia/Singapore",
  "Asia/Tokyo",
  "Australia/Sydney",
];

/** Time zones by any part of their names: "berlin", "new york". */
export const suggestZones: Suggest = (typed) => {
  const sought = typed.trim().toLowerCase().replaceAll(" ", "_");
  const zones = sought === "" ? USUAL : Intl.supportedValuesOf("timeZone").filter((zone) => zone.toLowerCase().includes(sought));
  return zones.map((zone) => ({ name: zone, value: zone }));
};

const TIMES: readonly (readonly [string, string])[] = [
  ["30 min", "30 min after the close"],
  ["60 min", "60 min after the close"],
  ["90 min", "90 min after the close"],
  ["17:00", "17:00"],
  ["18:00", "18:00"],
  ["20:00", "20:00"],
  ["07:00", "07:00"],
  ["08:00", "08:00"],
  ["09:00", "09:00"],
];

/** Times of day, and minutes after the close. */
export const suggestTimes: Suggest = (typed) =>
  TIMES.filter(([value, name]) => value.startsWith(typed.trim()) || name.includes(typed.trim())).map(([value, name]) => ({ name, value }));
