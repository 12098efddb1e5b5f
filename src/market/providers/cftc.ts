import { z } from "zod";
import { type Day, isoOf, parseDay } from "../../calendar/day.ts";
import { CONTRACTS } from "../contracts.ts";
import type { Positions, Report } from "../records/positions.ts";
import type { Download } from "./download.ts";
import { ProviderError } from "./provider-error.ts";
import { isCombined, reportFrom } from "./records/commitments.ts";

export const CFTC_URL = "https://publicreporting.cftc.gov";
/** The data set "Legacy - Futures Only". */
const DATA_SET = "/resource/6dca-aqww.json";
/** Thirteen markets since 1986 are some 20,000 rows. */
const MOST_ROWS = 50_000;

/** Numbers come as text. "postions" is the CFTC's own spelling. */
const rowSchema = z.object({
  market_and_exchange_names: z.string(),
  report_date_as_yyyy_mm_dd: z.string().regex(/^\d{4}-\d\d-\d\d/),
  cftc_contract_market_code: z.string(),
  open_interest_all: z.coerce.number(),
  noncomm_positions_long_all: z.coerce.number(),
  noncomm_positions_short_all: z.coerce.number(),
  noncomm_postions_spread_all: z.coerce.number(),
  comm_positions_long_all: z.coerce.number(),
  comm_positions_short_all: z.coerce.number(),
  nonrept_positions_long_all: z.coerce.number(),
  nonrept_positions_short_all: z.coerce.number(),
  futonly_or_combined: z.string().default("FutOnly"),
});

/**
 * The Commitments of Traders, legacy futures-only, of the markets that are kept, from the CFTC's public reporting API.
 * @param from first day wanted
 * @throws {ProviderError} `malformed` where one row is not what the CFTC gives, or does not add up
 * @see https://publicreporting.cftc.gov/stories/s/User-s-Guide/p2fg-u73y
 */
export async function fetchPositions(
  from: Day,
  { download, baseUrl = CFTC_URL, signal }: { readonly download: Download; readonly baseUrl?: string; readonly signal?: AbortSignal },
): Promise<Positions[]> {
  const url = new URL(DATA_SET, baseUrl);
  const codes = CONTRACTS.map(({ code }) => `'${code}'`).join(",");
  url.searchParams.set("$select", Object.keys(rowSchema.shape).join(","));
  url.searchParams.set("$where", `cftc_contract_market_code in(${codes}) and report_date_as_yyyy_mm_dd >= '${isoOf(from)}'`);
  url.searchParams.set("$order", "report_date_as_yyyy_mm_dd");
  url.searchParams.set("$limit", String(MOST_ROWS));
  const rows = rowsIn(new TextDecoder().decode(await download("the CFTC", url, signal)));
  if (rows.length === MOST_ROWS) throw new ProviderError("malformed", "the CFTC's answer was cut at its limit of rows");
  const markets = new Map<string, { market: string; reports: Map<Day, Report> }>();
  for (const row of rows) {
    const code = row.cftc_contract_market_code.trim();
    if (!CONTRACTS.some((contract) => contract.code === code)) continue;
    if (isCombined(row.futonly_or_combined))
      throw new ProviderError("malformed", "the CFTC answered with reports of futures and options combined in place of futures only");
    const report = reportOf(row);
    const found = markets.get(code) ?? { market: row.market_and_exchange_names.trim(), reports: new Map<Day, Report>() };
    found.reports.set(report.date, report);
    markets.set(code, found);
  }
  const origin = { provider: "cftc", detail: "legacy futures-only" };
  return [...markets].map(([code, { market, reports }]) => ({
    code,
    market,
    origin,
    reports: [...reports.values()].sort((a, b) => a.date - b.date),
  }));
}

function rowsIn(body: string): z.infer<typeof rowSchema>[] {
  try {
    return z.array(rowSchema).parse(JSON.parse(body));
  } catch (cause) {
    throw new ProviderError("malformed", `the CFTC's answer is not a list of reports: "${body.slice(0, 40)}"`, { cause });
  }
}

function reportOf(row: z.infer<typeof rowSchema>): Report {
  const report = reportFrom(parseDay(row.report_date_as_yyyy_mm_dd.slice(0, 10)), {
    openInterest: row.open_interest_all,
    long: row.noncomm_positions_long_all,
    short: row.noncomm_positions_short_all,
    spreading: row.noncomm_postions_spread_all,
    commercialLong: row.comm_positions_long_all,
    commercialShort: row.comm_positions_short_all,
    smallLong: row.nonrept_positions_long_all,
    smallShort: row.nonrept_positions_short_all,
  });
  if (typeof report === "string")
    throw new ProviderError("malformed", `the CFTC's report of ${row.report_date_as_yyyy_mm_dd.slice(0, 10)}: ${report}`);
  return report;
}
