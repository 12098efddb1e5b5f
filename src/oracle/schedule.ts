import { Cron } from "croner";
import type { Logger } from "pino";
import { NEW_YORK } from "../calendar/exchange.ts";
import type { Settings } from "../config.ts";

/** Closes that should be there are sought every ten minutes: what is posted after an early close must not wait for the schedule. */
const SEEK_CLOSES = "30 5-59/10 * * * *";
/** Another process may import; the bot looks for its version once a minute. */
const LOOK_FOR_VERSIONS = "0 * * * * *";

/** Refreshes at the hours that are set, in New York time, and looks for versions of other processes. */
export function scheduled({
  settings,
  refresh,
  seek,
  reread,
  log,
}: {
  settings: Settings;
  refresh: () => Promise<unknown>;
  seek: () => Promise<unknown>;
  reread: () => Promise<unknown>;
  log: Logger;
}): Cron[] {
  const options = { timezone: NEW_YORK, protect: true, unref: true };
  const run = (what: string, work: () => Promise<unknown>) => async () => {
    await work().catch((error: unknown) => log.error({ err: error }, `${what} failed; what was there serves`));
  };
  const jobs = [new Cron(LOOK_FOR_VERSIONS, options, run("looking for a new version", reread))];
  if (!settings.offline && settings.market !== "sample" && settings.refreshCron !== "")
    jobs.push(
      new Cron(settings.refreshCron, options, run("the refresh", refresh)),
      new Cron(SEEK_CLOSES, options, run("looking for the closes of the session", seek)),
    );
  return jobs;
}
