import type { Stats } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Refused } from "./formats/refused.ts";

/**
 * The bytes of a regular file that is no larger than a bound: what it is and how large is asked before anything is read of it, and no more
 * than that is read though it grows.
 * @returns or why it is not read: a folder, a device, a pipe, a link to one of them
 * @throws the system's error where it cannot be opened
 */
export async function readBounded(path: string, largest: number): Promise<Uint8Array | Refused> {
  // asked by its name first: opening a pipe waits for somebody to write to it
  const refused = refusalOf(await stat(path), largest);
  if (refused !== undefined) return refused;
  const file = await open(path);
  try {
    const stats = await file.stat();
    const changed = refusalOf(stats, largest);
    if (changed !== undefined) return changed;
    const bytes = new Uint8Array(stats.size);
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return bytes.subarray(0, read);
  } finally {
    await file.close();
  }
}

/**
 * Whether what stands at a path is a regular file, or a link to one: of a pipe or a device reading may never come to an end.
 * @returns why it is none
 * @throws the system's error where there is nothing
 */
export async function refusalAt(path: string): Promise<Refused | undefined> {
  return refusalOf(await stat(path), Number.POSITIVE_INFINITY);
}

function refusalOf(stats: Stats, largest: number): Refused | undefined {
  if (!stats.isFile()) return { refused: `it is ${stats.isDirectory() ? "a folder" : "a device or a pipe"}, not a file` };
  return stats.size > largest ? { refused: `it is larger than ${largest / 2 ** 20} MB` } : undefined;
}
