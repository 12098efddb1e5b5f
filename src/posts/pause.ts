import { z } from "zod";
import type { Database } from "../market/database.ts";

/** Since when posts are paused, and by whom. */
const pausedSchema = z.strictObject({ since: z.iso.datetime(), by: z.string() });
export type Paused = z.infer<typeof pausedSchema>;

/** Whether the bot's owner has paused all posts. Kept beside the plans, so that a restart changes nothing; everything throws what the database throws. */
export interface Pause {
  /** null while posts are sent */
  read(): Promise<Paused | null>;
  /** as it was when this process last read or changed it */
  readonly isOn: boolean;
  /** Nothing is sent from now on; an earlier pause goes on as it is. */
  pause(by: string, now: Date): Promise<Paused>;
  /** @returns the pause that has ended; null if there was none */
  resume(): Promise<Paused | null>;
}

const KEY = "posts/paused";

/** Since an unknown time: a pause that cannot be read is still a pause. */
const UNREADABLE: Paused = { since: new Date(0).toISOString(), by: "" };

export function pauseIn(database: Database): Pause {
  let last: Paused | null = null;
  const read = async (): Promise<Paused | null> => {
    last = pausedIn(await database.get(KEY));
    return last;
  };
  return {
    read,
    get isOn() {
      return last !== null;
    },
    pause: async (by, now) => {
      const paused = { since: now.toISOString(), by };
      last = (await database.swap(KEY, undefined, JSON.stringify(paused))) ? paused : ((await read()) ?? paused);
      return last;
    },
    resume: async () => {
      const before = await read();
      await database.delete([KEY]);
      last = null;
      return before;
    },
  };
}

function pausedIn(text: string | undefined): Paused | null {
  if (text === undefined) return null;
  try {
    return pausedSchema.parse(JSON.parse(text));
  } catch {
    return UNREADABLE;
  }
}
