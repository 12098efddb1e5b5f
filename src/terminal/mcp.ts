import { type Settings, secretsIn } from "../config.ts";
import { openLog } from "../health/log.ts";
import { ownVersion } from "../health/version.ts";
import { mcpOverStdio } from "../mcp/over-stdio.ts";
import { mcpServers } from "../mcp/server.ts";
import { openOracle } from "../oracle/open.ts";
import { EXIT } from "./exit.ts";

/**
 * `npm run mcp`: the tools on standard input and output, for an assistant that starts Versus itself. It answers from the store as it stands and
 * serves each new version; it fetches nothing, as the bot or `npm run refresh` does.
 * @returns 0
 */
export async function mcp(settings: Settings, stop: AbortSignal): Promise<number> {
  const version = await ownVersion();
  const now = () => new Date();
  // standard output is the assistant's
  const log = openLog({ level: settings.logLevel, version, secrets: secretsIn(settings) }, process.stderr);
  const open = await openOracle(settings, now, log, undefined, "follower");
  try {
    const servers = await mcpServers({ oracle: open.oracle, now }, version);
    await mcpOverStdio(servers, stop, (error) => log.warn({ err: error }, "an assistant's request went wrong"));
    return EXIT.answered;
  } finally {
    await open.close();
  }
}
