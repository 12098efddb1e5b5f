import { describe, expect, it } from "vitest";
import { ownSymbol } from "../../src/market/own-basket.ts";
import { reference } from "../support/reference.ts";

const { lookup } = reference;
const basketOf = (symbol: string) => {
  const named = lookup.bySymbol(symbol);
  return named !== undefined && "basket" in named ? named.basket : undefined;
};

describe("a basket of somebody's own", () => {
  it("is all that its symbol says", () => {
    expect(basketOf("NVDA+AMD")).toMatchObject({
      symbol: "NVDA+AMD",
      name: "Nvidia + Advanced Micro Devices",
      members: ["NVDA", "AMD"],
    });
    expect(basketOf("NVDA+AMD")).not.toHaveProperty("weights");
    expect(basketOf("0.6*SPY+0.4*TLT")).toMatchObject({ members: ["SPY", "TLT"], weights: [0.6, 0.4] });
  });

  it("has the symbol that its members make", () => {
    expect(ownSymbol([{ symbol: "AAPL" }, { symbol: "BRK.B" }])).toBe("AAPL+BRK.B");
    expect(
      ownSymbol([
        { symbol: "SPY", weight: 0.6 },
        { symbol: "TLT", weight: 0.4 },
      ]),
    ).toBe("0.6*SPY+0.4*TLT");
  });

  it.each([
    ["a member that the catalogue lacks", "AAPL+NOSUCH"],
    ["one member twice", "AAPL+AAPL"],
    ["a basket in a basket", "MAG7+AAPL"],
    ["weights that are not a whole", "0.6*SPY+0.3*TLT"],
    ["weights for some alone", "0.6*SPY+TLT"],
    ["nothing beside a plus", "AAPL+"],
    ["more members than a question has", Array.from({ length: 21 }, (_, i) => lookup.instruments[i]!.symbol).join("+")],
  ])("is none with %s", (_, symbol) => {
    expect(lookup.bySymbol(symbol)).toBeUndefined();
  });
});
