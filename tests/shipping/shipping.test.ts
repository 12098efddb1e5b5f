import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { buildIn, environmentOf, instructionsOf, listOf } from "../support/image.ts";

const dockerfile = instructionsOf(readFileSync("Dockerfile", "utf8"));
const image = dockerfile.slice(dockerfile.findLastIndex(({ name }) => name === "FROM"));
const only = (name: string) => image.filter((each) => each.name === name);

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "versus-shipping-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What an image holds, its packages being those that are here. */
function built(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "packages"));
  symlinkSync(resolve("node_modules"), join(folder, "packages", "node_modules"));
  buildIn(folder, { install: false });
  return join(folder, "image");
}

describe("the Dockerfile", () => {
  it("runs without root's rights, on the slim Node that package.json asks for, with production's packages alone", () => {
    expect(image.findLast(({ name }) => name === "USER")?.rest).toBe("node");
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const { rest } of dockerfile.filter(({ name }) => name === "FROM"))
      expect(`>=${/^node:(\d+)-slim/.exec(rest)?.[1]}`).toBe(engines.node);
    expect(dockerfile.filter(({ name, rest }) => name === "RUN" && rest.includes("npm")).map(({ rest }) => rest)).toEqual([
      "npm ci --omit=dev --ignore-scripts",
    ]);
  });

  it("starts as npm start does, and asks /healthz on the port that it sets", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(listOf(only("CMD")[0]!).join(" ")).toBe(scripts.start);
    expect(listOf(only("HEALTHCHECK")[0]!)[2]).toMatch(/127\.0\.0\.1:\$\{process\.env\.METRICS_PORT\}\/healthz/);
    expect(environmentOf(image)).toEqual({ NODE_ENV: "production", METRICS_HOST: "0.0.0.0", METRICS_PORT: "9464" });
    expect(only("EXPOSE")[0]!.rest).toBe("9464");
  });

  it("copies all that the bot and its tasks need, and nothing else", { timeout: 120_000 }, () => {
    const folder = built();
    expect(readdirSync(folder).sort()).toEqual(["LICENSE", "commands", "data", "node_modules", "package.json", "src"]);
    expect(readdirSync(join(folder, "data", "cache"))).toEqual([]);
    const [node = "", ...args] = listOf(only("CMD")[0]!);
    expect(node).toBe("node");
    const run = (more: readonly string[]) =>
      spawnSync(process.execPath, more, { cwd: folder, encoding: "utf8", env: { PATH: process.env.PATH, OFFLINE: "1" } });
    const started = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env: { PATH: process.env.PATH } });
    expect([started.status, started.stdout]).toEqual([1, expect.stringContaining("Versus needs the token of a Discord bot")]);
    expect(run(["src/cli.ts", "--help"])).toMatchObject({ status: 0 });
    expect(run(["src/cli.ts", "ask", "Russell vs Nasdaq this week"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Russell 2000"),
    });
    // what was added to data/ or src/ later is in the image too
    for (const each of ["src", "commands"]) expect(readdirSync(join(folder, each)).sort()).toEqual(readdirSync(each).sort());
  });
});

describe("compose.yaml and the unit for systemd", () => {
  const compose = readFileSync("compose.yaml", "utf8");
  const unit = readFileSync("ops/versus.service", "utf8");

  it("give the bot the time that it needs to end", () => {
    const LONGEST_END = Number(/LONGEST_END = (\d+)/.exec(readFileSync("src/bot/ending.ts", "utf8"))?.[1]);
    expect(Number(/stop_grace_period: (\d+)s/.exec(compose)?.[1]) * 1000).toBeGreaterThan(LONGEST_END);
    expect(Number(/TimeoutStopSec=(\d+)/.exec(unit)?.[1]) * 1000).toBeGreaterThan(LONGEST_END);
  });

  it("let nothing be written but where the bot keeps its data", () => {
    expect(compose).toMatch(/bot:[\s\S]*?read_only: true[\s\S]*?"closes:\/versus\/data\/cache"[\s\S]*?redis:/);
    expect(unit).toMatch(/^ProtectSystem=strict$/m);
    expect(unit).toMatch(/^StateDirectory=versus$/m);
  });

  it("start the bot as npm start does", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(/^ExecStart=\/usr\/bin\/(.*)$/m.exec(unit)?.[1]).toBe(scripts.start);
  });

  it("name settings that there are, and files that are there", () => {
    const known = new Set([...readFileSync(".env.example", "utf8").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
    const named = [...compose.matchAll(/^ {6}([A-Z_]+):/gm), ...unit.matchAll(/\b([A-Z]+_[A-Z]+)=/g)].map(([, name]) => name!);
    expect(named.filter((name) => !known.has(name) && name !== "NODE_ENV")).toEqual([]);
    for (const [, path] of compose.matchAll(/- (\.\/\S+?):/g)) expect(existsSync(path!), path).toBe(true);
    expect(readFileSync("ops/prometheus.compose.yml", "utf8")).toContain(`"bot:${/METRICS_PORT: "(\d+)"/.exec(compose)?.[1]}"`);
  });
});

const has = (tool: string, ...args: string[]): boolean => spawnSync(tool, args).status === 0;

describe.skipIf(!has("docker-compose", "version"))("docker-compose (where it is installed)", () => {
  it("takes compose.yaml", () => {
    const folder = temporaryFolder();
    copyFileSync("compose.yaml", join(folder, "compose.yaml"));
    copyFileSync(".env.example", join(folder, ".env"));
    cpSync("ops", join(folder, "ops"), { recursive: true });
    const { status, stderr } = spawnSync("docker-compose", ["config", "--quiet"], { cwd: folder, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, expect.not.stringContaining("nvalid")]);
  });
});

describe.skipIf(!has("systemd-analyze", "--version"))("systemd-analyze (where it is installed)", () => {
  it("takes the unit, and finds little that it leaves open", () => {
    const verified = spawnSync("systemd-analyze", ["verify", resolve("ops/versus.service")], { encoding: "utf8" });
    // the only thing that another machine may lack
    const complaints = verified.stderr.split("\n").filter((line) => line.includes("versus.service") && !line.includes("/usr/bin/node"));
    expect(complaints).toEqual([]);
    const { stdout } = spawnSync("systemd-analyze", ["security", "--offline=true", resolve("ops/versus.service")], { encoding: "utf8" });
    const [, exposure] = /Overall exposure level for versus\.service: ([\d.]+)/.exec(stdout) ?? [];
    if (exposure !== undefined) expect(Number(exposure)).toBeLessThan(2.5);
  });
});

describe.skipIf(!has("promtool", "--version"))("promtool (where it is installed)", () => {
  it("takes the settings of the Prometheus beside the bot", () => {
    expect(spawnSync("promtool", ["check", "config", "ops/prometheus.compose.yml"], { encoding: "utf8" })).toMatchObject({ status: 0 });
  });
});
