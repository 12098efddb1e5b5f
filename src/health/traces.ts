import type { Logger } from "pino";
import { HealthError } from "./health-error.ts";
import type { Work } from "./tally.ts";

/** Where spans are sent, and as what. */
export interface TracesAddress {
  /** of a collector that takes traces by OTLP over HTTP; the exporter reads the other OTEL_EXPORTER_OTLP_ variables by itself */
  readonly url: string;
}

export interface Traces {
  /** Sends a span of what has just come to its end, some seconds later. Never throws. */
  readonly work: (work: Work) => void;
  /** Sends what is left, for a second at most. Never rejects. */
  close(): Promise<void>;
}

/** Milliseconds that the last spans may take at the end of the bot, and between two lines of the log that say that they cannot be sent. */
const FAREWELL = 1000;
const TOLD_EVERY = 600_000;
/** Milliseconds after which spans are sent, and how long that may take. */
const SENT_AFTER = 5000;
const TIMEOUT = 10_000;

/**
 * Spans for a collector. The packages are loaded with them: most who run the bot never need them.
 * @throws HealthError where they are not installed
 */
export async function openTraces({ url }: TracesAddress, version: string, log: Logger): Promise<Traces> {
  const { api, sdk, resources, exporter } = await packages();
  const tell = toldBy(log);
  const inner = new exporter.OTLPTraceExporter({ url, timeoutMillis: TIMEOUT });
  const spans = new sdk.BatchSpanProcessor({
    exporter: {
      export: (all, done) =>
        inner.export(all, (result) => {
          if (result.error !== undefined) tell(result.error);
          done(result);
        }),
      shutdown: () => inner.shutdown(),
      forceFlush: () => inner.forceFlush(),
    },
    scheduledDelayMillis: SENT_AFTER,
    exportTimeoutMillis: TIMEOUT,
  });
  const own = resources.resourceFromAttributes({ "service.name": "versus", "service.version": version });
  // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES
  const given = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new sdk.TracerProvider({ resource: resources.defaultResource().merge(own).merge(given), spanProcessors: [spans] });
  const tracer = provider.getTracer("versus", version);
  return {
    work: ({ name, milliseconds, attributes, isFailed }) => {
      const end = Date.now();
      const span = tracer.startSpan(name, { startTime: end - milliseconds, attributes, root: true });
      if (isFailed) span.setStatus({ code: api.SpanStatusCode.ERROR });
      span.end(end);
    },
    close: async () => {
      const impatience = new Promise((resolve) => setTimeout(resolve, FAREWELL).unref());
      await Promise.race([provider.shutdown().catch(tell), impatience]);
    },
  };
}

async function packages() {
  try {
    const [api, sdk, resources, exporter] = await Promise.all([
      import("@opentelemetry/api"),
      import("@opentelemetry/sdk-trace"),
      import("@opentelemetry/resources"),
      import("@opentelemetry/exporter-trace-otlp-http"),
    ]);
    return { api, sdk, resources, exporter };
  } catch (cause) {
    const names = "@opentelemetry/api @opentelemetry/sdk-trace @opentelemetry/resources @opentelemetry/exporter-trace-otlp-http";
    throw new HealthError(`OTEL_EXPORTER_OTLP_ENDPOINT is set, and traces take optional packages: npm install ${names}`, { cause });
  }
}

/** Logs every ten minutes at most that spans cannot be sent: a collector that is down costs no more than them. */
function toldBy(log: Logger): (error: unknown) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (performance.now() - told < TOLD_EVERY) return;
    told = performance.now();
    log.warn({ err: error }, "traces could not be sent");
  };
}
