import { afterAll, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { kinds } from "../../src/kinds/kinds.ts";
import { main } from "../../src/terminal/main.ts";

let out: MockInstance<typeof console.log>;
beforeAll(() => {
  out = vi.spyOn(console, "log").mockImplementation(() => {});
});
beforeEach(() => vi.clearAllMocks());
afterAll(() => vi.restoreAllMocks());

/** The line of each kind. */
async function why(text: string): Promise<Readonly<Record<string, string>>> {
  expect(await main(["ask", "--why", "--as-of", "2023-06-07", text], { MARKET: "sample", OFFLINE: "1" })).toBe(0);
  return Object.fromEntries(out.mock.calls.map(([line]) => (line as string).split(/ +(.*)/, 2) as [string, string]));
}

describe("npm run ask -- --why", () => {
  it("gives each kind that reads sentences its line, and the question of the one that takes it", async () => {
    const lines = await why("ratio of the Russell to the S&P in 2022");
    expect(Object.keys(lines)).toEqual(expect.arrayContaining(kinds.flatMap(({ kind, slots }) => (slots === undefined ? [] : [kind]))));
    expect(lines.ratio).toMatch(
      /^\d+\.\d{3} {2}ratio of \[ratio\] · .*Russell \[subject\] · .* → cost \d+\.\d{3} \{"kind":"ratio","of":"RUT"/,
    );
    expect(lines.performance).toBe('no cover: takes no reading of "ratio"');
  });

  it("says what was left over, and that the slots gave nothing", async () => {
    const { streak, risk } = await why("Apple up 5 basis points in a row");
    expect(streak).toMatch(/ → left over: 5 basis points \[amount\]$/);
    expect(risk).toBe('no cover: takes no reading of "row"');
    expect((await why("Russell vs Nasdaq this week")).record).toContain(" → undefined: ");
    expect((await why("price of Apple a year ago")).performance).toContain(" → null: ");
  });

  it("tells a noun phrase as something said", async () => {
    await why("ratio of the Russell to the S&P");
    expect(out.mock.calls[0]![0]).toMatch(/^yesNo=false said=true; /);
  });
});
