/** How the bot stands at an instant, in numbers. Spans are in seconds, instants in seconds since 1970. */
export interface Readings {
  readonly gateway: {
    readonly shards: number;
    readonly ready: number;
    /** the slowest shard's last heartbeat, there and back; null before the first */
    readonly ping: number | null;
  };
  /** requests to Discord that have not been answered yet, those that wait for a rate limit included */
  readonly restPending: number;
  readonly market: {
    /** its prices are made up */
    readonly isSample: boolean;
    readonly sources: readonly {
      readonly name: string;
      readonly series: number;
      /** of them, those that do not reach the last session */
      readonly behind: number;
      /** the day that half of them reach */
      readonly lastClose: number;
    }[];
    /** series that lack sessions, that have doubted closes, and of which one is held back */
    readonly missing: number;
    readonly doubted: number;
    readonly heldBack: number;
  };
  readonly refresh: {
    /** when one last took anything into the store; null where none has since the start */
    readonly fetched: number | null;
    /** how many in a row have fetched nothing since */
    readonly inVain: number;
  };
  readonly picturesWaiting: number;
  readonly posts: {
    /** that are due and not over: their closes are missing, or an attempt has to be looked for */
    readonly waiting: number;
    /** how long the longest of them has waited */
    readonly longestWait: number;
    /** since the last look at what is due that came to its end, or since the start */
    readonly sinceRound: number;
    /** by which this machine's clock is ahead of Discord's; null where it is not known */
    readonly clockAhead: number | null;
    /** the bot's owner has paused them */
    readonly paused: boolean;
    /** this process sends them: of several, one does */
    readonly leads: boolean;
  };
}
