import type { Stretch } from "../../../ask/watches/missing.ts";
import type { LedgerEntry } from "../../../posts/ledger.ts";
import type { PartName } from "../../../posts/plan.ts";
import type { PostName } from "../../../posts/schedule.ts";
import type { Notice } from "../../words/table.ts";
import type { WatchPlace } from "../watch-place.ts";

/** A question that the bot asks with a menu. */
export interface AskedBack extends Notice {
  readonly choose: string;
}

/** What /summary and /watch say: one table per language. Channels, times and people's texts are passed as they are to be shown. */
export interface SetupTexts {
  readonly posts: Readonly<Record<PostName, string>>;
  readonly parts: Readonly<Record<PartName, string>>;
  readonly previewTitle: string;
  readonly previewLines: (channel: string, when: string, next: string) => readonly string[];
  readonly noPreview: string;
  readonly chooseParts: string;
  readonly choosePosts: string;
  readonly start: string;
  /** @param isList it is the watchlist, not a summary */
  readonly started: (channel: string, next: string, isList: boolean) => Notice;
  readonly sample: string;
  readonly greeting: (posts: string, when: string) => string;
  readonly cannotPost: (channel: string, why: string) => Notice;
  readonly badTime: (typed: string) => Notice;
  readonly badZone: (typed: string) => Notice;
  readonly zoneAlone: Notice;
  readonly badDate: (typed: string) => Notice;
  /** @param of what has too many: the server, or the person */
  readonly tooMany: (most: number, of?: WatchPlace["to"]) => Notice;
  readonly nothingSet: Notice;
  /** what /start says: what Versus does, then when the summary is posted */
  readonly begin: {
    readonly welcome: Notice;
    readonly chooseChannel: string;
    readonly times: (channel: string) => Notice;
  };
  readonly list: {
    readonly serverTitle: string;
    readonly ownTitle: string;
    /** @param own the person's own list, not the server's */
    readonly empty: (own: boolean) => Notice;
    /** @param names of what was added or removed, as they are shown */
    readonly added: (names: string, count: number) => Notice;
    readonly taken: (names: string, count: number) => Notice;
    readonly unknown: (typed: string) => Notice;
    readonly notThere: (names: string) => Notice;
    readonly tooMany: (most: number) => Notice;
    readonly noCloses: string;
    readonly notPosted: (channel: string) => Notice;
  };
  readonly statusTitle: string;
  readonly last: (entry: LedgerEntry | null, session: string, at: string) => string;
  readonly noneDue: string;
  readonly next: (at: string) => string;
  readonly off: (why: string, at: string) => string;
  readonly ended: (channel: string) => Notice;
  readonly notSet: (channel: string) => Notice;
  /** @param isEvent it happens in a session, and is not a lasting state */
  readonly watching: (id: number, place: string, text: string, isEvent: boolean) => Notice;
  /** how a condition was read; for any of several, how the first was read */
  readonly readAs: (reading: string, count: number) => string;
  /** instead of a channel: only to the person */
  readonly toYou: string;
  readonly noDirectMessage: Notice;
  /** the bot's questions, with the placeholders of their menus */
  readonly askStretch: (text: string) => AskedBack;
  readonly askSubject: (text: string) => AskedBack;
  readonly askAmount: (text: string) => AskedBack;
  readonly askWhere: (text: string) => AskedBack;
  readonly stretches: Readonly<Record<Stretch, string>>;
  /** markets whose English name is not the one people use */
  readonly subjects: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<WatchPlace["to"], string>>;
  readonly nowIs: (holds: boolean) => string;
  readonly watchLine: (id: number, channel: string | null, text: string, holds: boolean, since: string | null) => string;
  readonly nextLook: (at: string) => string;
  readonly noWatches: Notice;
  readonly noOwnWatches: Notice;
  readonly watchesTitle: string;
  readonly ownWatchesTitle: string;
  readonly remove: string;
  readonly removed: (id: number) => Notice;
  readonly noSuchWatch: (id: number) => Notice;
  readonly noCondition: (text: string) => Notice;
  /** two conditions in one text, and the one of them that can be watched by itself */
  readonly twoConditions: (one: string) => Notice;
  /** for a condition on any of a group that is unknown or has too many members */
  readonly unknownGroup: Notice;
  /** the form that asks for a condition: its title, at most 45 characters, its field, and another condition that can be watched, at most 100 */
  readonly form: {
    readonly title: string;
    readonly ownTitle: string;
    readonly condition: string;
    readonly hint: (example: string) => string;
  };
}
