import { readFile } from "node:fs/promises";

/** The version of this Versus, as its package.json has it. */
export async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}
