// The Dockerfile's steps in a clean folder, packages fetched as it says, and the bot started from there as it would be in a container: by a user
// who owns nothing of it, beside a Discord on this machine. Its health check must pass, and SIGTERM must end it with 0.
//   npm run --prefix bench image        (needs a registry; Docker is not needed)
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLoopback, TOKEN } from "../tests/support/discord/loopback.ts";
import { buildIn, environmentOf, instructionsOf, listOf } from "../tests/support/image.ts";

process.chdir(join(import.meta.dirname, ".."));
const NOBODY = 65_534;

const folder = mkdtempSync(join(tmpdir(), "versus-image-"));
const problems: string[] = [];
const check = (what: string, isSo: boolean): void => {
  console.log(`${isSo ? "ok  " : "NOT "} ${what}`);
  if (!isSo) problems.push(what);
};
try {
  const started = performance.now();
  buildIn(folder, { install: true });
  const image = join(folder, "image");
  const size = spawnSync("du", ["-sm", image], { encoding: "utf8" }).stdout.split("\t")[0];
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s, ${size} MB`);

  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { devDependencies: Record<string, string> };
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, { dev?: boolean }> };
  const unwanted = Object.keys(devDependencies).filter(
    (name) => packages[`node_modules/${name}`]?.dev === true && existsSync(join(image, "node_modules", name)),
  );
  check(
    `no package that only its makers need (${unwanted.join(", ") || "none"} of ${Object.keys(devDependencies).length})`,
    unwanted.length === 0,
  );

  // as in the container: what is not data/cache belongs to somebody else
  const isRoot = process.getuid?.() === 0;
  const asNobody = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  chmodSync(folder, 0o755);
  if (isRoot) chownSync(join(image, "data", "cache"), NOBODY, NOBODY);
  const dockerfile = instructionsOf(readFileSync("Dockerfile", "utf8"));
  const port = String(await freePort());
  const discord = await openLoopback();
  const env = {
    PATH: process.env.PATH ?? "",
    ...environmentOf(dockerfile),
    METRICS_PORT: port,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API: discord.api,
    MARKET: "sample",
    REFRESH_CRON: "",
  };
  const inside = { cwd: image, env, ...asNobody };
  const [, ...args] = listOf(dockerfile.findLast(({ name }) => name === "CMD")!);
  const bot = spawn(process.execPath, args, { ...inside, stdio: ["ignore", "pipe", "pipe"] });
  const exit = once(bot, "exit");
  let output = "";
  for (const stream of [bot.stdout, bot.stderr]) stream.on("data", (chunk) => (output += chunk));
  await until(() => output.includes("connected to Discord") || bot.exitCode !== null);
  check("the bot is connected", output.includes("connected to Discord"));
  const { data } = await discord.ask({ command: "compare", options: { first: "Russell 2000", second: "Nasdaq" } }).callback;
  check(`it answers: ${data.embeds[0].title}`, data.embeds[0].title.includes("Russell 2000"));
  const [, ...health] = listOf(dockerfile.findLast(({ name }) => name === "HEALTHCHECK")!);
  const healthy = spawn(process.execPath, health, { ...inside, stdio: "inherit" });
  check("its health check passes", (await once(healthy, "exit"))[0] === 0);
  const sick = spawn(process.execPath, health, { ...inside, env: { ...env, METRICS_PORT: "1" }, stdio: "inherit" });
  check("and fails where nobody answers", (await once(sick, "exit"))[0] === 1);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  check("it serves metrics", metrics.includes("versus_gateway_shards_ready 1"));
  bot.kill("SIGTERM");
  const [code] = await exit;
  check(`SIGTERM ends it with ${code}`, code === 0);
  const written = readdirSync(join(image, "data", "cache"));
  check(`it has written data/cache alone (${written.join(", ")})`, written.length > 0);
  await discord.close();
  if (problems.length > 0) console.log(output);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(problems.length === 0 ? 0 : 1);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 600 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
}
