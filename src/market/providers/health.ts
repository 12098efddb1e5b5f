import { ProviderError } from "./provider-error.ts";

/** Whether a source answers, over all requests of one refresh. */
export interface Health {
  /** Runs one request. While the source counts as down it is not asked. @throws {ProviderError} `down` then; what the request throws */
  attempt<T>(work: () => Promise<T>): Promise<T>;
  /** aborted, with a {@link ProviderError} as its reason, once the source counts as down */
  readonly signal: AbortSignal;
  readonly isDown: boolean;
  /** Stops watching. */
  end(): void;
}

export interface HealthOptions {
  /** as messages call the source */
  readonly name: string;
  /** requests that fail one after the other, none succeeding between, until the source counts as down */
  readonly after?: number;
  /** milliseconds without one that succeeds until it does */
  readonly quiet?: number;
}

/** Watches one source. Only requests that were not answered count: an answer that is refused for what it says is one. */
export function watchHealth({ name, after = 8, quiet = 40_000 }: HealthOptions): Health {
  const stop = new AbortController();
  let failed = 0;
  let timer: NodeJS.Timeout | undefined;

  const down = (why: string): void => {
    clearTimeout(timer);
    if (!stop.signal.aborted) stop.abort(new ProviderError("down", `${name} counts as down: ${why}`));
  };
  const waitOn = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => down(`nothing came for ${Math.round(quiet / 1000)} s`), quiet);
    timer.unref();
  };

  return {
    attempt: async (work) => {
      stop.signal.throwIfAborted();
      if (timer === undefined) waitOn();
      try {
        const result = await work();
        failed = 0;
        waitOn();
        return result;
      } catch (error) {
        const isUnanswered = error instanceof ProviderError && (error.failure === "busy" || error.failure === "unreachable");
        failed = isUnanswered ? failed + 1 : 0;
        if (isUnanswered && failed >= after) down(`${failed} requests in a row failed, the last one so: ${error.message}`);
        else if (!isUnanswered) waitOn();
        throw error;
      }
    },
    signal: stop.signal,
    get isDown() {
      return stop.signal.aborted;
    },
    end: () => clearTimeout(timer),
  };
}

/** Watches sources by their names, each once. */
export interface Healths {
  of(name: string): Health;
  readonly down: readonly string[];
  end(): void;
}

export function watchHealths(options: Omit<HealthOptions, "name"> = {}): Healths {
  const watched = new Map<string, Health>();
  return {
    of: (name) => {
      const health = watched.get(name) ?? watchHealth({ ...options, name });
      watched.set(name, health);
      return health;
    },
    get down() {
      return [...watched].filter(([, { isDown }]) => isDown).map(([name]) => name);
    },
    end: () => {
      for (const health of watched.values()) health.end();
    },
  };
}
