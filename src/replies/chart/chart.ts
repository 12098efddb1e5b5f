import type { History, Panels } from "../../question/history.ts";
import type { Locale } from "../../wording/locale.ts";

export const themes = ["dark", "light"] as const;
export type Theme = (typeof themes)[number];

/** How a picture shall look to its reader. */
export interface Taste {
  readonly theme: Theme;
  readonly locale: Locale;
}

export interface Asked {
  /** "this month" */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Everything that a picture shows: plain data, which a worker draws without knowing an answer. */
export interface Chart extends Taste {
  /** the finding in words */
  readonly title: string;
  /** what the values are, in the small print above them; may be empty */
  readonly caption: string;
  /** the finding and what is drawn, for those who do not see the picture; at most {@link ALT_LENGTH} characters */
  readonly alt: string;
  /** source, as-of date and what must be known, a line each */
  readonly footer: readonly string[];
  /** with no more values than can be seen */
  readonly history: History | Panels;
  /** the stretch that was asked about, where the picture shows more than that; days since 1970-01-01 */
  readonly asked: Asked | null;
}

/** Pixels. A phone shows the picture at about a third of it. */
export const WIDTH = 1200;
export const HEIGHT = 800;

/** @see https://docs.discord.com/developers/resources/message#attachment-object */
export const ALT_LENGTH = 1024;
