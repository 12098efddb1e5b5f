import { writeFile } from "node:fs/promises";
import { readBounded } from "../market/providers/bounded.ts";
import { isRefused } from "../market/providers/formats/refused.ts";
import { LARGEST } from "../market/providers/largest.ts";
import { Mistake } from "./exit.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "this account may not",
  EPERM: "this account may not",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is not a folder",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
};

/** The text of a file. @throws {Mistake} where it cannot be read, is no regular file, or is larger than 64 MB */
export async function read(path: string): Promise<string> {
  const bytes = await readBounded(path, LARGEST).catch(cannot("read", path));
  if (isRefused(bytes)) throw new Mistake(`${path} cannot be read: ${bytes.refused}.`);
  return new TextDecoder().decode(bytes);
}

/** The text of a stream, such as standard input. @throws {Mistake} where it is longer than 64 MB */
export async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.byteLength;
    if (length > LARGEST) throw new Mistake(`The text is longer than ${LARGEST / 2 ** 20} MB.`);
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** Writes a file. @throws {Mistake} where it cannot be written */
export function write(path: string, content: string | Uint8Array): Promise<void> {
  return writeFile(path, content).catch(cannot("written", path));
}

/** What to do where a file could not be used: it throws a {@link Mistake} that says why. */
export function cannot(done: "read" | "written", path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw new Mistake(`${path} cannot be ${done}: ${reasonOf(error)}.`);
  };
}

/** Why the system would not read or write a file, in words. */
function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return REASONS[code ?? ""] ?? message;
}
