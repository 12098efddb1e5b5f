import type { Question } from "../kinds/question.ts";
import type { Answer } from "../question/answer.ts";
import type { Locale } from "../wording/locale.ts";

/** A message without figures: that something will be posted, or why it was not. */
export interface Saying {
  readonly title: string;
  /** plain texts */
  readonly lines: readonly string[];
}

/** A post in the words of answers; the courier turns it into a message. */
export interface Post {
  /** headline, table, further lines and sources, like any answer; or only words */
  readonly says: Answer | Saying;
  /** the answers behind it, each of which can be opened */
  readonly parts: readonly Answer<Question>[];
  /** the answer whose picture goes with it */
  readonly pictured: Answer | null;
  readonly locale: Locale;
  /** its table is a list in which every row counts */
  readonly isList?: true;
  /** a line above it in Discord's own writing; nobody is pinged by it */
  readonly above?: string;
}

/** Sends what was prepared into a channel, or fails, within `SENDING` (see once.ts). @returns the message's id */
export type Send = (channelId: string) => Promise<string>;

/** Delivers messages. Everything throws {@link Undeliverable}. */
export interface Courier {
  /**
   * Makes a message ready to be sent, its picture drawn.
   * @param mark in the message's footer, and its enforced nonce
   * @param guildId the server whose theme its chart uses
   */
  prepare(post: Post, mark: string, guildId?: string): Promise<Send>;
  /** The id of the bot's own message with that mark in a channel, written after an instant; null where it is certain that there is none. */
  find(channelId: string, mark: string, after: Date): Promise<string | null>;
  /** The server that a channel belongs to; null if it belongs to none. */
  guildOf(channelId: string): Promise<string | null>;
  /** The channel of a person's direct messages, in which a post is for that person alone. */
  directChannel(userId: string): Promise<string>;
  /** Sends a direct message to a person. @param mark as for a post */
  tell(userId: string, text: string, mark: string): Promise<void>;
  /** The time by the recipient's clock. */
  time(): Promise<Date>;
}

/**
 * Why a message could not be delivered.
 * `gone`: the channel, the server or the permission is, and will not come back by itself;
 * `refused`: Discord rejects the message; `unsure`: it may or may not have arrived.
 */
export class Undeliverable extends Error {
  override readonly name = "Undeliverable";
  readonly failure: "gone" | "refused" | "unsure";

  constructor(failure: Undeliverable["failure"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}
