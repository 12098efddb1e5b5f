// Imports every module of src/ and commands/ and prints what of the environment, the clock or the disk the project's own code reads meanwhile.
// Run as a process of its own by tests/architecture.test.ts; prints a JSON list.
import fs from "node:fs";
import fsPromises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const own = [join(root, "src"), join(root, "commands")].map((folder) => `file://${folder}/`);
const found = new Set<string>();

/** Names what was read where the nearest caller outside Node is the project's own code. */
function note(what: string): void {
  const caller = (new Error().stack ?? "")
    .split("\n")
    .slice(3)
    .find((line) => !line.includes("node:"));
  const place = own.find((folder) => caller?.includes(folder));
  if (place !== undefined) found.add(`${what} in ${caller!.slice(caller!.indexOf("file://")).replace(`file://${root}/`, "")}`);
}

const realEnvironment = process.env;
Object.defineProperty(process, "env", {
  get() {
    note("environment");
    return realEnvironment;
  },
});
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parts: []) {
    if (parts.length === 0) note("clock");
    super(...parts);
  }
  static override now(): number {
    note("clock");
    return RealDate.now();
  }
} as DateConstructor;
for (const [name, module] of [
  ["disk", fs],
  ["disk", fsPromises],
] as const) {
  for (const key of [
    "readFileSync",
    "existsSync",
    "statSync",
    "readdirSync",
    "openSync",
    "mkdirSync",
    "writeFileSync",
    "readFile",
    "stat",
    "open",
    "readdir",
    "access",
    "mkdir",
    "writeFile",
  ] as const) {
    const target = module as unknown as Record<string, (...args: unknown[]) => unknown>;
    const real = target[key];
    if (real === undefined) continue;
    target[key] = (...args) => {
      note(name);
      return real.apply(module, args);
    };
  }
}
syncBuiltinESMExports();

for (const module of JSON.parse(process.argv[2]!) as string[]) await import(join(root, module));
console.log(JSON.stringify([...found]));
