/** Milliseconds for everything still running at shutdown, and for the replies among it; Docker kills a process ten seconds after SIGTERM. */
export const LONGEST_END = 8000;
export const LAST_PATIENCE = 7000;

export const STOPPED = "stopped";

export function aborted(signal: AbortSignal): Promise<typeof STOPPED> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(STOPPED);
    signal.addEventListener("abort", () => resolve(STOPPED), { once: true });
  });
}
