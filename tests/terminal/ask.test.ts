import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { main } from "../../src/terminal/main.ts";

let out: MockInstance<typeof console.log>;
let err: MockInstance<typeof console.error>;
beforeAll(() => {
  out = vi.spyOn(console, "log").mockImplementation(() => {});
  err = vi.spyOn(console, "error").mockImplementation(() => {});
});
beforeEach(() => vi.clearAllMocks());
afterAll(() => vi.restoreAllMocks());

const run = (...argv: string[]): Promise<number> => main(argv, { MARKET: "sample", OFFLINE: "1" });
const said = () => JSON.parse(out.mock.lastCall![0] as string);

describe("npm run ask", () => {
  it("says the same figures in another language", async () => {
    const text = "Russell vs Nasdaq this week";
    await run("ask", "--json", text);
    const english = said();
    expect(await run("ask", "--json", "--locale", "de", text)).toBe(0);
    expect([said().values, said().window.end]).toEqual([english.values, english.window.end]);
    expect(said().headline).toMatch(/^Russell 2000 um 0,42 Prozentpunkte vor dem Nasdaq Composite/);
  });

  it("knows no other language, and says which there are", async () => {
    expect(await run("ask", "--locale", "xx", "Russell vs Nasdaq this week")).toBe(1);
    expect(err.mock.lastCall![0]).toBe('--locale is one of en, de, fr, not "xx"');
  });

  it.each(["who is the largest company in the S&P", "how short are speculators in S&P futures?"])(
    "is as of the made-up market's last day, whatever it takes of it: %s",
    async (text) => {
      await run("ask", "--json", text);
      expect(said().asOf).toBe("2026-10-30");
    },
  );

  it("holds the largest company against itself, not against whichever was the largest then", async () => {
    await run("ask", "--json", "who is the largest company in the S&P");
    const largest = said();
    await run("ask", "--json", "how big is Nvidia in the S&P");
    expect(largest.values).toEqual(said().values);
  });

  it("takes the made-up market again where the last series of a store was removed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "versus-ask-"));
    const file = join(folder, "FOOB.csv");
    writeFileSync(file, "Date,Close\n2024-01-02,10\n2024-01-03,11\n2024-01-04,10.5\n");
    const inStore = (...argv: string[]) => main(argv, { OFFLINE: "1", STORE_URL: `sqlite://${join(folder, "store.sqlite")}` });
    await inStore("import", "--new", "stock", "XNYS", file);
    expect(await inStore("ask", "--json", "Russell vs Nasdaq this week")).toBe(2);
    await inStore("data", "remove", "FOOB");
    expect(await inStore("ask", "--json", "Russell vs Nasdaq this week")).toBe(0);
    rmSync(folder, { recursive: true });
  });
});
