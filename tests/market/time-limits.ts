import { vi } from "vitest";

export interface TimeLimits extends Disposable {
  /** Ends the limits of all requests under way, as if their time were over. */
  expire(): void;
}

/** Takes the place of `AbortSignal.timeout`: a limit ends when the test says so, and never because the machine is slow. */
export function heldTimeLimits(): TimeLimits {
  let limits: AbortController[] = [];
  const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => {
    const limit = new AbortController();
    limits.push(limit);
    return limit.signal;
  });
  return {
    expire: () => {
      for (const limit of limits) limit.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
      limits = [];
    },
    [Symbol.dispose]: () => timeout.mockRestore(),
  };
}
