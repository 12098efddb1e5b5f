import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** One instruction of a Dockerfile, its lines joined. */
export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

export function instructionsOf(dockerfile: string): Instruction[] {
  return dockerfile
    .replace(/\\\n/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, name = "", rest = ""] = /^(\S+)\s+(.*)$/.exec(line)!;
      return { name, rest };
    });
}

/** The arguments of an instruction in its form of a list, as CMD and HEALTHCHECK have it here. */
export function listOf({ rest }: Instruction): string[] {
  return JSON.parse(rest.slice(rest.indexOf("[")));
}

/** The variables that ENV sets. */
export function environmentOf(all: readonly Instruction[]): Record<string, string> {
  const pairs = all.filter(({ name }) => name === "ENV").flatMap(({ rest }) => rest.split(/\s+/));
  return Object.fromEntries(pairs.map((pair) => pair.split("=", 2)));
}

/**
 * Does in a folder what the steps of the Dockerfile do in an image, but for the ownership of files.
 * @param install whether packages are fetched; else those that are here are linked by `linkPackages`
 */
export function buildIn(folder: string, { install }: { readonly install: boolean }): void {
  const stages = new Map<string, string>();
  let at = folder;
  let ignored: Ignored = () => false;
  for (const { name, rest } of instructionsOf(readFileSync("Dockerfile", "utf8"))) {
    if (name === "FROM") {
      const stage = / AS (\S+)$/.exec(rest)?.[1] ?? "image";
      at = join(folder, stage);
      stages.set(stage, at);
      mkdirSync(at, { recursive: true });
      ignored = ignoredBy(readFileSync(".dockerignore", "utf8"));
    } else if (name === "COPY") copied(rest, at, stages, ignored);
    else if (name === "RUN" && (install || !rest.startsWith("npm "))) {
      const command = rest.replace(/ && chown \S+ \S+$/, "");
      const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: at, encoding: "utf8" });
      if (status !== 0) throw new Error(`RUN ${command} ended with ${status}: ${stderr}`);
    }
  }
}

type Ignored = (path: string) => boolean;

function copied(rest: string, at: string, stages: ReadonlyMap<string, string>, ignored: Ignored): void {
  const [, stage, paths = ""] = /^(?:--from=(\S+)\s+)?(.*)$/.exec(rest)!;
  const names = paths.split(/\s+/);
  const target = names.pop()!;
  for (const each of names) {
    const from = stage === undefined ? each : join(stages.get(stage)!, each.replace(/^\/versus\//, ""));
    if (stage === undefined && ignored(each)) throw new Error(`${each} is kept out of the build by .dockerignore`);
    const to = names.length > 1 || target.endsWith("/") ? join(at, target, each) : join(at, target);
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, filter: (path) => stage !== undefined || path === each || !ignored(path) });
  }
}

/** What a .dockerignore keeps out, as far as ours goes: everything, but for the paths behind `!`, and of those what later lines name. */
function ignoredBy(text: string): Ignored {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return (path) => {
    let is = false;
    for (const line of lines) {
      const pattern = line.replace(/^!/, "");
      const fits =
        pattern === "*" || path === pattern || path.startsWith(`${pattern}/`) || (pattern === "**/.env" && /(?:^|\/)\.env$/.test(path));
      if (fits) is = !line.startsWith("!");
    }
    return is;
  };
}
