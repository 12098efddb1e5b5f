import { type APIActionRowComponent, type APIComponentInMessageActionRow, type APIEmbed, MessageFlags } from "discord.js";
import type { Picture } from "../replies/picture.ts";
import type { Suggestion } from "./oracle.ts";

/** A message in the form in which Discord takes it as `data` of an interaction's callback. */
export interface Reply {
  readonly embeds: readonly APIEmbed[];
  readonly components?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** attached under their names, which an embed's image may refer to as `attachment://name` */
  readonly files?: readonly Picture[];
  readonly flags?: MessageFlags.Ephemeral;
  /** nothing that a person types may ping anyone */
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** What the router says to a call. */
export type Response =
  | { readonly kind: "message"; readonly reply: Reply }
  /** The transport first tells Discord that a private reply will come, then calls `finish`, which never rejects. */
  | { readonly kind: "later"; readonly finish: () => Promise<Reply> }
  | { readonly kind: "choices"; readonly choices: readonly Suggestion[] };

/** A reply that everyone in the channel sees. */
export function openly(...embeds: readonly APIEmbed[]): Reply {
  return { embeds, allowed_mentions: { parse: [] } };
}

/** A reply that only the person who asked sees. */
export function privately(embed: APIEmbed): Reply {
  return { ...openly(embed), flags: MessageFlags.Ephemeral };
}
