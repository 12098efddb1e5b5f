import type { Direction, Figure } from "../piece.ts";
import { atLevel } from "./levels.ts";
import type { Setting } from "./setting.ts";
import { type Held, IN_WORDS, judged, numberIn, type Of, rounded, together, UNTESTED, worst } from "./verdict.ts";

export function move(told: Of<"move">, at: Setting): Held {
  if (told.direction !== "either") return moveTo(told.direction, told, at);
  const [up, down] = [moveTo(1, told, at), moveTo(-1, told, at)];
  return up.verdict === "confirmed" ? up : down;
}

function moveTo(direction: Direction, said: Of<"move">, at: Setting): Held {
  const told = { ...said, direction };
  const found = at.ask({ kind: "performance", sides: [at.symbol], window: at.window, basis: "price", asked: null });
  if (found === null) return { ...UNTESTED, stated: statedOf(told) };
  const rate = numberIn(found, "returns", at.symbol);
  const points = numberIn(found, "points", at.symbol);
  const close = numberIn(found, "endCloses", at.symbol);
  if (rate === null) return { ...UNTESTED, stated: statedOf(told) };
  if (told.figures.length === 0)
    return { verdict: rate * told.direction > 0 ? "confirmed" : "off", stated: null, found: rate, unit: "rate", answer: found };
  const verdicts = told.figures.map((figure) =>
    isOfPercent(figure)
      ? judged(figure, told.direction, rate, 100)
      : figure.unit === "points" || figure.unit === "level"
        ? judged(figure, told.direction, points, 1)
        : "not testable",
  );
  if (told.level !== null) verdicts.push(atLevel(told.level, close));
  const shown = told.figures.find(isOfPercent);
  return {
    verdict: worst(verdicts),
    stated: statedOf(told),
    found: shown === undefined ? points : rate,
    unit: shown === undefined ? "index points" : "rate",
    answer: found,
  };
}

function statedOf({ figures, direction }: Of<"move"> & { readonly direction: Direction }): number | null {
  const shown = figures.find(isOfPercent) ?? figures[0];
  if (shown === undefined) return null;
  return rounded((direction * shown.value) / (isOfPercent(shown) ? 100 : 1));
}

/** Percent of a price; percentage points of its return are the same. */
function isOfPercent({ unit }: Figure): boolean {
  return unit === "percent" || unit === "percentage points";
}

export function yieldMove(said: Of<"move">, at: Setting): Held {
  const told = { ...said, direction: said.direction === "either" ? 1 : said.direction };
  const found = at.ask({ kind: "rate", sides: [at.symbol], window: at.window, on: null, threshold: null, asked: null });
  const change = numberIn(found, "changeBasisPoints");
  if (found === null || change === null) return { ...UNTESTED, stated: statedOf(told) };
  if (told.figures.length === 0)
    return { verdict: change * told.direction > 0 ? "confirmed" : "off", stated: null, found: change, unit: "basis points", answer: found };
  const verdicts = told.figures.map((figure) =>
    figure.unit === "basis points"
      ? judged(figure, told.direction, change, 1)
      : figure.unit === "points" || figure.unit === "percentage points"
        ? judged(figure, told.direction, change, 0.01)
        : "not testable",
  );
  if (told.level !== null) verdicts.push(atLevel(told.level, numberIn(found, "level")));
  return { verdict: worst(verdicts), stated: statedOf(told), found: change, unit: "basis points", answer: found };
}

export function compare(told: Of<"compare">, at: Setting): Held {
  if (told.direction !== "either") return compareOneWay({ ...told, direction: told.direction }, at);
  const [ahead, behind] = [compareOneWay({ ...told, direction: 1 }, at), compareOneWay({ ...told, direction: -1 }, at)];
  return behind.verdict === "confirmed" ? behind : ahead;
}

function compareOneWay({ against, direction, figure }: Of<"compare"> & { readonly direction: Direction }, at: Setting): Held {
  const each = against.map(({ symbol }): Held => {
    const found = at.ask({ kind: "compare", sides: [at.symbol, symbol], window: at.window, basis: "price", asked: null });
    const spread = numberIn(found, "spread");
    const stated = figure === null ? null : rounded((direction * figure.value) / 100);
    if (found === null || spread === null) return { ...UNTESTED, stated };
    if (figure === null)
      return { verdict: spread * direction > 0 ? "confirmed" : "off", stated, found: spread, unit: "rate", answer: found };
    if (figure.unit === "times") return { ...UNTESTED, stated };
    return {
      verdict: judged(figure, direction, spread, figure.unit === "basis points" ? 10_000 : 100),
      stated,
      found: spread,
      unit: "rate",
      answer: found,
    };
  });
  return together(each);
}

/** One return so many times another's, where both rose, or both fell. */
export function multiple({ against, figure }: Of<"multiple">, at: Setting): Held {
  const each = against.map(({ symbol }): Held => {
    const found = at.ask({ kind: "compare", sides: [at.symbol, symbol], window: at.window, basis: "price", asked: null });
    const [mine, other] = [numberIn(found, "returns", at.symbol), numberIn(found, "returns", symbol)];
    if (found === null || mine === null || other === null || mine * other <= 0) return { ...UNTESTED, stated: figure.value };
    const times = mine / other;
    const isCut = Math.trunc(times) === figure.value;
    const bound =
      figure.hedge === "over"
        ? times >= figure.value
        : figure.hedge === "under"
          ? times < figure.value
          : isCut || Math.abs(times - figure.value) <= IN_WORDS * figure.value;
    return { verdict: bound ? "confirmed" : "off", stated: figure.value, found: times, unit: "times", answer: found };
  });
  return together(each);
}
