import type { Day } from "../calendar/day.ts";
import { joined, type Noun, name, type Phrase, say, sayAs, verbatim } from "./phrase.ts";

const MINUS = "−";

/** "+3.14%", "−1.03%", "0.00%"; a fraction in, two decimals out. */
export function percent(rate: number, decimals = 2): Phrase {
  return say`${signed(rate * 100, decimals)}%`;
}

/** "12.34%" without a sign, for shares and distances whose direction the words give. */
export function share(rate: number, decimals = 2): Phrase {
  return say`${fixed(Math.abs(rate * 100), decimals)}%`;
}

/** "3%", "2.5%", "0.25%": a size as people say it, with as many decimals as it needs */
export function sizeText(size: number): Phrase {
  const hundredths = Math.round(size * 10_000);
  return share(size, hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2);
}

/** "4.17 points": a difference of returns, without its sign. */
export function points(difference: number): Phrase {
  return say`${fixed(Math.abs(difference * 100), 2)} points`;
}

/** "+14 basis points", "+1 basis point", "0 basis points" */
export function basisPointsText(change: number): Phrase {
  return say`${signed(change, 0)} basis points`;
}

/** "+4.17 points" */
export function signedPoints(difference: number): Phrase {
  return say`${signed(difference * 100, 2)} points`;
}

const CLOSE = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false });

/** A close as its source gives it, cut to the two decimals that are traded: "4,282.37". */
export function closeText(close: number): Phrase {
  const digits = CLOSE.format(Math.abs(close));
  return { is: "figure", sign: close < 0 ? MINUS : "", digits, grouped: true };
}

/** "$275.00", "−$5.09", "+$5.09": the price of a share or a fund, or what it moved by */
export function dollarsText(amount: number, isChange = false): Phrase {
  const digits = CLOSE.format(Math.abs(amount));
  const sign = Number(digits) === 0 ? "" : amount < 0 ? MINUS : isChange ? "+" : "";
  return sayAs("of money")`${verbatim(sign)}$${{ is: "figure", sign: "", digits, grouped: true }}`;
}

/** "30", "4.5", "9,000": a level as people say it, without the zeros at its end */
export function levelText(level: number): Phrase {
  const digits = Math.abs(level)
    .toFixed(2)
    .replace(/\.?0+$/, "");
  return { is: "figure", sign: level < 0 && Number(digits) !== 0 ? MINUS : "", digits, grouped: true };
}

/** "4.21", "−4.21", "0.00", "1,738.27": so many decimals */
export function fixed(value: number, decimals: number): Phrase {
  const digits = Math.abs(value).toFixed(decimals);
  return { is: "figure", sign: value < 0 && Number(digits) !== 0 ? MINUS : "", digits, grouped: true };
}

/** "+4.21", "−4.21", "0.00" */
export function signed(value: number, decimals: number): Phrase {
  const digits = Math.abs(value).toFixed(decimals);
  return { is: "figure", sign: Number(digits) === 0 ? "" : value < 0 ? MINUS : "+", digits, grouped: true };
}

/** "8,312", "−12" */
export function whole(number: number): Phrase {
  return { is: "figure", sign: number < 0 ? MINUS : "", digits: String(Math.abs(number)), grouped: true };
}

/** "Wed 7 Jun 2023" */
export function dayText(day: Day): Phrase {
  return { is: "day", day, weekday: true };
}

/** "7 Jun 2023" */
export function dateText(day: Day): Phrase {
  return { is: "day", day, weekday: false };
}

/** "4–8 Jan 2010", "29 Dec 2025 – 2 Jan 2026": a first and a last day */
export function daysText(from: Day, to: Day): Phrase {
  return { is: "days", from, to };
}

/** "on Wed 7 Jun 2023" */
export function onDay(day: Day): Phrase {
  return sayAs("a session")`on ${dayText(day)}`;
}

/** "since Wed 7 Jun 2023" */
export function sinceDay(day: Day): Phrase {
  return sayAs("a session")`since ${dayText(day)}`;
}

/** "1 session", "163 sessions" */
export function count(number: number, noun: Noun): Phrase {
  return { is: "count", number, noun, grouped: true };
}

/** "3 of 5 sessions", "none of 5 sessions", "all 5 sessions" */
export function sessionsOf(hits: number, total: number): Phrase {
  if (total > 1 && (hits === 0 || hits === total))
    return hits === 0 ? say`none of ${count(total, "session")}` : say`all ${count(total, "session")}`;
  return sayAs("sessions")`${whole(hits)} of ${count(total, "session")}`;
}

/** "1st", "62nd" */
export function ordinal(number: number): Phrase {
  return { is: "ordinal", number };
}

/** "A", "A and B", "A, B and C" */
export function list(parts: readonly Phrase[]): Phrase {
  if (parts.length < 2) return joined(parts, "");
  return say`${joined(parts.slice(0, -1), ", ")} and ${parts.at(-1)!}`;
}

/** "A and B", "A, B, C and 4 more": the first of many, and how many others there are. */
export function listOfMost(parts: readonly Phrase[], most: number): Phrase {
  return parts.length <= most ? list(parts) : say`${joined(parts.slice(0, most), ", ")} and ${parts.length - most} more`;
}

/** Symbols as a list. */
export function listOf(names: readonly string[]): Phrase {
  return list(names.map(name));
}

/** "January", large as in a sentence */
export function monthText(month: number): Phrase {
  return { is: "month", month };
}
