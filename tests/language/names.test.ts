import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { understood } from "../support/phrasings.ts";

interface Named {
  readonly symbol: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

const catalogue = JSON.parse(readFileSync("data/instruments.json", "utf8")) as Named[];

/** Names that mean something else where nothing else is said: a moving average, the index. */
const OTHERWISE = new Set(["MA", "DOW"]);

describe("the names of the catalogue", () => {
  it("are each read as what they name, tickers included, and none is mended into a word", () => {
    const others = catalogue.flatMap(({ symbol, name, aliases = [] }) =>
      [symbol, name, ...aliases]
        .filter((each) => !OTHERWISE.has(each))
        .map((each) => `${each}: ${understood(`${each} this month`)}`)
        .filter((read) => !new RegExp(`: (?:performance|rate) ${symbol.replace(/[.^]/g, "\\$&")} `).test(read)),
    );
    expect(others).toEqual([]);
  });
});
