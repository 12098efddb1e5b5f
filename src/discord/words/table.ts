import type { ShortWindow } from "../../ask/turned.ts";
import type { Ending, PictureResult, PostResult } from "../../health/tally.ts";
import type { Redone } from "../../posts/redo.ts";
import type { Theme } from "../../replies/chart/chart.ts";
import type { ClaimWords } from "../../replies/claims-embed.ts";
import type { Locale } from "../../wording/locale.ts";
import type { PersonSettings, ServerSettings } from "../settings/schema.ts";

/** A title and the lines below it. */
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What /status says besides to those who run the bot. A count stands before each word: "1234 answered, 3 failed". */
export interface OwnerStatusWords {
  readonly source: (source: string, series: number, lastClose: string, behind: number) => string;
  readonly faults: (missing: number, doubted: number, heldBack: number) => string;
  /** @param milliseconds there and back; null where they are not known */
  readonly gateway: (ready: number, shards: number, milliseconds: number | null) => string;
  readonly process: (delayMilliseconds: number, megabytes: number) => string;
  /** @param seconds by which this machine's clock is off; null where that is not known */
  readonly discord: (requests: number, seconds: string | null) => string;
  readonly waiting: (posts: number, longest: string) => string;
  readonly paused: string;
  readonly lastDay: string;
  readonly interactions: (counts: string) => string;
  readonly posts: (counts: string) => string;
  readonly pictures: (counts: string) => string;
  readonly storeErrors: (counts: string) => string;
  readonly endings: Readonly<Record<Ending, string>>;
  readonly postResults: Readonly<Record<PostResult, string>>;
  readonly pictureResults: Readonly<Record<PictureResult, string>>;
  readonly stores: Readonly<Record<"prices" | "state", string>>;
  readonly none: string;
}

/** What the bot says around its answers: one table per language. The caller escapes texts from elsewhere. */
export interface Texts {
  /** labels of buttons, at most 80 characters */
  readonly windows: Readonly<Record<ShortWindow, string>>;
  readonly chart: string;
  readonly table: string;
  readonly swap: string;
  readonly details: string;
  readonly share: string;
  readonly tellMe: string;
  /** a button under an answer to what a language model has read */
  readonly notMeant: string;
  readonly takenBack: Notice;
  /** placeholders of menus, at most 150 characters */
  readonly closer: string;
  readonly tryOne: string;
  readonly runExample: string;
  readonly stale: Notice;
  readonly laterVersion: Notice;
  readonly tooQuick: (seconds: number) => Notice;
  readonly overQuota: (minutes: number) => Notice;
  /** where a server wants no public answers */
  readonly notOpenHere: Notice;
  readonly commandGone: Notice;
  readonly operatorsOnly: (command: string) => Notice;
  readonly managersOnly: (command: string) => Notice;
  readonly serversOnly: (command: string) => Notice;
  readonly failed: Notice;
  readonly noPicture: string;
  readonly detailsTitle: string;
  readonly detailsFile: string;
  /** the welcome message for a person's first question */
  readonly firstUse: readonly [string, string];
  readonly help: { readonly title: string; readonly intro: string; readonly ask: string };
  readonly status: {
    readonly title: string;
    readonly sample: string;
    readonly data: (version: string, made: string, series: number) => string;
    /** @param behind the session that most of its series should have reached but have not; null if all but a few have */
    readonly source: (source: string, series: number, lastClose: string, behind: string | null, late: number) => string;
    readonly faults: (missing: number, doubted: number, heldBack: number) => string;
    /** @param at and @param next instants that Discord shows; next is the next automatic try, null if all is well */
    readonly refresh: (at: string, taken: number, asked: number, next: string | null) => string;
    readonly running: (since: string, span: string) => string;
    readonly span: (days: number, hours: number, minutes: number) => string;
    readonly owner: OwnerStatusWords;
  };
  readonly reload: {
    readonly done: string;
    readonly dryRun: string;
    readonly nothing: string;
    readonly unchanged: string;
    /** headings above why nothing could be fetched, and why some could not */
    readonly inVain: string;
    readonly refused: string;
    readonly version: (version: string) => string;
    readonly unknown: (source: string) => string;
    readonly known: string;
  };
  readonly privacy: {
    readonly title: string;
    readonly greeted: string;
    readonly setUp: (count: number) => string;
    /** numbers of the person's own watches and watchlist entries */
    readonly own: (watches: number, entries: number) => string;
    readonly settled: string;
    readonly nothing: string;
    readonly rest: string;
    readonly deleted: string;
    readonly unknown: string;
    readonly goesOn: (count: number) => string;
  };
  /** what /settings says; a field stands in bold before its value, and in menus */
  readonly settings: {
    readonly serverTitle: string;
    readonly ownTitle: string;
    readonly fields: Readonly<Record<keyof ServerSettings, string>>;
    readonly own: Readonly<Record<keyof PersonSettings, string>>;
    /** the text for a field with its default */
    readonly usual: Readonly<Record<Exclude<keyof ServerSettings, "nasdaq" | "pictures">, string>>;
    readonly languages: Readonly<Record<Locale, string>>;
    readonly nasdaq: Readonly<Record<ServerSettings["nasdaq"], string>>;
    readonly themes: Readonly<Record<Theme, string>>;
    readonly yes: string;
    readonly no: string;
    readonly onlyIn: (channels: string) => string;
    /** Discord itself decides who may use what where */
    readonly discordsOwn: string;
    /** labels of buttons, at most 80 characters */
    readonly picturesOn: string;
    readonly picturesOff: string;
    readonly reset: string;
    readonly nothingChosen: Notice;
    readonly unknownMarket: (typed: string) => Notice;
    readonly tooManyChannels: (most: number) => Notice;
  };
  /** what /admin says to the bot's owner; instants and channels come in as Discord shows them */
  readonly admin: {
    readonly paused: (since: string) => Notice;
    readonly resumed: Notice;
    readonly notPaused: Notice;
    /** labels of buttons, at most 80 characters */
    readonly resume: string;
    readonly rollBack: (version: string) => string;
    readonly redo: string;
    readonly wouldRollBack: string;
    readonly rolledBack: string;
    readonly unchanged: string;
    /** the line below what a rollback changes */
    readonly fetchedAgain: string;
    readonly noVersion: Notice;
    readonly moved: Notice;
    readonly unknownPost: (typed: string) => Notice;
    readonly unknownChannel: (channel: string) => Notice;
    readonly postTitle: (post: string, session: string) => string;
    readonly place: (channel: string, server: string, mark: string) => string;
    readonly noEntry: string;
    readonly states: {
      readonly sending: (at: string, attempt: number) => string;
      readonly unsure: (at: string, attempt: number, why: string) => string;
      readonly sent: (at: string, late: boolean, missing: boolean) => string;
      readonly skipped: (at: string, why: string) => string;
      readonly failed: (at: string, why: string) => string;
    };
    readonly message: (link: string) => string;
    readonly redone: Readonly<Record<Redone, string>>;
  };
  readonly claims: ClaimWords & {
    readonly title: (asOf: string) => string;
    readonly none: Notice;
    readonly noDay: Notice;
    readonly noFile: Notice;
    readonly noMessage: Notice;
    readonly gone: Notice;
    /** placeholder of the menu that opens one of them */
    readonly open: string;
    /** title and labels of the form, at most 45 characters; a hint at most 100 */
    readonly form: { readonly title: string; readonly text: string; readonly written: string; readonly writtenHint: string };
  };
}
