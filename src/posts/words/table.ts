import type { PostName, When } from "../schedule.ts";

/** What posts say around the answers that they are made of: one table per language. */
export interface PostTexts {
  readonly title: Readonly<Record<PostName, string>>;
  /** heads of the table's columns */
  readonly columns: Readonly<Record<"close" | "day" | "week" | "month" | "quarter" | "half" | "year", string>>;
  /** between a title and what it is the title of */
  readonly colon: string;
  /** above the small plots of the picture */
  readonly panels: Readonly<Record<"day" | "week" | "month" | "quarter" | "half" | "year", string>> &
    /** @param since a date in words */
    Readonly<Record<"bull" | "bear", (since: string) => string>>;
  /** above the first post: who set it up, a Discord ID, and how to change it */
  readonly first: (person: string, post: PostName) => string;
  /** @param due instant in the time zone of the exchange, in words */
  readonly late: (due: string) => string;
  readonly missing: (session: string) => string;
  readonly missingLine: string;
  readonly withoutOne: (names: string) => string;
  /** how many of a watchlist rose and fell */
  readonly upAndDown: (ups: number, downs: number) => string;
  /** @param size signed */
  readonly basisPoints: (size: string) => string;
  /** why the quotes of a watchlist were not posted */
  readonly emptyList: string;
  readonly nowSo: (condition: string) => string;
  readonly notSo: (condition: string) => string;
  /** @param why `notPosted` or `noCondition` */
  readonly switchedOff: (what: string, channel: string, why: string) => string;
  readonly notPosted: (why: string) => string;
  readonly noCondition: (text: string) => string;
  readonly watch: (number: number) => string;
  /** why one was not sent, in the ledger's own record */
  readonly tooOld: string;
  readonly when: (when: When) => string;
}
