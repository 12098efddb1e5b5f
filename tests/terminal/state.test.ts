import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { openDatabase } from "../../src/market/database.ts";
import { main } from "../../src/terminal/main.ts";

let out: MockInstance<typeof console.log>;
let err: MockInstance<typeof console.error>;
let folder: string;
beforeEach(async () => {
  out = vi.spyOn(console, "log").mockImplementation(() => {});
  err = vi.spyOn(console, "error").mockImplementation(() => {});
  folder = await mkdtemp(join(tmpdir(), "versus-state-"));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const urlOf = (name: string) => `sqlite://${folder}/${name}.sqlite`;
const run = (state: string, ...argv: string[]) => main(argv, { STORE_URL: urlOf("prices"), STATE_URL: urlOf(state) }, folder);
async function using<T>(name: string, work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
  const database = await openDatabase(urlOf(name));
  return work(database).finally(() => database.close());
}
const fill = (name: string, texts: Record<string, string>) => using(name, (database) => database.set(new Map(Object.entries(texts))));
const heldIn = (name: string) =>
  using(name, async (database) => {
    const keys = (await database.keys()).sort();
    return Object.fromEntries((await database.getMany(keys)).map((text, i) => [keys[i], text]));
  });

const STATE: Record<string, string> = {
  "posts/guilds": '["1"]',
  "posts/plan/1": '{"version":1,"text":"ein “Zitat”\\n"}',
  ...Object.fromEntries(Array.from({ length: 1234 }, (_, i) => [`posts/ledger/1/2/daily/${i}`, '{"state":"sent"}'])),
  "greeted/3": "1",
};

describe("a backup", () => {
  it("is restored as it was, without the closes, and its owner alone may read it", async () => {
    await fill("old", { ...STATE, manifest: "closes", "entry/1": "closes" });
    expect(await run("old", "backup", "state.jsonl")).toBe(0);
    expect(out.mock.lastCall?.[0]).toBe(`1,237 records of plans and posts are in ${join(folder, "state.jsonl")}.`);
    expect((await stat(join(folder, "state.jsonl"))).mode & 0o777).toBe(0o600);
    expect(await run("new", "restore", "state.jsonl")).toBe(0);
    expect(await heldIn("new")).toEqual(STATE);
    expect(await readdir(folder)).not.toContain("state.jsonl.unfinished");
  });

  it("of nothing is one too", async () => {
    expect(await run("old", "backup", "state.jsonl")).toBe(0);
    expect(await run("new", "restore", "state.jsonl")).toBe(0);
    expect(await heldIn("new")).toEqual({});
  });

  it("takes the place of what is there only where that is said, and leaves closes alone", async () => {
    await fill("old", STATE);
    await run("old", "backup", "state.jsonl");
    await fill("new", { "posts/plan/9": "{}", "entry/1": "closes" });
    expect(await run("new", "restore", "state.jsonl")).toBe(2);
    expect(err.mock.lastCall?.[0]).toContain("the store holds 1 records already, which only --replace lets go of. Nothing was changed.");
    expect(await heldIn("new")).toEqual({ "posts/plan/9": "{}", "entry/1": "closes" });
    expect(await run("new", "restore", "--replace", "state.jsonl")).toBe(0);
    expect(await heldIn("new")).toEqual({ ...STATE, "entry/1": "closes" });
  });

  it.each<[string, (text: string) => string, string]>([
    ["cut off", (text) => text.slice(0, -100), "not whole"],
    ["cut off between two lines", (text) => text.split("\n").slice(0, -2).join("\n"), "not whole"],
    ["changed", (text) => text.replace('\\"sent\\"', '\\"lost\\"'), "not whole"],
    ["without a line", (text) => text.replace(/\n\["posts\/guilds".*/, ""), "not whole"],
    ["of a later version", (text) => text.replace('"version":1', '"version":2'), "made by a later Versus"],
    ["with a key of the closes", (text) => text.replace("posts/guilds", "manifest"), "not an entry of the bot's state"],
    ["no backup", () => "hello\nworld\n", "is not a backup of Versus"],
    ["empty", () => "", "not whole"],
  ])("that is %s is not restored, and changes nothing", async (_, change, why) => {
    await fill("old", STATE);
    await run("old", "backup", "state.jsonl");
    const path = join(folder, "state.jsonl");
    await writeFile(path, change(await readFile(path, "utf8")));
    await fill("new", { "posts/plan/9": "{}" });
    expect(await run("new", "restore", "--replace", "state.jsonl")).toBe(2);
    expect(err.mock.lastCall?.[0]).toContain(why);
    expect(await heldIn("new")).toEqual({ "posts/plan/9": "{}" });
  });

  it("says in a line which file is missing or cannot be written", async () => {
    expect(await run("new", "restore", "none.jsonl")).toBe(1);
    expect(err.mock.lastCall?.[0]).toBe(`${join(folder, "none.jsonl")} cannot be read: there is no such file or folder.`);
    expect(await run("new", "restore", "/dev/zero")).toBe(1);
    expect(err.mock.lastCall?.[0]).toBe("/dev/zero cannot be read: it is a device or a pipe, not a file.");
    expect(await run("new", "backup", "none/state.jsonl")).toBe(1);
    expect(err.mock.lastCall?.[0]).toBe(`${join(folder, "none/state.jsonl")} cannot be written: there is no such file or folder.`);
    expect(await run("new", "backup")).toBe(1);
    expect(err.mock.lastCall?.[0]).toContain("takes one file");
  });
});
