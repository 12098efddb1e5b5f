import type { Logger } from "pino";
import { type MetricsParts, openMetrics } from "./metrics.ts";
import type { Readings } from "./readings.ts";
import { serveHealth } from "./serve.ts";
import { NO_TALLY, type Tally } from "./tally.ts";

/** Where health and metrics are served. */
export interface HealthAddress {
  readonly host: string;
  readonly port: number;
}

/** How a bot can be looked at. */
export interface Look {
  readonly readings: () => Readings;
  /** what it waits for before it can do its work; none where it is ready */
  readonly waitingFor: () => readonly string[];
}

export interface Health {
  readonly tally: Tally;
  /** Shows a bot from now on; before, all that is known is that the process lives. */
  show(look: Look): void;
  close(): Promise<void>;
}

/**
 * Counts what happens and serves it, or does neither without an address.
 * @throws HealthError where the port cannot be had, or the package for metrics is missing
 */
export async function openHealth(address: HealthAddress | undefined, parts: MetricsParts, log: Logger): Promise<Health> {
  if (address === undefined) return { tally: NO_TALLY, show: () => {}, close: async () => {} };
  const { tally, contentType, text } = await openMetrics(parts);
  let shown: Look | undefined;
  const server = await serveHealth({
    ...address,
    waitingFor: () => shown?.waitingFor() ?? ["start"],
    metrics: { contentType, text: () => text(shown?.readings()) },
    onError: (error) => log.error({ err: error }, "health or metrics could not be given"),
  });
  log.info({ host: address.host, port: server.port }, "health and metrics are served");
  return {
    tally,
    show: (look) => {
      shown = look;
    },
    close: server.close,
  };
}
