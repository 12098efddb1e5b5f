import { createHash } from "node:crypto";
import { z } from "zod";
import { type Day, isoOf } from "../calendar/day.ts";
import type { Database } from "../market/database.ts";

/** One post: of a server's channel, by its name ("daily", "watch-3"), for a session. It gets at most one message. */
export interface PostKey {
  readonly guildId: string;
  readonly channelId: string;
  readonly post: string;
  readonly session: Day;
}

/** What the last attempted message says about itself. */
const manner = { late: z.boolean(), missing: z.boolean() };

const entrySchema = z.discriminatedUnion("state", [
  /** an instance has claimed it and may be sending; if that instance died, nobody knows whether the message arrived */
  z.strictObject({ state: z.literal("sending"), by: z.string(), attempt: z.int(), first: z.string(), at: z.string(), ...manner }),
  /** a sending failed in a way that it may or may not have arrived; the next attempt searches first */
  z.strictObject({ state: z.literal("unsure"), attempt: z.int(), first: z.string(), at: z.string(), why: z.string(), ...manner }),
  z.strictObject({ state: z.literal("sent"), messageId: z.string(), at: z.string(), ...manner }),
  z.strictObject({ state: z.literal("skipped"), at: z.string(), why: z.string() }),
  z.strictObject({ state: z.literal("failed"), at: z.string(), why: z.string() }),
]);
export type LedgerEntry = z.infer<typeof entrySchema>;
export type Begun = Extract<LedgerEntry, { state: "sending" | "unsure" }>;

/** An entry and the text it was read from, by which the next one replaces it. */
export interface Standing {
  readonly entry: LedgerEntry;
  readonly text: string;
}

/** The state of each post, written before anything is sent. */
export interface Ledger {
  /** The current entry; an unreadable record counts as failed, as nobody knows what was sent. */
  read(key: PostKey): Promise<Standing | undefined>;
  /** Writes an entry if `before` is still the current one (undefined: none). @returns the new entry, undefined if another process was first */
  write(key: PostKey, before: Standing | undefined, entry: LedgerEntry): Promise<Standing | undefined>;
  /** Removes all records of a server's posts. */
  forgetServer(guildId: string): Promise<void>;
}

/** Whether a post has been begun and is not finished. */
export function isBegun(entry: LedgerEntry): entry is Begun {
  return entry.state === "sending" || entry.state === "unsure";
}

const OF = "posts/ledger";

/** Days that an entry is kept: longer than the bot catches up on anything. */
const KEPT_DAYS = 400;

/** Of no time, so that no summary set up since takes it up again. */
const UNREADABLE: LedgerEntry = { state: "failed", at: "9999-12-31T00:00:00.000Z", why: "its record in the ledger cannot be read" };

export function ledgerIn(database: Database): Ledger {
  return {
    read: async (key) => {
      const text = await database.get(nameOf(key));
      return text === undefined ? undefined : { text, entry: entryIn(text) };
    },
    write: async (key, before, entry) => {
      const text = JSON.stringify(entry);
      const written = await database.swap(nameOf(key), before?.text, text);
      if (written && before === undefined) await database.delete(expired(key));
      return written ? { entry, text } : undefined;
    },
    forgetServer: async (guildId) => {
      const keys = (await database.keys()).filter((key) => key.startsWith(`${OF}/${guildId}/`));
      await database.delete(keys);
    },
  };
}

function entryIn(text: string): LedgerEntry {
  try {
    return entrySchema.parse(JSON.parse(text));
  } catch {
    return UNREADABLE;
  }
}

/** Entries of the same post that are older than any that is looked at: the days of one week, as each session lets go of its own weekday. */
function expired(key: PostKey): string[] {
  return Array.from({ length: 7 }, (_, i) => nameOf({ ...key, session: key.session - KEPT_DAYS - i }));
}

function nameOf({ guildId, channelId, post, session }: PostKey): string {
  return `${OF}/${guildId}/${channelId}/${post}/${isoOf(session)}`;
}

/**
 * A short mark of a post: Discord keeps a second message with the same nonce away for some minutes, and the mark in the message's
 * footer finds it later. @returns 12 letters and digits
 */
export function markOf(key: PostKey): string {
  return BigInt(`0x${createHash("sha256").update(nameOf(key)).digest("hex")}`)
    .toString(36)
    .slice(0, 12);
}
