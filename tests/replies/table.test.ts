import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TABLE_WIDTH, tableLines } from "../../src/replies/table.ts";
import { anyText } from "../support/answers.ts";

describe("a table", () => {
  it("has its names on the left and its figures on the right", () => {
    const rows = [
      ["Russell 2000", "+3.14%", "1,888.33"],
      ["Nasdaq Comp.", "−1.03%", "13,104.89"],
    ];
    expect(tableLines({ columns: ["", "return", "7 Jun"], rows })).toEqual([
      "              return      7 Jun",
      "Russell 2000  +3.14%   1,888.33",
      "Nasdaq Comp.  −1.03%  13,104.89",
    ]);
  });

  it("moves its columns together and shortens names before it gives them up", () => {
    const rows = [["Consumer Discretionary Select Sector", "+3.14%", "13,104.89"]];
    expect(tableLines({ columns: ["", "return", "7 Jun"], rows })[1]).toBe("Consumer Discretionary… +3.14% 13,104.89");
  });

  it("gives a name a line of its own where it would be shortened beyond knowing", () => {
    const rows = [
      ["Russell 2000", "1,830.91", "1,888.33", "+3.14%"],
      ["Nasdaq Composite", "13,240.77", "13,104.89", "−1.03%"],
    ];
    expect(tableLines({ columns: ["", "2023-06-02", "2023-06-07", "return"], rows })).toEqual([
      "2023-06-02 2023-06-07 return",
      "Russell 2000",
      "  1,830.91   1,888.33 +3.14%",
      "Nasdaq Composite",
      " 13,240.77  13,104.89 −1.03%",
    ]);
  });

  it("becomes a list where the figures would not fit, as a figure cut short would be a wrong one", () => {
    const rows = [["Russell 2000", "+3.14%", "1,830.91", "1,888.33", "2023-06-02", "2023-06-07"]];
    expect(tableLines({ columns: ["", "return", "base", "end", "from", "to"], rows })).toEqual([
      "Russell 2000",
      "  return +3.14%",
      "  base 1,830.91",
      "  end 1,888.33",
      "  from 2023-06-02",
      "  to 2023-06-07",
    ]);
  });

  it("has nothing to show without rows or columns", () => {
    expect(tableLines({ columns: ["a"], rows: [] })).toEqual([]);
    expect(tableLines({ columns: [], rows: [["a"]] })).toEqual([]);
  });

  it("is never wider than a phone and never closes its code block, whatever it holds", () => {
    const row = fc.array(anyText, { maxLength: 7 });
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 10 }), (columns, rows) => {
        for (const line of tableLines({ columns, rows })) {
          expect([...line].length).toBeLessThanOrEqual(TABLE_WIDTH);
          expect(line).not.toMatch(/[`\n]/);
        }
      }),
    );
  });
});
