import { readFile, writeFile } from "node:fs/promises";
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

/** The text of a file. @throws {Mistake} where it cannot be read */
export function read(path: string): Promise<string> {
  return readFile(path, "utf8").catch(cannot("read", path));
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
