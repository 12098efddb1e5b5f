import { lengthened, shortened } from "../base36.ts";
import type { Caller } from "../call.ts";
import { mayManage } from "../permissions.ts";

/** Where a watch says that its condition has come true: in a channel of the server, or to the person who set it, by direct message. */
export type WatchPlace = { readonly to: "channel"; readonly channelId: string } | { readonly to: "person" };

/** A place in few characters, for a custom id. */
export function packedPlace(place: WatchPlace): string {
  return place.to === "person" ? "d" : `c${shortened(place.channelId)}`;
}

/** The place that a text keeps; null where it keeps none. */
export function unpackedPlace(text: string): WatchPlace | null {
  if (text === "d") return { to: "person" };
  const [, channel] = /^c([0-9a-z]{1,13})$/.exec(text) ?? [];
  return channel === undefined ? null : { to: "channel", channelId: lengthened(channel) };
}

/** What is known of where a watch is to be said. */
export interface Wanted {
  /** the channel that was chosen */
  readonly channelId: string | undefined;
  /** by direct message, as was chosen, or as the words of the condition have it; undefined where neither says */
  readonly direct: boolean | undefined;
}

/** Where a watch is said: a channel that was chosen goes first; only who manages the server is asked, others have no choice. */
export function placeOf({ channelId, direct }: Wanted, call: Pick<Caller, "guildId" | "permissions">): WatchPlace | "ask" {
  if (channelId !== undefined) return { to: "channel", channelId };
  if (direct === true || call.guildId === null || !mayManage(call)) return { to: "person" };
  return "ask";
}
