import { type FileMethod, SqliteFile } from "./sqlite-file.ts";

export interface FileCall {
  readonly path: string;
  readonly method: FileMethod;
  readonly args: readonly unknown[];
}

export type FileResult = { readonly value: unknown } | { readonly error: Error; readonly fields: object };

const files = new Map<string, SqliteFile>();

/** What a thread does with a call. The own fields of an error are lost on the way to another thread: they are sent beside it. */
export default function work({ path, method, args }: FileCall): FileResult {
  const file = files.get(path) ?? new SqliteFile(path);
  files.set(path, file);
  try {
    return { value: (file[method] as (...given: readonly unknown[]) => unknown)(...args) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { error, fields: { ...error } };
  }
}
