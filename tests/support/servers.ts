import { openDatabase } from "../../src/market/database.ts";

/** Servers that some tests need; they are skipped by name where none answers there. */
export const REDIS_URL = process.env.REDIS_URL ?? "redis://127.0.0.1:6379/10";
export const POSTGRES_URL = process.env.POSTGRES_URL ?? "postgres://versus:versus@127.0.0.1:5432/versus";

export async function answers(url: string): Promise<boolean> {
  const database = await openDatabase(url);
  try {
    await database.get("x");
    return true;
  } catch {
    return false;
  } finally {
    await database.close().catch(() => {});
  }
}

/** A database of its own beside the one at {@link POSTGRES_URL}, made where it is missing: what tests run at the same time must not meet. */
export async function ownPostgres(name: string): Promise<string> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: POSTGRES_URL });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "42P04")) throw error;
  });
  await client.end();
  const url = new URL(POSTGRES_URL);
  url.pathname = `/${name}`;
  return url.href;
}
