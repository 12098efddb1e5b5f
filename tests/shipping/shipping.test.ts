import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
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

/** A file of Kubernetes as its documents. */
function documentsIn(file: string): Manifest[] {
  return readFileSync(file, "utf8")
    .split(/^---$/m)
    .map((text) => parseYaml(text) as Manifest);
}

interface Manifest {
  readonly kind: string;
  readonly spec: {
    readonly replicas?: number;
    readonly template?: {
      readonly spec: {
        readonly terminationGracePeriodSeconds: number;
        readonly containers: readonly {
          readonly command?: readonly string[];
          readonly env: readonly { readonly name: string; readonly value?: string }[];
          readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
          readonly livenessProbe: { readonly httpGet: { readonly path: string; readonly port: string } };
          readonly readinessProbe: { readonly httpGet: { readonly path: string; readonly port: string } };
        }[];
      };
    };
  };
}

describe("the files of a bot in several processes", () => {
  const known = new Set([...readFileSync(".env.example", "utf8").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly scripts: Readonly<Record<string, string>> };
  const LONGEST_END = Number(/LONGEST_END = (\d+)/.exec(readFileSync("src/bot/ending.ts", "utf8"))?.[1]);

  it.each(["shards", "workers"])(
    "ops/k8s/%s.yaml starts what npm does, asks where it answers, and names settings that there are",
    (name) => {
      const pods = documentsIn(`ops/k8s/${name}.yaml`).flatMap(({ kind, spec }) =>
        spec.template === undefined ? [] : [{ kind, ...spec }],
      );
      expect(pods.length).toBeGreaterThan(0);
      for (const { kind, replicas, template } of pods) {
        const { containers, terminationGracePeriodSeconds } = template!.spec;
        expect(terminationGracePeriodSeconds * 1000).toBeGreaterThan(LONGEST_END);
        for (const { command, env, ports, livenessProbe, readinessProbe } of containers) {
          const set = new Map(env.map((each) => [each.name, each.value]));
          expect([...set.keys()].filter((each) => !known.has(each))).toEqual([]);
          if (command !== undefined) expect(command.join(" ")).toBe(scripts.worker);
          const metrics = ports.find((port) => port.name === "metrics")!;
          expect([livenessProbe.httpGet, readinessProbe.httpGet]).toEqual([
            { path: "/healthz", port: "metrics" },
            { path: "/readyz", port: "metrics" },
          ]);
          expect(String(metrics.containerPort)).toBe(set.get("METRICS_PORT"));
          if (kind === "StatefulSet") expect(set.get("SHARD_COUNT")).toBe(String(replicas));
          if (set.has("HTTP_PORT")) expect(String(ports.find((port) => port.name === "http")!.containerPort)).toBe(set.get("HTTP_PORT"));
        }
      }
    },
  );

  it.each(["shards", "http"])("ops/compose.%s.yml starts what npm does, and names settings and files that there are", (name) => {
    const text = readFileSync(`ops/compose.${name}.yml`, "utf8");
    const commands = [...text.matchAll(/command: (\["node".*\])$/gm)].map(([, list]) => (JSON.parse(list!) as string[]).join(" "));
    expect(commands).toEqual([name === "shards" ? scripts.shards : scripts.worker]);
    const named = [...text.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, each]) => each!);
    expect(named.filter((each) => !known.has(each) && !each.startsWith("POSTGRES_"))).toEqual([]);
    for (const [, grace] of text.matchAll(/stop_grace_period: (\d+)s/g)) expect(Number(grace) * 1000).toBeGreaterThan(LONGEST_END);
    for (const [, path] of text.matchAll(/"(\.\/\S+?):/g)) expect(existsSync(path!), path).toBe(true);
  });
});

const has = (tool: string, ...args: string[]): boolean => spawnSync(tool, args).status === 0;

describe.skipIf(!has("docker-compose", "version"))("docker-compose (where it is installed)", () => {
  it.each(["compose.yaml", "ops/compose.shards.yml", "ops/compose.http.yml"])("takes %s", (file) => {
    const folder = temporaryFolder();
    copyFileSync("compose.yaml", join(folder, "compose.yaml"));
    copyFileSync(".env.example", join(folder, ".env"));
    cpSync("ops", join(folder, "ops"), { recursive: true });
    const { status, stderr } = spawnSync("docker-compose", ["-f", file, "--project-directory", ".", "config", "--quiet"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, POSTGRES_PASSWORD: "a password" },
    });
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
