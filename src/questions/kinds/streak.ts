import { z } from "zod";
import { calendarUnits, windowSchema } from "../../calendar/window.ts";
import type { Kind } from "../kind.ts";
import { averageCues } from "../language/averages.ts";
import { openBaskets } from "../sides.ts";
import { answerStreak } from "../streak/answer.ts";
import { readStreak } from "../streak/read.ts";

const schema = z.strictObject({
  kind: z.literal("streak"),
  /** one side, or the one that is held against the other */
  sides: z.array(z.string()).min(1).max(2),
  /** what must hold on each unit; null: up or down (ahead or behind), whichever goes on now */
  condition: z.enum(["up", "down", "ahead", "behind", "above", "below"]).nullable(),
  /** sessions of the average that the close is above or below */
  average: z.int().min(2).max(1000).nullable(),
  unit: z.enum(calendarUnits),
  /** the length asked about; null where none is named */
  atLeast: z.int().min(1).max(20_000).nullable(),
  /** where to look; null for all closes */
  window: windowSchema.nullable(),
  /** what the answer begins with */
  about: z.enum(["present", "longest", "count", "last", "units"]),
  /** whether a yes or a no is asked for */
  yesNo: z.boolean(),
});

export type StreakQuestion = z.infer<typeof schema>;

/** How many sessions, weeks or months in a row. */
export const streak: Kind<StreakQuestion> = {
  kind: "streak",
  schema,
  about: {
    summary: "Sessions, weeks or months in a row: up, down, ahead of another, above an average.",
    figures: {
      "length, start, end": "the run that ends now; 0 where it is broken",
      longest: "the longest in the window; of equal ones the earliest",
      previous: "the latest earlier run at least as long",
      occurrences: "runs at least as long as the one asked about, else as the present one",
      rank: "1 for the longest",
    },
  },
  cues: {
    ...averageCues,
    inARow: [
      "in a row",
      "straight",
      "consecutive",
      "consecutively",
      "running",
      "on the trot",
      "successive",
      "successively",
      "in succession",
      "back to back",
      "on the bounce",
      "uninterrupted",
      "unbroken",
      "without a break",
      "without interruption",
      "on end",
      "row",
    ],
    streak: ["streak", "streaks", "run", "runs", "unbroken run", "stretch", "stretches", "consecutive run"],
    streakUp: [
      "winning streak",
      "winning streaks",
      "win streak",
      "win streaks",
      "winning run",
      "winning runs",
      "gaining streak",
      "hot streak",
      "run of gains",
      "runs of gains",
      "streak of gains",
      "streak of wins",
      "up streak",
      "positive streak",
      "rising streak",
      "streak of advances",
    ],
    streakDown: [
      "losing streak",
      "losing streaks",
      "loss streak",
      "losing run",
      "losing runs",
      "cold streak",
      "run of losses",
      "runs of losses",
      "streak of losses",
      "down streak",
      "negative streak",
      "falling streak",
      "streak of declines",
    ],
    stay: ["spent", "spend", "stayed", "stay", "remained", "remain", "kept", "finished", "finish", "finishes"],
    longest: ["longest", "longest ever", "how long is the longest", "record streak", "record run", "lengthiest"],
  },
  examples: [
    "how many weeks in a row has the Nasdaq risen?",
    "longest S&P winning streak in 2023",
    "how often has the Nasdaq fallen six days running since 1990?",
    "how many sessions in a row has the S&P been above its 200-day average?",
    "how many weeks in a row has the Russell beaten the S&P?",
  ],
  read: readStreak,
  symbols: ({ sides }, { lookup }) => openBaskets(sides, lookup),
  answer: answerStreak,
};
