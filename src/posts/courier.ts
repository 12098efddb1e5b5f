import type { Question } from "../kinds/question.ts";
import type { Answer } from "../question/answer.ts";
import type { Locale } from "../wording/locale.ts";

/** What is said without figures: that something will be posted, or why it is not. */
export interface Saying {
  readonly title: string;
  /** plain texts */
  readonly lines: readonly string[];
}

/** What is posted, in the words of answers: the courier turns it into a message. */
export interface Post {
  /** headline, table, further lines and sources, said as any answer is; or words alone */
  readonly says: Answer | Saying;
  /** the answers that it is made of, each to be looked at closer */
  readonly parts: readonly Answer<Question>[];
  /** the answer whose picture goes with it */
  readonly pictured: Answer | null;
  readonly locale: Locale;
  /** its table is a list of which every row counts */
  readonly isList?: true;
  /** a line above it in Discord's own writing; nobody is pinged by it */
  readonly above?: string;
}

/** Sends what was prepared into a channel, or fails, within `SENDING` (see once.ts). @returns the message's id */
export type Send = (channelId: string) => Promise<string>;

/** Brings messages to where they are read. Everything throws {@link Undeliverable}. */
export interface Courier {
  /**
   * Makes a message ready to be sent, its picture drawn.
   * @param mark stands in the message's footer and is its nonce, enforced
   * @param guildId the server whose taste its picture is drawn in
   */
  prepare(post: Post, mark: string, guildId?: string): Promise<Send>;
  /** The id of the bot's own message with that mark in a channel, written after an instant; null where it is certain that there is none. */
  find(channelId: string, mark: string, after: Date): Promise<string | null>;
  /** The server that a channel belongs to; null where it is none's. */
  guildOf(channelId: string): Promise<string | null>;
  /** The channel of a person's direct messages, in which a post is for that person alone. */
  directChannel(userId: string): Promise<string>;
  /** Says something to a person alone. @param mark as for a post */
  tell(userId: string, text: string, mark: string): Promise<void>;
  /** The time by the clock at the other end. */
  time(): Promise<Date>;
}

/**
 * Why a message could not be brought.
 * `gone`: the channel, the server or the permission is, and will not come back by itself;
 * `refused`: Discord does not take the message; `unsure`: it may have arrived or not.
 */
export class Undeliverable extends Error {
  override readonly name = "Undeliverable";
  readonly failure: "gone" | "refused" | "unsure";

  constructor(failure: Undeliverable["failure"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}
