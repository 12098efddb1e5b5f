import type { Logger } from "pino";
import { type Metrics, type MetricsParts, openMetrics } from "./metrics.ts";
import type { Readings } from "./readings.ts";
import { serveHealth } from "./serve.ts";
import { NO_TALLY, type Tally } from "./tally.ts";
import { openTraces, type TracesAddress } from "./traces.ts";

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

/** What is seen of a bot from outside. */
export interface Seen {
  /** where health and metrics are served; nowhere where left out */
  readonly health?: HealthAddress | undefined;
  /** where traces are sent; nowhere where left out */
  readonly traces?: TracesAddress | undefined;
}

/**
 * Counts what happens and serves it, and sends traces; does neither without an address.
 * @throws HealthError where the port cannot be had, or a package is missing
 */
export async function openHealth({ health, traces }: Seen, parts: MetricsParts, log: Logger): Promise<Health> {
  const { work, close: closeTraces } =
    traces === undefined ? { work: NO_TALLY.work, close: async () => {} } : await openTraces(traces, parts.version, log);
  const served = health === undefined ? undefined : await servedAt(health, parts, log);
  return {
    tally: { ...(served?.tally ?? NO_TALLY), work },
    show: served?.show ?? (() => {}),
    close: async () => {
      await Promise.all([served?.close(), closeTraces()]);
    },
  };
}

type Served = Pick<Health, "show" | "close"> & Pick<Metrics, "tally">;

async function servedAt(address: HealthAddress, parts: MetricsParts, log: Logger): Promise<Served> {
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
