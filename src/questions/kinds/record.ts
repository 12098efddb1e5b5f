import { z } from "zod";
import { calendarUnits, periodSchema, windowSchema } from "../../calendar/window.ts";
import type { Kind } from "../kind.ts";
import { answerRecord } from "../record/answer.ts";
import { readRecord } from "../record/read.ts";
import { openBaskets } from "../sides.ts";

const direction = z.enum(["up", "down"]);

/** A condition on stretches of the market as data, and what is asked of it. */
export const recordSchema = z.strictObject({
  kind: z.literal("record"),
  /** one side: its return; two: the first's return less the second's */
  sides: z.array(z.string()).min(1).max(2),
  measure: z.enum(["return", "spread", "drawdown"]),
  /** a calendar unit, or every run of so many sessions */
  per: z.union([z.enum(calendarUnits), z.strictObject({ sessions: z.int().min(2).max(2_000) })]),
  direction,
  /** signed fraction to reach; `present`: what the present stretch has reached; null: the most extreme of all */
  threshold: z.union([z.number(), z.literal("present")]).nullable(),
  /** so many times within a longer unit; null for once */
  repeat: z.strictObject({ times: z.int().min(2).max(60), within: z.enum(calendarUnits) }).nullable(),
  /** only stretches that begin in this month of the year */
  month: z.int().min(1).max(12).nullable(),
  /** where to look; null for all */
  scope: windowSchema.nullable(),
  /** the period that a statement names as the last time it was as extreme: "its worst month since 2008" */
  since: periodSchema.nullable(),
  /** how many of the most extreme to list */
  top: z.int().min(1).max(25),
  /** whether a count is asked for, or whether it ever was */
  asked: z.enum(["last", "count", "ever", "top"]),
});

export type RecordQuestion = z.infer<typeof recordSchema>;

/** How often, how long since, and the most extreme: stretches of the market that meet a condition. */
export const record: Kind<RecordQuestion> = {
  kind: "record",
  schema: recordSchema,
  about: {
    summary: "Stretches that meet a condition: the last and the one before, how many in how many, the most extreme, what followed.",
    figures: {
      "last, previous":
        'the latest stretch that met the condition and the one before; for "since when" the present one and the latest earlier at least as extreme',
      "occurrences, sample": "stretches that met it, of all in the scope",
      percentile: "share of the sample at or below the present stretch",
      top: "the most extreme, ten unless another number is asked",
      followed: "median, lowest and highest return of the first side over the 1, 3 and 12 months after",
    },
  },
  cues: {
    ever: ["ever before", "in history", "all time best", "all time worst", "on record"],
    present: [
      "this much",
      "this big",
      "like this",
      "as this",
      "as much as this",
      "this well",
      "this badly",
      "this far",
      "that much",
      "like that",
      "than this",
      "than this one",
      "as good as this",
      "as bad as this",
      "as big as this",
      "so much",
      "that",
    ],
    twice: ["twice", "two times", "two separate", "two different"],
    thrice: ["three times", "thrice"],
    times: ["times", "occasions"],
    halves: ["half", "half years", "half year", "halves", "six months period"],
    januaries: ["januaries"],
    februaries: ["februaries"],
    marches: ["marches"],
    aprils: ["aprils"],
    mays: ["mays"],
    junes: ["junes"],
    julys: ["julys", "julies"],
    augusts: ["augusts"],
    septembers: ["septembers"],
    octobers: ["octobers"],
    novembers: ["novembers"],
    decembers: ["decembers"],
    posted: [
      "posted",
      "posts",
      "notched",
      "notches",
      "logged",
      "suffered",
      "suffers",
      "recorded",
      "saw",
      "enjoyed",
      "marked",
      "clinched",
      "on track for",
      "on pace for",
      "heading for",
      "headed for",
      "capped",
      "booked",
      "scored",
      "wrapped up",
      "registered",
      "closed out",
      "is having",
      "having",
    ],
    manage: ["manage", "managed", "such", "first time", "the first time", "record for"],
  },
  examples: [
    "when did the Russell last beat the Nasdaq 100 by 2.5 points on two days in one week?",
    "biggest weekly win of the Russell over the S&P since 2000",
    "when did the S&P last have a better month than this?",
    "how often has the Nasdaq trailed the Dow by 2 points in a day?",
    "the ten best Januaries of the S&P",
  ],
  read: readRecord,
  symbols: ({ sides }, { lookup }) => openBaskets(sides, lookup),
  answer: answerRecord,
};
