import { takeDate } from "../../language/dates.ts";
import { takeState } from "../../language/members.ts";
import type { Reading } from "../../language/reading.ts";
import type { PositioningQuestion } from "../../question/positioning.ts";

export const positioningCues: Readonly<Record<string, readonly string[]>> = {
  speculators: [
    "speculators",
    "spec",
    "specs",
    "speculative",
    "speculator",
    "large speculators",
    "big speculators",
    "speculative",
    "speculative traders",
    "specs",
    "non commercials",
    "noncommercials",
    "noncommercial",
    "non commercial",
    "noncommercial traders",
    "non commercial traders",
    "hedge funds",
    "hedge fund",
    "fast money",
    "futures traders",
  ],
  futures: [
    "futures",
    "future",
    "e mini",
    "emini",
    "e minis",
    "eminis",
    "futures contracts",
    "futures market",
    "contracts",
    "mini futures",
    "e mini futures",
    "emini futures",
  ],
  positioning: [
    "positioning",
    "positioned",
    "positions",
    "position",
    "cot",
    "cot report",
    "cot data",
    "commitments of traders",
    "commitment of traders",
    "commitments of traders report",
    "cftc",
    "cftc data",
    "cftc report",
    "open interest",
    "held",
    "futures positioning",
  ],
  short: [
    "short",
    "shorts",
    "shorting",
    "short positions",
    "short position",
    "short share",
    "betting against",
    "gross short",
    "short side",
  ],
  long: ["long", "longs", "long positions", "long position", "gross long", "long side"],
  net: ["net", "net position", "net positions", "net positioning"],
  far: ["how heavily", "how strongly"],
  netShort: ["net short", "net shorts", "net short position"],
  netLong: ["net long", "net longs", "net long position"],
};

export function readPositioning(reading: Reading): PositioningQuestion | undefined {
  const named = reading.has("speculators") || namesReport(reading);
  const sided = reading.has("short", "long", "net", "netShort", "netLong");
  if (!(named || (sided && reading.has("futures"))) || reading.has("not", "ahead", "behind", "up", "down")) return undefined;
  const sides = reading.sides();
  const [side = "SPX"] = sides;
  if (sides.length > 1) return undefined;
  const measure = measureOf(reading);
  const on = takeDate(reading);
  if (on === undefined) return undefined;
  // "are speculators short?" asks for the net of both sides
  const yesNo = reading.isYesNo() && !reading.has("far", "portion");
  const netShort = reading.take("netShort") || (yesNo && measure === "short");
  const netLong = reading.take("netLong") || (yesNo && measure === "long");
  reading.take(
    "speculators",
    "futures",
    "positioning",
    "short",
    "long",
    "net",
    "far",
    "last",
    "sinceWhen",
    "most",
    "portion",
    "and",
    "or",
    "yield",
  );
  takeState(reading);
  const asked = yesNo && netShort !== netLong ? (netShort ? "net short" : "net long") : null;
  return { kind: "positioning", side, measure: asked === null ? measure : "net", asked, on };
}

/** "positioning", "the COT report", "open interest"; a "position" alone may be anything. */
function namesReport(reading: Reading): boolean {
  return reading
    .all("cue")
    .some((item) => item.cue === "positioning" && (reading.has("futures") || !/^(?:position|positions|positioned|held)$/i.test(item.raw)));
}

/** Which figure: "how short", "how long" (no question for a time here), "net", "open interest". */
function measureOf(reading: Reading): PositioningQuestion["measure"] {
  const howLong = reading.all("cue").filter((item) => item.cue === "when" && /^how long$/i.test(item.raw));
  reading.claim(...howLong);
  if (reading.has("net", "netShort", "netLong")) return "net";
  const short = reading.has("short");
  const long = reading.has("long") || howLong.length > 0;
  const interest = reading.all("cue").some((item) => item.cue === "positioning" && /^open interest$/i.test(item.raw));
  if (interest && !short && !long) return "openInterest";
  return short === long ? "net" : short ? "short" : "long";
}
