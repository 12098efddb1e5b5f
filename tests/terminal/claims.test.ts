import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { main } from "../../src/terminal/main.ts";

let out: MockInstance<typeof console.log>;
let err: MockInstance<typeof console.error>;
const folder = mkdtempSync(join(tmpdir(), "versus-claims-"));
beforeAll(() => {
  out = vi.spyOn(console, "log").mockImplementation(() => {});
  err = vi.spyOn(console, "error").mockImplementation(() => {});
});
beforeEach(() => vi.clearAllMocks());
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const run = (...argv: string[]): Promise<number> => main(["claims", ...argv], { MARKET: "sample", OFFLINE: "1" });
const said = (): string => out.mock.lastCall![0] as string;
const file = (text: string): string => {
  const path = join(folder, "report.txt");
  writeFileSync(path, text);
  return path;
};

// 7,020.00 ÷ 7,000.92 − 1 = +0.2725% on the sample's closes; the Nasdaq −1.6840%
const REPORT = "For the week, the S&P 500 gained 0.3% and the Nasdaq composite 6.6%.\nAnalysts expect earnings to grow 6%.\n";

describe("npm run claims", () => {
  it("prints the text with its claims numbered, each verdict with what was found, and how many there are of each", async () => {
    expect(await run("--as-of", "2026-10-30", file(REPORT))).toBe(0);
    expect(said().split("\n")).toEqual([
      "For the week, the S&P 500 gained 0.3% [1] and the Nasdaq composite 6.6% [2].",
      "Analysts expect earnings to grow 6% [3].",
      "",
      "  1 ✓ the S&P 500 gained 0.3%",
      "      confirmed: S&P 500 +0.27% this week. (SPX to 2026-10-30)",
      "  2 ✗ the Nasdaq composite 6.6%",
      "      off: Nasdaq Composite −1.68% this week. (IXIC to 2026-10-30)",
      "  3 ? 6%",
      "      not testable: a forecast or a condition",
      "",
      "3 claims: 1 confirmed, 1 off, 1 not testable",
      "Sample data, not real prices.",
    ]);
  });

  it("prints them as data, with their places in the text", async () => {
    expect(await run("--as-of", "2026-10-30", "--json", file(REPORT))).toBe(0);
    const { asOf, claims } = JSON.parse(said());
    expect(asOf).toBe("2026-10-30");
    expect(claims.map(({ from, to }: { from: number; to: number }) => REPORT.slice(from, to))).toEqual(
      claims.map(({ text }: { text: string }) => text),
    );
    expect(claims[0]).toMatchObject({
      text: "the S&P 500 gained 0.3%",
      from: 14,
      to: 37,
      verdict: "confirmed",
      stated: 0.003,
      found: expect.closeTo(0.002725, 6),
    });
    expect(Object.keys(claims[0])).toEqual(expect.arrayContaining(["reading", "headline"]));
  });

  it("says of a text without claims that there are none", async () => {
    expect(await run(file("Lunch at five?"))).toBe(0);
    expect(said()).toBe("Lunch at five?\n\n0 claims: 0 confirmed, 0 off, 0 not testable");
  });

  it("ends with 1 where the file cannot be read", async () => {
    expect(await run(join(folder, "none.txt"))).toBe(1);
    expect(err.mock.lastCall![0]).toMatch(/none\.txt cannot be read: there is no such file or folder\.$/);
  });
});
