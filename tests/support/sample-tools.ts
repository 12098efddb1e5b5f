import { DateTime } from "luxon";
import { pino } from "pino";
import { settingsFrom } from "../../src/config.ts";
import { openOracle } from "../../src/oracle/open.ts";
import type { OpenOracle } from "../../src/oracle/oracle.ts";
import type { Asked } from "../../src/tools/tools.ts";

/** The tools over the sample market, on the evening of its last day. */
export async function sampleTools(): Promise<{ readonly asked: Asked; readonly open: OpenOracle }> {
  const now = (): Date => DateTime.fromISO("2026-10-30T18:00", { zone: "America/New_York" }).toJSDate();
  const settings = settingsFrom({ MARKET: "sample", STORE_URL: "sqlite::memory:", OFFLINE: "1" });
  const open = await openOracle(settings, now, pino({ level: "silent" }));
  return { asked: { oracle: open.oracle, now }, open };
}
