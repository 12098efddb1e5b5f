import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import keyvTestSuite, { keyvIteratorTests } from "@keyv/test-suite";
import { Keyv } from "keyv";
import * as test from "vitest";
import { KeyvSqlite } from "../../src/market/sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "versus-keyv-"));

for (const [name, path] of [
  ["in memory", ":memory:"],
  ["in a file", join(folder, "suite.sqlite")],
]) {
  test.describe(`the SQLite adapter ${name}`, () => {
    // one adapter for each Keyv: an adapter has one namespace
    keyvTestSuite(test, Keyv, () => new KeyvSqlite(path));
    keyvIteratorTests(test, Keyv, () => new KeyvSqlite(path));
  });
}

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
