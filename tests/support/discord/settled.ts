import { pino } from "pino";
import { type Settled, settledIn } from "../../../src/discord/settings/kept.ts";
import { openDatabase } from "../../../src/market/database.ts";

/** Settings of which none are made yet, in a memory of their own. */
export async function settledInMemory(): Promise<Settled> {
  return settledIn(await openDatabase("sqlite::memory:"), pino({ level: "silent" }), () => performance.now());
}
