import type { LedgerEntry } from "../../../posts/ledger.ts";
import type { PartName } from "../../../posts/plan.ts";
import type { PostName } from "../../../posts/schedule.ts";
import type { Notice } from "../../words/table.ts";

/** What /summary and /watch say: one table per language. Channels, times and texts of people come in as they shall be shown. */
export interface SetupTexts {
  readonly posts: Readonly<Record<PostName, string>>;
  readonly parts: Readonly<Record<PartName, string>>;
  readonly previewTitle: string;
  readonly previewLines: (channel: string, when: string, next: string) => readonly string[];
  readonly noPreview: string;
  readonly chooseParts: string;
  readonly choosePosts: string;
  readonly start: string;
  readonly started: (channel: string, next: string) => Notice;
  readonly sample: string;
  readonly greeting: (posts: string, when: string) => string;
  readonly cannotPost: (channel: string, why: string) => Notice;
  readonly badTime: (typed: string) => Notice;
  readonly badZone: (typed: string) => Notice;
  readonly zoneAlone: Notice;
  readonly badDate: (typed: string) => Notice;
  readonly tooMany: (most: number) => Notice;
  readonly nothingSet: Notice;
  readonly statusTitle: string;
  readonly last: (entry: LedgerEntry | null, session: string, at: string) => string;
  readonly noneDue: string;
  readonly next: (at: string) => string;
  readonly off: (why: string, at: string) => string;
  readonly ended: (channel: string) => Notice;
  readonly notSet: (channel: string) => Notice;
  readonly watching: (id: number, channel: string, text: string) => Notice;
  readonly nowIs: (holds: boolean) => string;
  readonly watchLine: (id: number, channel: string, text: string, holds: boolean, since: string | null) => string;
  readonly nextLook: (at: string) => string;
  readonly noWatches: Notice;
  readonly watchesTitle: string;
  readonly remove: string;
  readonly removed: (id: number) => Notice;
  readonly noSuchWatch: (id: number) => Notice;
  readonly noCondition: (text: string) => Notice;
  /** the form that asks for a condition: its title, at most 45 characters, its field, and another condition that can be watched, at most 100 */
  readonly form: { readonly title: string; readonly condition: string; readonly hint: (example: string) => string };
}
