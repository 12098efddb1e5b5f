import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { kinds } from "../../src/kinds/kinds.ts";
import { openPainter } from "../../src/replies/chart/painter.ts";
import { writeChart, writeWith } from "../../src/terminal/chart.ts";
import { main } from "../../src/terminal/main.ts";
import { askSample } from "../support/sample.ts";

const folder = mkdtempSync(join(tmpdir(), "versus-chart-"));
// one for all kinds: each thread takes a second to load what it draws with
const painter = openPainter();
afterAll(async () => {
  await painter.close();
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

const said = { out: vi.spyOn(console, "log"), err: vi.spyOn(console, "error") };
for (const spy of Object.values(said)) spy.mockImplementation(() => {});
afterEach(() => {
  for (const spy of Object.values(said)) spy.mockClear();
});
const run = (...argv: string[]): Promise<number> => main(argv, { MARKET: "sample", OFFLINE: "1" });
const isPng = (file: string): boolean => readFileSync(file).subarray(1, 4).toString("latin1") === "PNG";

describe("npm run ask -- --chart FILE", () => {
  it("writes the picture, and says where", async () => {
    const file = join(folder, "asked.png");
    expect(await run("ask", "--chart", file, "Russell vs Nasdaq this week")).toBe(0);
    expect(isPng(file)).toBe(true);
    expect(said.out).toHaveBeenCalledOnce();
    expect(said.err.mock.calls[0]![0]).toContain(`The chart is in ${file}: `);
  });

  it.each(kinds.filter(({ kind }) => kind !== "refusal").map(({ kind, examples }) => [kind, examples[0]!] as const))(
    "has one of a %s: %s",
    async (kind, text) => {
      const file = join(folder, `${kind}.png`);
      expect(await writeWith(painter, askSample(text), { path: file, theme: "dark" }, "en")).toContain(`The chart is in ${file}: `);
      expect(isPng(file)).toBe(true);
    },
  );

  it("writes no file for a refusal, says so and ends as a refusal does", async () => {
    const file = join(folder, "refusal.png");
    expect(await run("ask", "--chart", file, "should I buy Apple?")).toBe(2);
    expect(existsSync(file)).toBe(false);
    expect(said.err.mock.calls[0]![0]).toBe(`There is nothing to draw in this answer: ${file} was not written.`);
  });

  it("draws the first answer of a text that has a picture, light where that is asked for", async () => {
    const [dark, light] = [join(folder, "several.png"), join(folder, "several-light.png")];
    const answer = {
      ...askSample("what is the weather like"),
      also: [askSample("Nasdaq since its December low"), askSample("AAPL today")],
    };
    expect(await writeChart(answer, { path: dark, theme: "dark" })).toContain(": Nasdaq Composite ");
    await writeChart(answer, { path: light, theme: "light" });
    expect([isPng(dark), readFileSync(dark).equals(readFileSync(light))]).toEqual([true, false]);
  });

  it("takes --light", async () => {
    const [dark, light] = [join(folder, "dark.png"), join(folder, "light.png")];
    await run("ask", "--chart", dark, "AAPL this week");
    await run("ask", "--light", "--chart", light, "AAPL this week");
    expect(readFileSync(dark).equals(readFileSync(light))).toBe(false);
  });

  it("prints the same JSON with it as without", async () => {
    const text = "Russell vs Nasdaq this week";
    await run("ask", "--json", text);
    await run("ask", "--json", "--chart", join(folder, "json.png"), text);
    expect(said.out.mock.calls[1]).toEqual(said.out.mock.calls[0]);
  });

  it("wants a question", async () => {
    expect(await run("ask", "--chart", join(folder, "none.png"))).toBe(1);
    expect(said.err.mock.calls[0]![0]).toContain("--chart wants a question");
  });
});
