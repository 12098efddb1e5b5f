import { type Refresh, type RefreshOptions, refresh } from "./refresh.ts";
import type { Snapshot } from "./snapshot.ts";

export interface RefresherOptions {
  /** called with the snapshot that a refresh made, for the caller to swap in */
  readonly onSnapshot?: (snapshot: Snapshot) => void;
}

/** Runs refreshes one at a time. */
export interface Refresher {
  /** Asking while the same kind of refresh is under way joins it: both get one result. A dry run and a real one follow each other. */
  refresh(options: RefreshOptions): Promise<Refresh>;
  readonly running: boolean;
}

export function createRefresher({ onSnapshot }: RefresherOptions = {}): Refresher {
  let current: { readonly key: string; readonly result: Promise<Refresh> } | undefined;
  const run = async (options: RefreshOptions, before: Promise<unknown> | undefined): Promise<Refresh> => {
    await before?.catch(() => {});
    const result = await refresh(options);
    if (result.committed) onSnapshot?.(result.snapshot);
    return result;
  };
  return {
    refresh(options) {
      const key = `${options.provider.name} ${options.dryRun === true}`;
      if (current?.key === key) return current.result;
      const mine = { key, result: run(options, current?.result) };
      current = mine;
      const done = (): void => {
        if (current === mine) current = undefined;
      };
      mine.result.then(done, done);
      return mine.result;
    },
    get running() {
      return current !== undefined;
    },
  };
}
