import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";

// A question is answered in less time than its code takes to be stripped of types: from the second start on, Node keeps the result.
enableCompileCache();

// npm runs scripts in the project's folder, and keeps where it was called; started by its path, Versus goes there by itself
const folder = process.env.INIT_CWD ?? process.cwd();
process.chdir(join(import.meta.dirname, ".."));

// what stands in the environment already is not replaced
if (existsSync(".env")) process.loadEnvFile(".env");

const { main } = await import("./terminal/main.ts");
process.exitCode = await main(process.argv.slice(2), process.env, folder);
