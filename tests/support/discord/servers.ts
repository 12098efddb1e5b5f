import { userOf } from "./payloads.ts";

const CHANNELS = 12;
const ROLES = 20;

/** Discord's id of a made-up server: consecutive ones belong to other shards. */
export function serverId(index: number): string {
  return String((BigInt(100_000_000 + index) << 22n) + 1n);
}

/** The first channel of a made-up server. */
export function channelId(index: number, channel = 0): string {
  return String(BigInt(serverId(index)) + 1000n + BigInt(channel));
}

/** A GUILD_CREATE of a made-up server, with channels, roles, emojis and a few members as usual ones have. */
export function serverOf(index: number, channelCount = CHANNELS): { readonly id: string; readonly name: string } {
  const id = serverId(index);
  const after = (offset: number): string => String(BigInt(id) + BigInt(offset));
  const channels = Array.from({ length: channelCount }, (_, i) => ({
    id: channelId(index, i),
    type: 0,
    name: `channel-${i}`,
    topic: "Where people talk about markets, politely and at any length that they like",
    position: i,
    permission_overwrites: Array.from({ length: 3 }, (_, j) => ({ id: after(2000 + j), type: 0, allow: "1024", deny: "2048" })),
    last_message_id: after(9000 + i),
  }));
  const roles = Array.from({ length: ROLES }, (_, i) => ({
    id: i === 0 ? id : after(2000 + i),
    name: i === 0 ? "@everyone" : `role-${i}`,
    permissions: "2248473465835073",
    position: i,
    color: 0,
    hoist: false,
    managed: false,
    mentionable: false,
  }));
  const emojis = Array.from({ length: 10 }, (_, i) => ({ id: after(3000 + i), name: `emoji${i}`, roles: [], animated: false }));
  const members = Array.from({ length: 5 }, (_, i) => ({
    user: userOf(after(4000 + i), `member-${i}`),
    roles: [],
    joined_at: "2023-01-01T00:00:00+00:00",
  }));
  return {
    ...{ id, name: `server ${index}`, preferred_locale: "en-US", features: [], stickers: [], member_count: 250 },
    ...{ channels, roles, emojis, members },
  } as { id: string; name: string };
}
