import type { LastDay } from "../health/last-day.ts";
import type { Readings } from "../health/readings.ts";

/** How the bot stands, for those who run it: what its metrics tell Prometheus. */
export interface Inside {
  readonly readings: Readings;
  readonly lastDay: LastDay;
  /** seconds that one turn in a hundred of the event loop comes late */
  readonly loopDelay: number;
  /** bytes that the process takes */
  readonly memory: number;
}

/** How the bot stands, for a person who runs it; null for anyone else. @throws where Discord cannot be asked who does */
export type LookInside = (userId: string) => Promise<Inside | null>;
