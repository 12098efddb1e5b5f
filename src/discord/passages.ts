import { DiscordAPIError, type REST, Routes } from "discord.js";
import type { AttachedFile } from "./call.ts";

/** Bytes of a file that is read, and milliseconds that Discord has to give it. */
export const MOST_BYTES = 200_000;
const PATIENCE = 8000;
/** How many messages are searched for the last one with a text. */
const MESSAGES = 20;
const TEXT_FILE = /\.(?:txt|md|text|markdown)$/i;

/** A message that somebody else has written. */
export interface WrittenMessage {
  readonly text: string;
  readonly writtenAt: Date;
}

/** Texts that are read from elsewhere than an option. */
export interface Passages {
  /** The text of an attached file; null if it is not a .txt or .md, is too large, or cannot be fetched as text. */
  file(file: AttachedFile): Promise<string | null>;
  /**
   * The newest message in a channel with a text and not from a bot; null if there is none, or none that the bot may read.
   * Discord gives texts only to bots with the message content intent, and in private talks with it.
   */
  lastMessage(channelId: string): Promise<WrittenMessage | null>;
}

interface Message {
  readonly content: string;
  readonly timestamp: string;
  readonly author: { readonly bot?: boolean };
}

/** @param rest logged in as the bot */
export function passagesOver(rest: REST): Passages {
  return {
    file: async ({ name, url, size }) => (TEXT_FILE.test(name) && size <= MOST_BYTES ? textAt(url) : null),
    lastMessage: async (channelId) => {
      try {
        const query = new URLSearchParams({ limit: String(MESSAGES) });
        const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as readonly Message[];
        const last = messages.find(({ content, author }) => content.trim() !== "" && author.bot !== true);
        return last === undefined ? null : { text: last.content, writtenAt: new Date(last.timestamp) };
      } catch (error) {
        if (error instanceof DiscordAPIError && error.status < 500) return null;
        throw error;
      }
    },
  };
}

/** The body as text, by its byte order mark or as UTF-8; null if it cannot be fetched, is longer than declared, or is not text. */
async function textAt(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: "error" });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      return null;
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    // leaving the loop ends the download
    for await (const chunk of response.body) {
      length += chunk.byteLength;
      if (length > MOST_BYTES) return null;
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    const isWide = bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isWide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
