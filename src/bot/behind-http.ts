import { REST } from "discord.js";
import { sendWebhooksApart } from "../discord/rest-wire.ts";
import { keepToken } from "../discord/token.ts";
import { within } from "../fleet/patience.ts";
import type { Start } from "./at-gateway.ts";
import { aborted, LAST_PATIENCE, STOPPED } from "./ending.ts";
import type { BotParts } from "./parts.ts";
import { openStaff } from "./staff.ts";

/**
 * Answers what comes over HTTP, and nothing else: no gateway, no posts, no refreshing. It keeps nothing that another of its kind would miss, so that
 * as many as are needed stand behind a balancer.
 * @returns the exit code
 */
export async function behindHttp(parts: BotParts, { token, commands, health, version }: Start): Promise<number> {
  const { stop, log, rest = {} } = parts;
  const discord = new REST(rest).setToken(token);
  sendWebhooksApart(discord, rest);
  const revoked = keepToken(discord, token, log);
  const gateway = () => ({ shards: 0, ready: 0, ping: null });
  const staff = await openStaff({ ...parts, token, commands, discord, counted: health.tally, version, gateway });
  let http: Awaited<ReturnType<typeof staff.serveHttp>>;
  try {
    http = await staff.serveHttp();
    health.show({ readings: staff.readings, waitingFor: () => (stop.aborted ? ["stopping"] : []) });
    const ended = await Promise.race([revoked, aborted(stop)]);
    if (ended !== STOPPED) log.fatal({ reason: ended }, "the bot cannot go on");
    await within(LAST_PATIENCE, staff.interactions.end(), () => new Error("left as it stands")).catch(() => {});
    log.info({ abandoned: staff.interactions.underWay() }, "the bot stops");
    return ended === STOPPED ? 0 : 1;
  } finally {
    await http?.close();
    await staff.close();
  }
}
