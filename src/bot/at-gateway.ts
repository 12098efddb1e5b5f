import { Events } from "discord.js";
import { newClient, serve } from "../discord/client.ts";
import type { Command } from "../discord/command.ts";
import { forgetDeparted } from "../discord/departed.ts";
import { gatewayOf, isOpenTo } from "../discord/readings.ts";
import { keepToken } from "../discord/token.ts";
import { within } from "../fleet/patience.ts";
import type { Health } from "../health/open.ts";
import { aborted, LAST_PATIENCE, STOPPED } from "./ending.ts";
import type { BotParts } from "./parts.ts";
import { openStaff } from "./staff.ts";

/** What a process of the bot is given beside its parts. */
export interface Start {
  readonly token: string;
  readonly commands: ReadonlyMap<string, Command>;
  readonly health: Health;
  readonly version: string;
  /** says that Discord does not take the token, where that is the error. @returns whether it was */
  readonly rejected: (error: unknown) => boolean;
}

/** Serves people over the gateway, posts and refreshes, until it is stopped or Discord ends the connection. @returns the exit code */
export async function atGateway(parts: BotParts, { token, commands, health, version, rejected }: Start): Promise<number> {
  const { stop, log, rest, shards, monotonic = () => performance.now() } = parts;
  const client = newClient(rest, parts.answerMentions === true ? "mentions" : "commands", shards);
  const gateway = () => gatewayOf(client);
  const staff = await openStaff({ ...parts, token, commands, discord: client.rest, counted: health.tally, version, gateway });
  const { interactions, answerMention, posts, settled, owner, tally, readings } = staff;
  const revoked = keepToken(client.rest, token, log);
  const serving = serve(client, { interactions, answerMention, monotonic, log, tally });
  health.show({
    readings,
    waitingFor: () => [...(isOpenTo(client) ? [] : ["gateway"]), ...(stop.aborted ? ["stopping"] : [])],
  });
  let http: Awaited<ReturnType<typeof staff.serveHttp>>;
  try {
    http = await staff.serveHttp();
    client.once(Events.ClientReady, () => posts.open());
    owner.open();
    forgetDeparted(client, { ...posts.posting, settled }, log);
    const ended = await Promise.race([client.login(token).then(() => serving.ended), serving.ended, revoked, posts.revoked, aborted(stop)]);
    if (ended !== STOPPED) {
      log.fatal({ reason: ended }, "the bot cannot go on");
      await owner.farewell(ended);
    }
    // a round that has not finished by then is abandoned: the ledger knows how to continue
    const [abandoned] = await Promise.all([
      serving.drain(LAST_PATIENCE),
      within(LAST_PATIENCE, posts.close(), () => new Error("left as it stands")).catch(() => {}),
    ]);
    log.info({ abandoned }, "the bot stops");
    return ended === STOPPED ? 0 : 1;
  } catch (error) {
    if (error instanceof Error && error.name === "HttpError") throw error;
    if (!rejected(error)) log.fatal({ err: error }, "the bot could not log in");
    return 1;
  } finally {
    await Promise.all([http?.close(), client.destroy().then(() => staff.close())]);
  }
}
