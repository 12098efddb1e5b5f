import { AsyncLocalStorage } from "node:async_hooks";
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** A process of the simulated world. What it waits for comes to it only once it goes on, and never once it is dead. */
export interface Life {
  dead: boolean;
  pausedUntil: number;
}

/** Time that goes from one event to the next, for everything in this process that waits. */
export interface FalseTime {
  now(): number;
  /** Lets something happen later, to the one who asks or to the life given; null: to the world, whoever has died meanwhile. */
  after(ms: number, act: () => void, life?: Life | null): { cancel(): void };
  /** Something that is done elsewhere, whatever becomes of who asked: `there` to get there, `back` for what came of it. */
  elsewhere<R>(there: number, work: () => R, back: () => number): Promise<R>;
  as(life: Life, work: () => void): void;
  /** the life that is living now */
  current(): Life | undefined;
  /** Lets time go on. Nothing waits for anything but this clock, so what is done between two events is over before the next. */
  run(isOver: () => boolean): Promise<void>;
  /** Gives the process its own timers back. */
  end(): void;
}

interface Event {
  at: number;
  readonly order: number;
  readonly life: Life | null;
  act: (() => void) | null;
}

/** Puts `Date.now`, `setTimeout`, the timers with promises and `AbortSignal.timeout` of this process on a clock of ours. */
export function falseTime(start: number): FalseTime {
  const lives = new AsyncLocalStorage<Life>();
  const events: Event[] = [];
  const realImmediate = setImmediate;
  let [now, order] = [start, 0];

  const after: FalseTime["after"] = (ms, act, life = lives.getStore() ?? null) => {
    const event: Event = { at: now + Math.max(0, ms || 0), order: order++, life, act };
    push(events, event);
    return {
      cancel: () => {
        event.act = null;
      },
    };
  };
  const real = {
    dateNow: Date.now,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    timeout: AbortSignal.timeout,
    sleep: timers.setTimeout,
    turn: timers.setImmediate,
  };
  const sleep = <T>(ms?: number, value?: T, { signal }: { signal?: AbortSignal } = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = after(ms ?? 0, () => resolve(value as T));
      signal?.addEventListener("abort", () => {
        timer.cancel();
        reject(signal.reason);
      });
    });
  Date.now = () => now;
  Object.assign(globalThis, {
    setTimeout: (act: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
      const timer = { ...after(ms ?? 0, () => act(...args)), ref: () => timer, unref: () => timer, hasRef: () => true };
      return timer;
    },
    clearTimeout: (timer: unknown) => {
      if (typeof timer === "object" && timer !== null && "cancel" in timer) (timer as { cancel(): void }).cancel();
      else real.clearTimeout(timer as NodeJS.Timeout);
    },
  });
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    after(ms, () => controller.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError")));
    return controller.signal;
  };
  Object.assign(timers, { setTimeout: sleep, setImmediate: (value?: unknown) => sleep(0, value) });
  syncBuiltinESMExports();

  return {
    now: () => now,
    after,
    elsewhere: (there, work, back) => {
      const asking = lives.getStore() ?? null;
      return new Promise((resolve, reject) => {
        const act = (): void => {
          try {
            const result = work();
            after(back(), () => resolve(result), asking);
          } catch (error) {
            after(back(), () => reject(error), asking);
          }
        };
        after(there, act, null);
      });
    },
    as: (life, work) => lives.run(life, work),
    current: () => lives.getStore(),
    run: async (isOver) => {
      for (let event = pop(events); event !== undefined; event = pop(events)) {
        const { life, act, at } = event;
        if (act === null || life?.dead) continue;
        if (life !== null && life.pausedUntil > at) {
          event.at = life.pausedUntil;
          push(events, event);
          continue;
        }
        now = at;
        if (life === null) act();
        else lives.run(life, act);
        await new Promise<void>((resolve) => realImmediate(resolve));
        if (isOver()) return;
      }
    },
    end: () => {
      Date.now = real.dateNow;
      Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
      AbortSignal.timeout = real.timeout;
      Object.assign(timers, { setTimeout: real.sleep, setImmediate: real.turn });
      syncBuiltinESMExports();
    },
  };
}

function isBefore(a: Event, b: Event): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

/** Onto a binary heap, the next event first. */
function push(heap: Event[], event: Event): void {
  let at = heap.length;
  heap.push(event);
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBefore(event, heap[above]!)) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = event;
}

function pop(heap: Event[]): Event | undefined {
  const first = heap[0];
  const moved = heap.pop();
  if (moved === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below += 1;
    if (!isBefore(heap[below]!, moved)) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = moved;
  return first;
}
