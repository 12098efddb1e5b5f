/** How an interaction ended. */
export const endings = {
  answered: "Discord took the reply",
  failed: "an error that nobody expected; the person got its id",
  limited: "the person asked too often and was told so",
  dropped: "it came too old, or behind too many others, to be answered in time, and was left alone",
  expired: "Discord took the reply no longer",
  undelivered: "the reply could not be sent",
} as const;
export type Ending = keyof typeof endings;

/** What becomes of a post at one attempt. `late`: it was sent, and says that it is late. */
export const postResults = ["sent", "late", "unsure", "skipped", "failed"] as const;
export type PostResult = (typeof postResults)[number];

export const pictureResults = ["drawn", "refused", "failed"] as const;
export type PictureResult = (typeof pictureResults)[number];

/** A piece of work that has come to its end, as a trace tells it. Nothing in it is what a person has typed. */
export interface Work {
  /** "interaction compare", "post daily", "refresh" */
  readonly name: string;
  /** that it took, until now */
  readonly milliseconds: number;
  /** by names with dots; ids are those of the log's lines */
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly isFailed: boolean;
}

/**
 * Counts what happens while the bot runs. Every name comes from the code: nothing that a person has typed, no id and no address, so that there
 * are never more than some hundred different ones.
 */
export interface Tally {
  /**
   * @param command a command's name, or what else was used ("press", "mention")
   * @param milliseconds from the interaction's arrival until Discord had taken the first reply; left out where there was none
   */
  interaction(command: string, ending: Ending, milliseconds?: number): void;
  /** @param post "daily", "weekly", "monthly" or "watch" */
  post(post: string, result: PostResult): void;
  picture(result: PictureResult): void;
  /** The store could not be read or written. @param store which one */
  storeError(store: "prices" | "state"): void;
  /** Traces a piece of work, where somebody wants traces. */
  work(work: Work): void;
}

/** Counts nothing. */
export const NO_TALLY: Tally = { interaction: () => {}, post: () => {}, picture: () => {}, storeError: () => {}, work: () => {} };
