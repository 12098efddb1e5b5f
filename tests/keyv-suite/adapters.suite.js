import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import keyvTestSuite, { keyvIteratorTests } from "@keyv/test-suite";
import { Keyv } from "keyv";
import pg from "pg";
import * as test from "vitest";
import { KeyvPostgres } from "../../src/market/postgres.ts";
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

const POSTGRES_URL = process.env.POSTGRES_URL ?? "postgres://versus:versus@127.0.0.1:5432/versus";
const { ownPostgres } = await import("../support/servers.ts");
const url = await ownPostgres("versus_keyv").catch(() => undefined);

test.describe.skipIf(url === undefined)(`the Postgres adapter (skipped where none answers at ${POSTGRES_URL})`, () => {
  // the suite leaves its stores open, and a server takes a hundred connections
  const opened = [];
  const open = () => {
    opened.push(new KeyvPostgres(url, pg));
    return opened.at(-1);
  };
  test.afterEach(() => Promise.all(opened.splice(0).map((store) => store.disconnect().catch(() => {}))));
  keyvTestSuite(test, Keyv, open);
  keyvIteratorTests(test, Keyv, open);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
