import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Metrics, openMetrics } from "../../src/health/metrics.ts";
import type { Readings } from "../../src/health/readings.ts";
import { evaluate, type Sample, samplesIn } from "../support/promql.ts";

const RULES = readFileSync("ops/alerts.yml", "utf8");
const alerts = [
  ...RULES.matchAll(/- alert: (\w+)\n +expr: (.+)\n(?: +for: .+\n)? +labels: \{ severity: (\w+) \}\n +annotations: \{ summary: "(.+)" \}/g),
].map(([, name = "", expression = "", severity = "", summary = ""]) => ({ name, expression, severity, summary }));

const WELL: Readings = {
  gateway: { shards: 2, ready: 2, ping: 0.08 },
  restPending: 12,
  market: {
    isSample: false,
    sources: [
      { name: "yahoo", series: 700, behind: 3, lastClose: 1_686_096_000 },
      { name: "file", series: 200, behind: 200, lastClose: 1_680_000_000 },
    ],
    missing: 2,
    doubted: 1,
    heldBack: 0,
  },
  refresh: { fetched: 1_686_169_200, inVain: 1 },
  picturesWaiting: 1,
  posts: { waiting: 0, longestWait: 0, sinceRound: 12, clockAhead: -0.4, paused: false, leads: true },
};

/** What the process itself takes, as on a quiet day: that of the tests is none of theirs. */
const QUIET: Readonly<Record<string, number>> = { nodejs_eventloop_lag_p99_seconds: 0.012, process_resident_memory_bytes: 3e8 };

interface Fault {
  readonly readings?: Partial<Readings>;
  readonly happens?: (tally: Metrics["tally"]) => void;
  readonly process?: Readonly<Record<string, number>>;
}

const times = (count: number, work: () => void): void => {
  for (let i = 0; i < count; i++) work();
};

/** What makes each alert fire, and no other. */
const FAULTS: Readonly<Record<string, Fault>> = {
  VersusDown: { process: { up: 0 } },
  VersusNotConnected: { readings: { gateway: { shards: 2, ready: 1, ping: 0.08 } } },
  VersusPostsStopped: { readings: { posts: { ...WELL.posts, sinceRound: 320 } } },
  VersusNobodyLeads: { readings: { posts: { ...WELL.posts, leads: false } } },
  VersusPostsLate: { readings: { posts: { ...WELL.posts, waiting: 3, longestWait: 4000 } } },
  VersusPostsFailed: { happens: ({ post }) => post("daily", "failed") },
  VersusPostsPaused: { readings: { posts: { ...WELL.posts, paused: true } } },
  VersusInteractionsFail: { happens: ({ interaction }) => times(20, () => interaction("ask", "failed", 20)) },
  VersusInteractionsDropped: { happens: ({ interaction }) => interaction("record", "dropped") },
  VersusSlow: { happens: ({ interaction }) => times(20, () => interaction("ask", "answered", 1800)) },
  VersusLoopBlocked: { process: { nodejs_eventloop_lag_p99_seconds: 0.4 } },
  VersusRestBacklog: { readings: { restPending: 400 } },
  VersusStoreFails: { happens: ({ storeError }) => storeError("state") },
  VersusRefreshInVain: { readings: { refresh: { fetched: null, inVain: 3 } } },
  VersusDataStale: {
    readings: { market: { ...WELL.market, sources: [{ name: "file + yahoo", series: 232, behind: 231, lastClose: 1_680_000_000 }] } },
  },
  VersusHeldBack: { readings: { market: { ...WELL.market, heldBack: 1 } } },
  VersusSample: {
    readings: { market: { ...WELL.market, isSample: true, sources: [{ name: "sample", series: 40, behind: 0, lastClose: 0 }] } },
  },
  VersusPicturesFail: { happens: ({ picture }) => times(12, () => picture("refused")) },
  VersusClockWrong: { readings: { posts: { ...WELL.posts, clockAhead: -95 } } },
  VersusMemory: { process: { process_resident_memory_bytes: 1.4e9 } },
};

/** Two scrapes, between which a fault comes after a day as usual. */
async function scrapes({ readings = {}, happens = () => {}, process = {} }: Fault): Promise<{ before: Sample[]; after: Sample[] }> {
  const { tally, text } = await openMetrics({ version: "0.1.0", commands: ["ask", "record"] });
  const scraped = async (now: Readings, set: Readonly<Record<string, number>>): Promise<Sample[]> => {
    const own: Readonly<Record<string, number>> = { ...QUIET, ...set };
    const samples = samplesIn(await text(now)).map((sample) => ({ ...sample, value: own[sample.name] ?? sample.value }));
    return [...samples, { name: "up", labels: { job: "versus" }, value: set.up ?? 1 }];
  };
  times(1000, () => tally.interaction("ask", "answered", 20));
  tally.post("daily", "failed");
  const before = await scraped(WELL, {});
  times(300, () => tally.interaction("ask", "answered", 20));
  tally.post("weekly", "sent");
  tally.picture("drawn");
  happens(tally);
  return { before, after: await scraped({ ...WELL, ...readings }, process) };
}

const firing = async (fault: Fault): Promise<string[]> => {
  const both = await scrapes(fault);
  return alerts.filter(({ expression }) => evaluate(expression, both).length > 0).map(({ name }) => name);
};

describe("the alerts", () => {
  it("are silent while all is well", async () => {
    expect(await firing({})).toEqual([]);
  });

  // 20 replies of 320 that take longer than a second are slow, and no failures
  it.each(Object.entries(FAULTS))("%s fires for its fault and no other does", async (name, fault) => {
    expect(await firing(fault)).toEqual([name]);
  });

  it("have a fault here and a runbook each, and no runbook is left over", () => {
    const names = alerts.map(({ name }) => name);
    expect(names).toHaveLength(RULES.match(/- alert:/g)!.length);
    expect(Object.keys(FAULTS)).toEqual(names);
    const runbooks = readFileSync("docs/operations.md", "utf8").matchAll(/^### (Versus\w+)$/gm);
    expect([...runbooks].map(([, name]) => name)).toEqual(names);
  });

  it("and the dashboard ask for nothing that is not there", async () => {
    const known = new Set((await scrapes({})).after.map(({ name }) => name));
    const dashboard = JSON.parse(readFileSync("ops/grafana.json", "utf8")) as { panels: { targets: { expr: string }[] }[] };
    const expressions = [
      ...alerts.map(({ expression }) => expression),
      ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ];
    const asked = expressions.flatMap((each) => each.match(/\b(?:versus|nodejs|process)_\w+|\bup\b/g) ?? []);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
    expect(asked.length).toBeGreaterThan(alerts.length);
  });
});

const PROMTOOL = process.env.PROMTOOL ?? "promtool";
const hasPromtool = spawnSync(PROMTOOL, ["--version"]).status === 0;

describe.skipIf(!hasPromtool)("promtool (where it is installed, or PROMTOOL names it)", () => {
  it("takes the rules and the settings of Prometheus", () => {
    for (const args of [
      ["check", "rules", "ops/alerts.yml"],
      ["check", "config", "ops/prometheus.yml"],
    ])
      expect(spawnSync(PROMTOOL, args, { encoding: "utf8" })).toMatchObject({ status: 0 });
  });

  it("fires the same alerts from the same scrapes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "versus-alerts-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    // how long a condition must last is no matter of the scrapes
    writeFileSync(join(folder, "alerts.yml"), RULES.replace(/^ +for: .+\n/gm, ""));
    const tests = await Promise.all(Object.values(FAULTS).map(async (fault) => promtoolTest(await scrapes(fault))));
    writeFileSync(join(folder, "test.yml"), JSON.stringify({ rule_files: ["alerts.yml"], evaluation_interval: "1m", tests }));
    const { status, stdout, stderr } = spawnSync(PROMTOOL, ["test", "rules", join(folder, "test.yml")], { encoding: "utf8" });
    expect(`${stdout}${stderr}`.slice(0, 3000)).toContain("SUCCESS");
    expect(status).toBe(0);
  });
});

/** The scrapes as series of ten minutes, the last value of which is the later scrape's, and what is to fire then. */
function promtoolTest({ before, after }: { before: Sample[]; after: Sample[] }): object {
  const keyOf = ({ name, labels }: Sample): string =>
    `${name}{${Object.entries(labels)
      .map(([label, value]) => `${label}="${value}"`)
      .join(",")}}`;
  const was = new Map(before.map((sample) => [keyOf(sample), sample.value]));
  const series = (samples: Sample[], values: (sample: Sample) => string) =>
    samples.map((sample) => ({ series: keyOf(sample), values: values(sample) }));
  const ended = before.filter((sample) => !after.some((each) => keyOf(each) === keyOf(sample)));
  return {
    interval: "1m",
    input_series: [
      ...series(after, (sample) => `${was.has(keyOf(sample)) ? `${was.get(keyOf(sample))}+0x8` : "_x9"} ${sample.value}`),
      ...series(ended, ({ value }) => `${value}+0x8 stale`),
    ],
    alert_rule_test: alerts.map(({ name, expression, severity, summary }) => ({
      eval_time: "9m",
      alertname: name,
      exp_alerts: evaluate(expression, { before, after }).map(({ labels }) => ({
        exp_labels: { severity, ...labels },
        exp_annotations: { summary },
      })),
    })),
  };
}
