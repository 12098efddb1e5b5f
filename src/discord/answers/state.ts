import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import type { Day } from "../../calendar/day.ts";
import { type Question, questionSchema } from "../../kinds/question.ts";
import { migrated, QUESTION_VERSION, questionSteps } from "../../question/migration.ts";
import { lengthened, shortened } from "../base36.ts";
import { DICTIONARY, dictionaryOf } from "./dictionary.ts";

/** Characters of a custom id, and of the value of a menu's option. @see https://docs.discord.com/developers/components/reference#anatomy-of-a-component-custom-id */
export const CUSTOM_ID_LENGTH = 100;

/** How an answer is shown: its figures in a table, or its history in a picture. */
export type View = "table" | "chart";

/** What a button on an answer holds: all that is needed to answer again, even after a restart. */
export interface AnswerState {
  readonly question: Question;
  /** the New York date that the answer was given on: what is shown again is as of that day */
  readonly asOf: Day;
  /** the person whose answer it is; a press by anyone else leaves it unchanged */
  readonly owner: string;
  readonly view: View;
}

/** What a press does: shows a state in place of the answer, its details, shares a private answer, asks for a condition to watch, or takes back a reading. */
export type Act = "show" | "details" | "share" | "watch" | "not meant";

const LETTERS: Readonly<Record<Act, string>> = { show: "s", details: "m", share: "p", watch: "w", "not meant": "n" };
const VIEWS: Readonly<Record<View, string>> = { table: "t", chart: "c" };

/** Digits, in base 36, of a day since 1970 (to the year 6568) and of a snowflake (64 bits). */
const DAY_DIGITS = 4;
const OWNER_DIGITS = 13;
const BASE = 36;
const SHARED = Buffer.from(DICTIONARY);
/** Longest question that a custom id is opened to: a forged one must not fill the memory. */
const LONGEST_QUESTION = 4096;

/** First character of every custom id: the version of its question. */
const VERSION = QUESTION_VERSION.toString(BASE);
const ID = new RegExp(`^([1-9a-z])([smpwn])([0-9a-z])([tc])([0-9a-z]{${DAY_DIGITS}})([0-9a-z]{${OWNER_DIGITS}})([\\w-]+)$`);

/**
 * A custom id that keeps a state.
 * @param slot tells apart buttons of one message with the same state: Discord accepts no custom id twice
 * @returns null if the question is too long for Discord's limit, or the day is outside 1970 to 6568
 */
export function customIdOf(act: Act, slot: number, { question, asOf, owner, view }: AnswerState): string | null {
  const packed = deflateRawSync(JSON.stringify(question), { level: 9, dictionary: SHARED }).toString("base64url");
  const [day, person] = [asOf.toString(BASE).padStart(DAY_DIGITS, "0"), shortened(owner).padStart(OWNER_DIGITS, "0")];
  const id = `${VERSION}${LETTERS[act]}${slot.toString(BASE)}${VIEWS[view]}${day}${person}${packed}`;
  return id.length <= CUSTOM_ID_LENGTH && asOf >= 0 && day.length === DAY_DIGITS ? id : null;
}

/** A press on an answer, as its custom id says it. */
export interface Pressed {
  readonly act: Act;
  readonly state: AnswerState;
}

const stateSchema = z.object({ question: questionSchema, day: z.int().min(0), owner: z.string().regex(/^\d{1,20}$/) });

/** The state in a custom id, its question in today's form; null if it is from a later version or forged. */
export function pressedFrom(customId: string): Pressed | null {
  const match = ID.exec(customId);
  if (match === null) return null;
  const [, version, letter, , view, day, person, packed] = match as unknown as string[];
  const checked = stateSchema.safeParse({
    question: questionIn(packed!, Number.parseInt(version!, BASE)),
    day: Number.parseInt(day!, BASE),
    owner: lengthened(person!),
  });
  if (!checked.success) return null;
  const { question, owner } = checked.data;
  return { act: keyOf(LETTERS, letter!), state: { question, asOf: checked.data.day, owner, view: keyOf(VIEWS, view!) } };
}

function questionIn(packed: string, version: number): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(packed, "base64url"), {
      dictionary: version === QUESTION_VERSION ? SHARED : Buffer.from(dictionaryOf(version)),
      maxOutputLength: LONGEST_QUESTION,
    });
    return migrated(JSON.parse(bytes.toString("utf8")), version, questionSteps);
  } catch {
    return null;
  }
}

function keyOf<K extends string>(letters: Readonly<Record<K, string>>, letter: string): K {
  return (Object.keys(letters) as K[]).find((key) => letters[key] === letter)!;
}
