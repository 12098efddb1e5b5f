import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { main } from "../../src/terminal/main.ts";
import { TASKS } from "../../src/terminal/tasks.ts";

let out: MockInstance<typeof console.log>;
let err: MockInstance<typeof console.error>;
let folder: string;
beforeAll(async () => {
  out = vi.spyOn(console, "log").mockImplementation(() => {});
  err = vi.spyOn(console, "error").mockImplementation(() => {});
  folder = await mkdtemp(join(tmpdir(), "versus-terminal-"));
});
beforeEach(() => vi.clearAllMocks());
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const run = (...argv: string[]): Promise<number> => main(argv, { MARKET: "sample", OFFLINE: "1" }, folder);
const printed = () => String(out.mock.lastCall?.[0] ?? "");
const complaint = () => String(err.mock.lastCall?.[0] ?? "");

describe("the terminal", () => {
  it("names every task without one, and says so by its exit code", async () => {
    expect(await run()).toBe(1);
    for (const name of Object.keys(TASKS)) expect(printed()).toContain(`npm run ${name} `);
    expect(await run("--help")).toBe(0);
  });

  it.each(Object.keys(TASKS))("says of %s its own options and exit codes", async (name) => {
    expect(await run(name, "--help")).toBe(0);
    const { options, exits } = TASKS[name as keyof typeof TASKS];
    for (const flag of Object.keys(options)) expect(printed()).toContain(`--${flag}`);
    for (const [code] of exits) expect(printed()).toContain(`${code}: `);
  });

  it("takes no option of another task", async () => {
    expect(await run("import", "--chart", "x.png", ".")).toBe(1);
    expect(complaint()).toContain("--chart");
  });

  it.each([["--version"], ["ask", "--version"]])("says which version it is: %s", async (...argv) => {
    expect(await run(...argv)).toBe(0);
    expect(printed()).toMatch(/^Versus \d+\.\d+\.\d+, Node \d+/);
  });

  it("knows no other task", async () => {
    expect(await run("sell")).toBe(1);
    expect(complaint()).toContain('There is no task "sell".');
  });

  it("says in a line which file cannot be written or read, and why", async () => {
    expect(await run("ask", "--chart", "none/chart.png", "Russell vs Nasdaq this week")).toBe(1);
    expect(complaint()).toBe(`${join(folder, "none/chart.png")} cannot be written: there is no such file or folder.`);
    expect(await run("claims", "none.txt")).toBe(1);
    expect(complaint()).toBe(`${join(folder, "none.txt")} cannot be read: there is no such file or folder.`);
  });

  it("writes a chart where the person stands", async () => {
    expect(await run("ask", "--chart", "chart.png", "Russell vs Nasdaq this week")).toBe(0);
    expect((await readFile(join(folder, "chart.png"))).subarray(1, 4).toString()).toBe("PNG");
  });

  it("says which line of standard input cannot be read, and answers the others", async () => {
    const stdin = vi.spyOn(process, "stdin", "get").mockReturnValue(Readable.from(['{"text": "a\nprice of Apple\n']) as never);
    expect(await run("ask")).toBe(1);
    stdin.mockRestore();
    expect(complaint()).toMatch(/^Line 1 cannot be read\./);
    expect(printed()).toContain("Apple closed at");
  });

  it("says a pattern of refreshing that is none", async () => {
    expect(await main(["ask", "price of Apple"], { MARKET: "sample", REFRESH_CRON: "each day" }, folder)).toBe(1);
    expect(complaint()).toContain("REFRESH_CRON");
  });
});
