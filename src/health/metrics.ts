import type * as PromClient from "prom-client";
import { HealthError } from "./health-error.ts";
import type { Readings } from "./readings.ts";
import { endings, pictureResults, postResults, type Tally } from "./tally.ts";

/** Seconds that replies are sorted by: Discord gives three. */
const REPLY_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10];

/** What is used beside commands, and what is neither. */
const BESIDE_COMMANDS = ["press", "form", "autocomplete", "mention", "other"];
const POSTS = ["daily", "weekly", "monthly", "watchlist", "watch"];

/** Metrics in the form of Prometheus, by the tally that is filled and what is read at each scrape. */
export interface Metrics {
  readonly tally: Omit<Tally, "work">;
  readonly contentType: string;
  /** Everything as it stands now. @param readings undefined while there is nothing to read yet */
  text(readings: Readings | undefined): Promise<string>;
}

export interface MetricsParts {
  /** the bot's own */
  readonly version: string;
  /** the names of all commands */
  readonly commands: readonly string[];
}

/**
 * Metrics of this process. The package is loaded with them: most who run the bot never need it.
 * @throws HealthError where prom-client is not installed
 */
export async function openMetrics({ version, commands }: MetricsParts): Promise<Metrics> {
  const prom = await promClient();
  const registry = new prom.Registry();
  prom.collectDefaultMetrics({ register: registry });
  new prom.Gauge({ name: "versus_info", help: "The bot's version", labelNames: ["version"], registers: [registry] }).set({ version }, 1);
  const set = gaugesIn(prom, registry);
  return {
    tally: tallyIn(prom, registry, [...commands, ...BESIDE_COMMANDS]),
    contentType: registry.contentType,
    text: (readings) => {
      if (readings !== undefined) set(readings);
      return registry.metrics();
    },
  };
}

async function promClient(): Promise<typeof PromClient> {
  try {
    return await import("prom-client");
  } catch (cause) {
    throw new HealthError("METRICS_PORT is set, and metrics take the optional package prom-client: npm install prom-client", { cause });
  }
}

/** Every count begins at zero: Prometheus takes the first value of one that appears later for no rise. */
function tallyIn({ Counter, Histogram }: typeof PromClient, registry: PromClient.Registry, used: readonly string[]): Metrics["tally"] {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const interactions = counter("versus_interactions_total", "Interactions by what was used and how it ended", ["command", "outcome"]);
  const seconds = new Histogram({
    name: "versus_interaction_seconds",
    help: "From an interaction's arrival until Discord had taken the first reply",
    labelNames: ["command"],
    buckets: REPLY_SECONDS,
    registers,
  });
  const posts = counter("versus_posts_total", "Posts by kind and what an attempt came to", ["post", "outcome"]);
  const pictures = counter("versus_pictures_total", "Pictures by outcome", ["outcome"]);
  const storeErrors = counter("versus_store_errors_total", "Uses of the store that failed", ["store"]);
  for (const command of used) for (const outcome of Object.keys(endings)) interactions.inc({ command, outcome }, 0);
  for (const post of POSTS) for (const outcome of postResults) posts.inc({ post, outcome }, 0);
  for (const outcome of pictureResults) pictures.inc({ outcome }, 0);
  for (const store of ["prices", "state"]) storeErrors.inc({ store }, 0);
  return {
    interaction: (command, outcome, milliseconds) => {
      interactions.inc({ command, outcome });
      if (milliseconds !== undefined) seconds.observe({ command }, milliseconds / 1000);
    },
    post: (post, outcome) => posts.inc({ post, outcome }),
    picture: (outcome) => pictures.inc({ outcome }),
    storeError: (store) => storeErrors.inc({ store }),
  };
}

/** One number of the readings; null where it is not known, and the metric is then left out. */
type Read = (readings: Readings) => number | null;

const GAUGES: Readonly<Record<string, readonly [help: string, read: Read]>> = {
  versus_gateway_shards: ["Connections to Discord's gateway that there should be", ({ gateway }) => gateway.shards],
  versus_gateway_shards_ready: ["Of them, those that are ready", ({ gateway }) => gateway.ready],
  versus_gateway_ping_seconds: ["The slowest shard's last heartbeat, there and back", ({ gateway }) => gateway.ping],
  versus_rest_pending: ["Requests to Discord without an answer yet, waiting for rate limits included", ({ restPending }) => restPending],
  versus_market_sample: ["1 where prices are made up", ({ market }) => Number(market.isSample)],
  versus_series_missing: ["Series that lack sessions", ({ market }) => market.missing],
  versus_series_doubted: ["Series with closes that are doubted or held back", ({ market }) => market.doubted],
  versus_series_held_back: ["Series of which another is held back", ({ market }) => market.heldBack],
  versus_refresh_fetched_timestamp_seconds: ["When a refresh last took anything", ({ refresh }) => refresh.fetched],
  versus_refreshes_in_vain: ["How many in a row have fetched nothing since", ({ refresh }) => refresh.inVain],
  versus_pictures_waiting: ["Pictures that wait to be drawn", ({ picturesWaiting }) => picturesWaiting],
  versus_posts_waiting: ["Posts that are due and not over", ({ posts }) => posts.waiting],
  versus_posts_longest_wait_seconds: ["How long the longest of them has waited", ({ posts }) => posts.longestWait],
  versus_posts_since_round_seconds: ["Since the last look at what is due that came to its end", ({ posts }) => posts.sinceRound],
  versus_posts_paused: ["1 where the owner has paused all posts", ({ posts }) => Number(posts.paused)],
  versus_leads: ["1 where this process refreshes and sends posts: of several, one does", ({ posts }) => Number(posts.leads)],
  versus_clock_ahead_seconds: ["By which this machine's clock is ahead of Discord's", ({ posts }) => posts.clockAhead],
};

const BY_SOURCE: Readonly<Record<string, readonly [help: string, read: (source: Readings["market"]["sources"][number]) => number]>> = {
  versus_series: ["Series by source", ({ series }) => series],
  versus_series_behind: ["Of them, those that do not reach the last session", ({ behind }) => behind],
  versus_series_last_close_timestamp_seconds: ["The day that half of them reach", ({ lastClose }) => lastClose],
};

function gaugesIn({ Gauge }: typeof PromClient, registry: PromClient.Registry): (readings: Readings) => void {
  const registers = [registry];
  const single = Object.entries(GAUGES).map(([name, [help, read]]) => ({ gauge: new Gauge({ name, help, registers }), read }));
  const bySource = Object.entries(BY_SOURCE).map(([name, [help, read]]) => ({
    gauge: new Gauge({ name, help, labelNames: ["source"], registers }),
    read,
  }));
  return (readings) => {
    for (const { gauge, read } of single) {
      const value = read(readings);
      // not known is not zero
      if (value === null) gauge.remove();
      else gauge.set(value);
    }
    for (const { gauge, read } of bySource) {
      gauge.reset();
      for (const source of readings.market.sources) gauge.set({ source: source.name }, read(source));
    }
  };
}
