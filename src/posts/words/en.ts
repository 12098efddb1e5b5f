import { clockText } from "./clock-text.ts";
import type { PostTexts } from "./table.ts";

export const en: PostTexts = {
  title: { daily: "Daily summary", weekly: "Weekly summary", monthly: "Monthly summary", watchlist: "Watchlist" },
  colon: ": ",
  columns: {
    close: "close",
    day: "day",
    week: "week",
    month: "month",
    quarter: "quarter",
    half: "half-year",
    year: "year",
  },
  panels: {
    day: "Day",
    week: "Week",
    month: "Month",
    quarter: "Quarter",
    half: "Half-year",
    year: "Year",
    bull: (since) => `Bull market since ${since}`,
    bear: (since) => `Bear market since ${since}`,
  },
  first: (person, post) =>
    post === "watchlist"
      ? `Set up by <@${person}>. /watchlist add changes it, /watchlist off ends it.`
      : `Set up by <@${person}>. /summary setup changes it, /summary off ends it.`,
  late: (due) => `Posted late: it was due at ${due}.`,
  missing: (session) => `the closes of ${session} are missing`,
  missingLine: "They did not arrive in time. Older figures are never posted in their place.",
  withoutOne: (names) => `Without ${names}: that day's close or the one before is missing.`,
  upAndDown: (ups, downs) => `${ups} up, ${downs} down`,
  basisPoints: (size) => `${size} bp`,
  emptyList: "the watchlist was empty",
  nowSo: (condition) => `True now: ${condition}`,
  notSo: (condition) => `No longer true: ${condition}`,
  switchedOff: (what, channel, why) =>
    `${what} in <#${channel}> is switched off: ${why}. Once that is fixed, /summary setup or /watch add starts it again.`,
  notPosted: (why) => `it could not be posted (${why})`,
  noCondition: (text) => `Versus can no longer read “${text}” as a condition`,
  watch: (number) => `Watch ${number}`,
  tooOld: "it was due too long ago, while the bot was not running or posts were paused",
  when: (when) =>
    when.type === "close" ? `${when.minutes} minutes after the close` : `at ${clockText(when)} ${when.zone}, after the close`,
};
