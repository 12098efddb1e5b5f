import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type Sample, samplesIn } from "../tests/support/promql.ts";

/** A bot in a process of its own, whose metrics can be read. */
export interface RunningBot {
  /** milliseconds from its start until it was connected */
  readonly readyAfter: number;
  scrape(): Promise<readonly Sample[]>;
  /** The sum of a metric's samples that have these labels. */
  total(name: string, labels?: Readonly<Record<string, string>>): Promise<number>;
  /** @returns its exit code */
  stop(): Promise<number | null>;
}

/** @param args behind `node` @param environment beside what every bot here has @param ready what its log says once it is */
export async function startBot(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  ready = "connected to Discord",
): Promise<RunningBot> {
  const started = performance.now();
  const child: ChildProcess = spawn(process.execPath, ["--max-semi-space-size=4", ...args], {
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, METRICS_PORT: "0", LOG_LEVEL: "info", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => child.kill("SIGKILL"));
  let output = "";
  child.stdout!.on("data", (chunk) => {
    // what is logged later is of no use, and an hour of it is long
    if (output.length < 100_000) output += chunk;
  });
  while (!output.includes(ready)) {
    if (child.exitCode !== null) throw new Error(`the bot has ended with ${child.exitCode}: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const readyAfter = performance.now() - started;
  const port = /"port":(\d+),"msg":"health and metrics are served"/.exec(output)?.[1];
  const scrape = async () => samplesIn(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text());
  return {
    readyAfter,
    scrape,
    total: async (name, labels = {}) =>
      (await scrape())
        .filter((sample) => sample.name === name && Object.entries(labels).every(([label, value]) => sample.labels[label] === value))
        .reduce((sum, { value }) => sum + value, 0),
    stop: async () => {
      const exit = once(child, "exit");
      child.kill("SIGTERM");
      return (await exit)[0] as number | null;
    },
  };
}
