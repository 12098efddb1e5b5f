import type { DateTime } from "luxon";

/** An instant that Discord shows in each reader's own time zone, with how far off it is. @see https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
export function moment(instant: DateTime | string): string {
  const seconds = Math.floor((typeof instant === "string" ? Date.parse(instant) : instant.toMillis()) / 1000);
  return `<t:${seconds}:f> (<t:${seconds}:R>)`;
}

/** A channel that Discord shows by its name. */
export function channelText(channelId: string): string {
  return `<#${channelId}>`;
}
