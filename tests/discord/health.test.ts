import { readFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { main } from "../../src/bot.ts";
import { MOST_UNANSWERED, TOO_OLD } from "../../src/discord/interactions.ts";
import { bot } from "../support/discord/bot.ts";
import { openLoopback } from "../support/discord/loopback.ts";
import { evaluate, samplesIn } from "../support/promql.ts";
import { until } from "../support/until.ts";

const RULES = readFileSync("ops/alerts.yml", "utf8");
const ruleOf = (alert: string): string => new RegExp(`alert: ${alert}\n +expr: (.+)`).exec(RULES)![1]!;

/** A bot at a loopback Discord that serves its health on a free port. */
async function watchedBot() {
  const discord = await openLoopback();
  const { oracle, log, stop, parts } = await bot(discord);
  const exit = main(undefined, { ...parts, health: { host: "127.0.0.1", port: 0 } });
  await until(() => log.some(({ msg }) => msg === "connected to Discord"));
  const { port } = log.find(({ msg }) => msg === "health and metrics are served");
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  const end = async () => {
    stop.abort();
    const code = await exit;
    await discord.close();
    expect(discord.violations).toEqual([]);
    return code;
  };
  const scrape = async () => samplesIn(await (await get("/metrics")).text());
  const numberOf = async (name: string, labels: object) =>
    (await scrape()).find((each) => each.name === name && JSON.stringify(each.labels) === JSON.stringify(labels))?.value;
  const countOf = (command: string, outcome: string) => numberOf("versus_interactions_total", { command, outcome });
  /** what is counted is counted once the reply is out */
  const counted = async (command: string, outcome: string, times: number) => {
    for (let i = 0; i < 400 && (await countOf(command, outcome)) !== times; i++) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await countOf(command, outcome)).toBe(times);
  };
  return { discord, oracle, log, get, end, scrape, numberOf, counted };
}

describe("a bot that is watched", () => {
  it("counts interactions by command and outcome, with the time that the reply took", async () => {
    const { discord, end, counted, numberOf } = await watchedBot();
    onTestFinished(() => end().then(() => {}));
    await discord.ask({ command: "ask", options: { question: "Dow today" } }).callback;
    await discord.ask({ command: "ask", options: { question: "explode" } }).callback;
    await discord.ask({ command: "compare", options: { first: "x" }, focused: "first" }).callback;
    await discord.ask({ command: "ask\n{evil}", options: {} }).callback;
    for (let i = 0; i < 12; i++) await discord.ask({ command: "help", userId: "1700000000000000009" }).callback;
    const late = discord.ask({ command: "record", options: {} });
    late.expire();
    await counted("record", "expired", 1);
    await counted("ask", "answered", 1);
    await counted("ask", "failed", 1);
    await counted("autocomplete", "answered", 1);
    await counted("other", "answered", 1);
    await counted("help", "answered", 10);
    await counted("help", "limited", 2);
    expect(await numberOf("versus_interaction_seconds_count", { command: "ask" })).toBe(2);
    expect(await numberOf("versus_interaction_seconds_count", { command: "record" })).toBeUndefined();
  });

  it("leaves alone what came too old to be answered, and counts and logs it", async () => {
    const { discord, log, end, counted, scrape } = await watchedBot();
    onTestFinished(() => end().then(() => {}));
    const before = await scrape();
    await discord.ask({ command: "ask", options: { question: "Dow today" } }).callback;
    const old = [TOO_OLD + 500, 60_000].map((age) => discord.ask({ command: "ask", options: { question: "Dow today" } }, age));
    await discord.ask({ command: "ask", options: { question: "Dow today" } }, TOO_OLD - 1000).callback;
    await counted("ask", "dropped", 2);
    await counted("ask", "answered", 2);
    expect(old.map(({ taken }) => taken)).toEqual([0, 0]);
    expect(log.filter(({ msg }) => msg.includes("too old")).map(({ dropped }) => dropped)).toEqual([1]);
    expect(evaluate(ruleOf("VersusInteractionsDropped"), { before, after: await scrape() })).toHaveLength(1);
  });

  it("leaves alone what comes behind too many others, and answers again once they have their replies", async () => {
    const { discord, log, end, counted } = await watchedBot();
    onTestFinished(() => end().then(() => {}));
    const slow = Promise.withResolvers<void>();
    for (let i = 0; i < MOST_UNANSWERED; i++) discord.failNext(/\/callback$/, { kind: "delay", until: slow.promise });
    const askedBy = (person: number) =>
      discord.ask({ command: "ask", options: { question: "Dow today" }, userId: String(1_500_000_000_000_000_000n + BigInt(person)) });
    const waiting = Array.from({ length: MOST_UNANSWERED }, (_, i) => askedBy(i));
    const behind = askedBy(MOST_UNANSWERED);
    await counted("ask", "dropped", 1);
    slow.resolve();
    await Promise.all(waiting.map(({ callback }) => callback));
    await counted("ask", "answered", MOST_UNANSWERED);
    expect(behind.taken).toBe(0);
    await askedBy(MOST_UNANSWERED + 1).callback;
    expect(log.find(({ msg }) => msg.includes("too many at once"))).toMatchObject({ dropped: 1, unanswered: MOST_UNANSWERED });
  });

  it("is ready while it is connected; that it is not fires an alert", async () => {
    const { discord, get, end, scrape } = await watchedBot();
    expect((await get("/readyz")).status).toBe(200);
    const before = await scrape();
    expect(evaluate(ruleOf("VersusNotConnected"), { before, after: before })).toEqual([]);
    // Discord says no more than that the socket is gone, and takes no new one for a while
    discord.gateway.hold();
    discord.gateway.drop();
    for (let i = 0; i < 400 && (await get("/readyz")).status === 200; i++) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await (await get("/readyz")).json()).toEqual({ ready: false, waitingFor: ["gateway"] });
    expect((await get("/healthz")).status).toBe(200);
    expect(evaluate(ruleOf("VersusNotConnected"), { before, after: await scrape() })).toHaveLength(1);
    // a client that is ended while it connects goes on trying, in the tests behind this one too
    discord.gateway.release();
    for (let i = 0; i < 4000 && (await get("/readyz")).status !== 200; i++) await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await get("/readyz")).status).toBe(200);
    expect(await end()).toBe(0);
    await expect(get("/healthz")).rejects.toThrow("fetch failed");
  });

  it("has the market's age, what fails in a burst fires an alert, and no label is foreign", async () => {
    const { discord, oracle, end, scrape, counted } = await watchedBot();
    onTestFinished(() => end().then(() => {}));
    const status = oracle.status();
    oracle.status = () => ({
      ...status,
      bySource: [
        { source: "yahoo", series: 400, lastClose: "2023-06-01", behind: 300, expected: "2023-06-07" },
        { source: 'my "own" {file}', series: 1, lastClose: "2023-06-01", behind: 0, expected: "2023-06-07" },
      ],
    });
    const before = await scrape();
    for (let i = 0; i < 10; i++) discord.ask({ command: "ask", options: { question: "explode" }, userId: `170000000000000001${i}` });
    await counted("ask", "failed", 10);
    const after = await scrape();
    for (const alert of ["VersusDataStale", "VersusInteractionsFail"])
      expect(evaluate(ruleOf(alert), { before, after }), alert).toHaveLength(1);
    const sources = after.filter(({ name }) => name === "versus_series").map(({ labels }) => labels.source);
    expect(sources).toEqual(["yahoo", "other"]);
    expect(after.length).toBeLessThan(1500);
  });
});
