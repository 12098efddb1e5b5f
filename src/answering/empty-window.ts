import { parseDay } from "../calendar/day.ts";
import type { EmptyWindow } from "../calendar/resolve.ts";
import { dayText } from "../wording/figures.ts";
import { name, type Phrase, say } from "../wording/phrase.ts";

/** Why a window holds no session, by the calendar's own words with "…" for what differs from case to case. */
const REASONS: Readonly<Record<string, (detail: Phrase) => Phrase>> = {
  "there is no close on or before …": (date) => say`there is no close on or before ${date}`,
  "the list of events has no such event up to …": (date) => say`the list of events has no such event up to ${date}`,
  "the exchange was closed (…)": (holiday) => say`the exchange was closed (${holiday})`,
  "the exchange was closed on all its days so far": () => say`the exchange was closed on all its days so far`,
  "the window ends before it begins": () => say`the window ends before it begins`,
  "the window ends where it begins": () => say`the window ends where it begins`,
  "that high is the latest close itself": () => say`that high is the latest close itself`,
  "that low is the latest close itself": () => say`that low is the latest close itself`,
  "the data begin later": () => say`the data begin later`,
  "the data begin after it": () => say`the data begin after it`,
  "the data end before it": () => say`the data end before it`,
  "a single close is not a window": () => say`a single close is not a window`,
  "the close of … is missing from the data": (date) => say`the close of ${date} is missing from the data`,
  "only one of them traded on …": (date) => say`only one of them traded on ${date}`,
  "the last close before it was on …": (date) => say`the last close before it was on ${date}`,
  "its last close was on …": (date) => say`its last close was on ${date}`,
  "its session has not closed": () => say`its session has not closed`,
  "that lies in the future": () => say`that is in the future`,
  "it holds no close": () => say`it holds no close`,
  "the calendar has no such date": () => say`the calendar has no such date`,
};

/** The calendar's reason as a phrase. */
export function emptyText({ empty, detail = "" }: EmptyWindow): Phrase {
  const said = REASONS[detail === "" ? empty : empty.replace(detail, "…")];
  const day = parseDay(detail);
  return said === undefined ? name(empty) : said(day === undefined ? name(detail) : dayText(day));
}
