import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainRows } from "../../src/market/providers/files.ts";

describe("the rows of a text without quotes", () => {
  const field = fc.string({ unit: fc.constantFrom(..."aZ09.-/% \u00e4\u00a3".split("")), maxLength: 6 });
  const delimiters = [",", ";", "\t"];

  it("are those that a parser of CSV gives", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...delimiters),
        fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.boolean(),
        fc.boolean(),
        (delimiter, fields, end, isClosed, isMarked) => {
          const text = `${isMarked ? "\ufeff" : ""}${fields.map((row) => row.join(delimiter)).join(end)}${isClosed ? end : ""}`;
          const parsed = parse(text, {
            bom: true,
            delimiter,
            relax_column_count: true,
            skip_empty_lines: true,
            record_delimiter: ["\r\n", "\n", "\r"],
            rtrim: true,
          });
          expect(plainRows(text, delimiter)).toEqual(parsed);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
