import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIModalInteractionResponseCallbackData,
  MessageFlags,
} from "discord.js";
import type { Ending } from "../health/tally.ts";
import type { Suggestion } from "../oracle/oracle.ts";

/** A file that is sent along, under a name that an embed's image may refer to as `attachment://name`. */
export interface Attachment {
  readonly name: string;
  /** for those who do not see or open it; at most 1,024 characters */
  readonly description: string;
  readonly bytes: Uint8Array;
}

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A message in the form in which Discord takes it as `data` of an interaction's callback; files go beside it. */
export interface Reply {
  readonly embeds: readonly APIEmbed[];
  readonly components?: readonly Row[];
  readonly files?: readonly Attachment[];
  readonly flags?: MessageFlags.Ephemeral;
  /** nothing that a person types may ping anyone */
  readonly allowed_mentions: { readonly parse: readonly [] };
  /** Makes the reply that replaces it a moment later, such as the same with its chart; null if none does. Never rejects. */
  readonly next?: () => Promise<Reply | null>;
  /** not an answer: something went wrong, or the person asked too often; only for the count */
  readonly ending?: Extract<Ending, "failed" | "limited">;
}

/** The router's response to a call. */
export type Response = Message | Update | Later | Form | Choices;

/** What is offered while a person types. */
export interface Choices {
  readonly kind: "choices";
  readonly choices: readonly Suggestion[];
  readonly ending?: Reply["ending"];
}

export interface Message {
  readonly kind: "message";
  readonly reply: Reply;
}

/** Replaces the message that was pressed. */
export interface Update {
  readonly kind: "update";
  readonly reply: Reply;
}

/** A form to show to the person; what is filled in comes back as a separate call. */
export interface Form {
  readonly kind: "form";
  readonly form: APIModalInteractionResponseCallbackData;
}

/**
 * The transport first tells Discord that a reply will come: private, public, or in place of the message that was
 * pressed. Then it calls `finish`, which never rejects.
 */
export interface Later {
  readonly kind: "later";
  readonly defer: "privately" | "openly" | "in place";
  readonly finish: () => Promise<Reply>;
}

/** A reply that everyone in the channel sees. */
export function openly(...embeds: readonly APIEmbed[]): Reply {
  return { embeds, allowed_mentions: { parse: [] } };
}

/** A reply that only the person who asked sees. */
export function privately(...embeds: readonly APIEmbed[]): Reply {
  return { ...openly(...embeds), flags: MessageFlags.Ephemeral };
}
