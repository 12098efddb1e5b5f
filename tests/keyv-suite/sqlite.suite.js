import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import keyvTestSuite, { keyvIteratorTests } from "@keyv/test-suite";
import { Keyv } from "keyv";
import * as test from "vitest";
import { KeyvSqlite } from "../../src/market/sqlite.ts";
import { here } from "../../src/market/sqlite-file.ts";
import { aside } from "../../src/market/sqlite-thread.ts";

const folder = mkdtempSync(join(tmpdir(), "versus-keyv-"));

for (const [name, path, open] of [
  ["in memory", ":memory:", here],
  ["in a file", join(folder, "suite.sqlite"), here],
  ["in a file, by a thread of its own", join(folder, "aside.sqlite"), aside],
]) {
  test.describe(`the SQLite adapter ${name}`, () => {
    // one adapter for each Keyv: an adapter has one namespace
    keyvTestSuite(test, Keyv, () => new KeyvSqlite(path, open));
    keyvIteratorTests(test, Keyv, () => new KeyvSqlite(path, open));
  });
}

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
