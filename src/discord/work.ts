import type { Ending, Work } from "../health/tally.ts";

/** Endings that are nobody's choice: the person has no answer. */
const FAILED: ReadonlySet<Ending> = new Set(["failed", "dropped", "expired", "undelivered"]);

/** What was asked, and by which id the log has it. */
export interface AskedWork {
  readonly ids: Readonly<Record<string, string>>;
  readonly shard: number;
  readonly command: string;
  readonly ending: Ending;
  /** milliseconds from its arrival until Discord had taken the first reply; undefined where there was none */
  readonly lasted: number | undefined;
}

/** An interaction as a trace tells it: from its arrival until nothing follows, such as a picture. */
export function workOf({ ids, shard, command, ending, lasted }: AskedWork, milliseconds: number): Work {
  return {
    name: `interaction ${command}`,
    milliseconds,
    attributes: {
      ...ids,
      "versus.shard": shard,
      "versus.command": command,
      "versus.outcome": ending,
      ...(lasted === undefined ? {} : { "versus.reply.milliseconds": lasted }),
    },
    isFailed: FAILED.has(ending),
  };
}
