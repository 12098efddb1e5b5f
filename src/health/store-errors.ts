import type { Tally } from "./tally.ts";

/** Milliseconds for which an error of a store is recent. */
const RECENT = 10 * 60_000;

/** A tally that also knows which stores could not be used in the last ten minutes. @param monotonic milliseconds since some instant */
export function withStoreErrors(tally: Tally, monotonic: () => number): { readonly tally: Tally; recent(): readonly string[] } {
  const last = new Map<string, number>();
  return {
    tally: {
      ...tally,
      storeError: (store) => {
        last.set(store, monotonic());
        tally.storeError(store);
      },
    },
    recent: () => [...last].filter(([, at]) => monotonic() - at < RECENT).map(([store]) => store),
  };
}
