import { type Client, type REST, Status } from "discord.js";
import type { Readings } from "../health/readings.ts";
import type { OracleStatus } from "../oracle/oracle.ts";
import type { Backlog } from "../posts/rounds.ts";

/** How a client's connections to the gateway stand; before the first there should be one. */
export function gatewayOf({ ws: { shards } }: Client): Readings["gateway"] {
  const pings = shards.map(({ ping }) => ping).filter((ping) => ping >= 0);
  return {
    shards: Math.max(1, shards.size),
    ready: shards.filter(({ status }) => status === Status.Ready).size,
    ping: pings.length === 0 ? null : Math.max(...pings) / 1000,
  };
}

/** Whether every connection of a client is ready. */
export function isOpenTo(client: Client): boolean {
  const { shards, ready } = gatewayOf(client);
  return ready === shards;
}

/** Where closes come from, as the code names it; a series that two have given bears both names. */
const SOURCES: ReadonlySet<string> = new Set(["yahoo", "fred", "stooq", "file", "sample"]);

function isKnown(source: string): boolean {
  return source.split(" + ").every((each) => SOURCES.has(each));
}

export function marketOf({ sample, bySource, faults, refresh }: OracleStatus): Pick<Readings, "market" | "refresh"> {
  const sources = Map.groupBy(bySource, ({ source }) => (isKnown(source) ? source : "other"));
  return {
    market: {
      isSample: sample,
      sources: [...sources].map(([name, ages]) => ({
        name,
        series: ages.reduce((sum, { series }) => sum + series, 0),
        behind: ages.reduce((sum, { behind }) => sum + behind, 0),
        lastClose: Math.min(...ages.map(({ lastClose }) => secondsAt(lastClose))),
      })),
      ...faults,
    },
    refresh: { fetched: refresh?.fetchedAt ? secondsAt(refresh.fetchedAt) : null, inVain: refresh?.inVain ?? 0 },
  };
}

export function backlogOf({ waiting, longestWait, sinceRound, clockAhead, paused }: Backlog, leads: boolean): Readings["posts"] {
  const seconds = (milliseconds: number | null): number | null => milliseconds && milliseconds / 1000;
  return { waiting, longestWait: longestWait / 1000, sinceRound: sinceRound / 1000, clockAhead: seconds(clockAhead), paused, leads };
}

function secondsAt(iso: string): number {
  return Date.parse(iso) / 1000;
}

/** Counts the requests of a client that have no answer yet, those that wait for a rate limit included. */
export function pendingIn(rest: REST): () => number {
  let pending = 0;
  const queue = rest.queueRequest.bind(rest);
  rest.queueRequest = async (request) => {
    pending += 1;
    try {
      return await queue(request);
    } finally {
      pending -= 1;
    }
  };
  return () => pending;
}
