import { createReadStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Settings } from "../config.ts";
import { type Database, openDatabase } from "../market/database.ts";
import { counted } from "../market/diff.ts";
import { refusalAt } from "../market/providers/bounded.ts";
import { BackupError, backupOf, checkBackup, restore } from "../posts/backup.ts";
import { EXIT, Mistake } from "./exit.ts";
import { cannot } from "./files.ts";

/** What only the bot's owner may read: who has set up what. */
const PRIVATE = 0o600;

/**
 * `npm run backup -- FILE`: saves plans, the ledger of posts and who has seen the welcome message to a file. The bot may keep running.
 * @throws {Mistake} where the file cannot be written
 */
export async function backupState(path: string, settings: Settings): Promise<number> {
  const unfinished = `${path}.unfinished`;
  return over(settings, async (database) => {
    const file = await open(unfinished, "w", PRIVATE).catch(cannot("written", path));
    let lines = 0;
    try {
      for await (const line of backupOf(database, new Date())) {
        await file.write(line);
        lines += 1;
      }
      await file.sync();
      await file.close();
      await rename(unfinished, path);
    } catch (error) {
      await file.close();
      await rm(unfinished, { force: true });
      throw error;
    }
    console.log(`${counted(lines - 2, "record")} of plans and posts are in ${path}.`);
    return EXIT.answered;
  });
}

/**
 * `npm run restore -- FILE [--replace]`: puts a backup into an empty store, or in place of what is there. The bot must not run meanwhile; when it
 * starts it looks for messages of which the backup knows nothing before it sends any.
 * @returns 0, 2 if the file is not a complete backup or the store is not empty
 */
export async function restoreState(path: string, { replace }: { readonly replace: boolean }, settings: Settings): Promise<number> {
  const lines = (): AsyncIterable<string> => linesOf(path);
  try {
    const { entries, at } = await checkBackup(lines());
    return await over(settings, async (database) => {
      await restore(lines(), database, { replace });
      console.log(`${counted(entries, "record")} of plans and posts, as they were at ${at}, are restored.`);
      return EXIT.answered;
    });
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    console.error(`${path} is not restored: ${error.message}. Nothing was changed.`);
    return EXIT.refused;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const refused = await refusalAt(path).catch(cannot("read", path));
  if (refused !== undefined) throw new Mistake(`${path} cannot be read: ${refused.refused}.`);
  const stream = createReadStream(path, "utf8");
  const failed = new Promise<never>((_, reject) => stream.once("error", reject));
  failed.catch(() => {});
  try {
    await Promise.race([failed, new Promise((resolve) => stream.once("open", resolve))]).catch(cannot("read", path));
    yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  } finally {
    stream.destroy();
  }
}

async function over(settings: Settings, work: (database: Database) => Promise<number>): Promise<number> {
  const database = await openDatabase(settings.stateUrl);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
