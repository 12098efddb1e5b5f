import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { serialize } from "node:v8";
import { LRUCache } from "lru-cache";
import pLimit from "p-limit";
import { Tinypool } from "tinypool";
import type { Answer } from "../../question/answer.ts";
import type { Draw, Picture } from "../picture.ts";
import type { Chart } from "./chart.ts";
import { chartOf } from "./describe.ts";

export interface PainterOptions {
  /** of the data that answers come from: a picture of another version is another picture */
  readonly version?: () => string;
  /** worker threads at most; started with the first picture, ended when they have had nothing to do for a while */
  readonly threads?: number;
  /** milliseconds that a drawing may take, the start of its thread included */
  readonly patience?: number;
  /** drawings that may wait for a thread; more are refused */
  readonly queue?: number;
  /** milliseconds in which a drawing has to be there, by what the last ones took; one that would come later is refused */
  readonly longest?: number;
  /** milliseconds since some instant, never set back; the process's own where it is left out */
  readonly monotonic?: () => number;
  /** of pictures kept */
  readonly bytes?: number;
  /** what the threads run: a module whose default export draws a chart */
  readonly worker?: URL;
}

export interface Painter {
  /**
   * The picture of an answer, drawn off the event loop; null where it has nothing to draw.
   * @throws PictureError where a drawing fails, takes too long, or too many wait: the answer stands without a picture
   */
  readonly draw: Draw;
  /** How many drawings wait for a thread. */
  waiting(): number;
  /** Ends the threads; drawings under way fail. */
  close(): Promise<void>;
}

/** A picture that could not be drawn. */
export class PictureError extends Error {
  override readonly name = "PictureError";
}

/** A picture that would have had to wait too long. */
export class Crowded extends PictureError {}

/** A picture that was still to be drawn when the painter closed. */
class Stopped extends PictureError {}

/** Whether nothing failed: there was no room or no time left to draw it. */
export function isDeclined(error: unknown): boolean {
  return error instanceof Crowded || error instanceof Stopped;
}

/** A picture comes within three seconds, or its reply says at once that it does not: half a second is for the way to Discord. */
const DEFAULTS = { threads: 1, patience: 10_000, queue: 20, longest: 2500, bytes: 32 * 2 ** 20 } as const;
/** Milliseconds that a drawing takes as long as none has shown it, and the weight of the latest one in what they take. */
const USUAL = 100;
const LATEST = 0.25;
/** Megabytes of a thread's heap. The young one is small so that it is swept often: each sweep frees pixels, four megabytes a picture, outside of it. */
const HEAP = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 256 } as const;
/** Milliseconds without a drawing after which a thread ends and gives its memory back. */
const IDLE = 300_000;

/** A painter of charts: nothing is started before the first picture. */
export function openPainter(options: PainterOptions = {}): Painter {
  const { threads = DEFAULTS.threads, patience = DEFAULTS.patience, queue = DEFAULTS.queue, bytes = DEFAULTS.bytes } = options;
  const { longest = DEFAULTS.longest, monotonic = () => performance.now() } = options;
  const worker = options.worker ?? new URL("./worker.ts", import.meta.url);
  const kept = new LRUCache<string, Uint8Array>({ maxSize: bytes, sizeCalculation: (png) => Math.max(1, png.byteLength) });
  const underWay = new Map<string, Promise<Uint8Array>>();
  const turns = pLimit(threads);
  const descriptions = pLimit(1);
  const stops = new Set<AbortController>();
  let pool: Tinypool | undefined;
  let closed = false;
  let usual = USUAL;

  const opened = (): Tinypool => {
    if (pool !== undefined) return pool;
    pool = new Tinypool({
      filename: worker.href,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: IDLE,
      // A thread needs no secret of the process, and no font of the system.
      env: { DISABLE_SYSTEM_FONTS_LOAD: "1" },
      execArgv: [],
      // A thread that sleeps in Atomics.wait never comes to free the pixels of the pictures before.
      useAtomics: false,
      resourceLimits: HEAP,
    });
    // A thread that fails before it has begun to draw: nobody else hears of it.
    pool.on("error", (error: Error) => {
      for (const stop of stops) stop.abort(error);
    });
    return pool;
  };

  const drawn = async (chart: Chart): Promise<Uint8Array> => {
    if (closed) throw new Stopped("the painter is closed");
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(new Error(`a drawing took longer than ${patience} ms`)), patience);
    stops.add(stop);
    const began = monotonic();
    try {
      const png = (await opened().run(chart, { signal: stop.signal })) as Uint8Array;
      usual += LATEST * (monotonic() - began - usual);
      return png;
    } catch (error) {
      if (closed) throw new Stopped("the painter is closed");
      throw new PictureError("the chart could not be drawn", { cause: stop.signal.aborted ? stop.signal.reason : error });
    } finally {
      clearTimeout(timer);
      stops.delete(stop);
    }
  };

  const shared = (key: string, chart: Chart): Promise<Uint8Array> => {
    const running = underWay.get(key);
    if (running !== undefined) return running;
    if (closed) throw new Stopped("the painter is closed");
    const ahead = turns.pendingCount + turns.activeCount;
    const isTooLate = ahead > 0 && ((ahead + 1) * usual) / threads > longest;
    if (turns.pendingCount >= queue || isTooLate) throw new Crowded(`${turns.pendingCount} drawings wait already`);
    const asked = monotonic();
    const inTurn = (): Promise<Uint8Array> => {
      // the drawings before took longer than the ones before them: who comes now is not to wait behind it as well
      if (monotonic() - asked > longest) throw new Crowded("it has waited too long for its turn");
      return drawn(chart);
    };
    const drawing = turns(async () => inTurn())
      .then((png) => {
        kept.set(key, png);
        return png;
      })
      .finally(() => underWay.delete(key));
    underWay.set(key, drawing);
    return drawing;
  };

  return {
    draw: async (answer, taste): Promise<Picture | null> => {
      // A description takes some milliseconds of this thread: one in each turn of the event loop, whatever else is asked meanwhile.
      const chart = await descriptions(async () => {
        await nextTurn();
        return chartOf(answer, taste);
      });
      if (chart === null) return null;
      const key = keyOf(chart, options.version?.() ?? "");
      const png = kept.get(key) ?? (await shared(key, chart));
      return { name: nameOf(answer), alt: chart.alt, png };
    },
    waiting: () => turns.pendingCount,
    close: async () => {
      closed = true;
      for (const stop of stops) stop.abort(new Error("the painter is closed"));
      await pool?.destroy();
      pool = undefined;
    },
  };
}

/** The same for the same picture of the same data only. */
function keyOf(chart: Chart, version: string): string {
  return createHash("sha256").update(version).update("\0").update(serialize(chart)).digest("base64");
}

function nameOf({ question, asOf }: Answer): string {
  return `versus-${question.kind}-${asOf}.png`.replace(/[^\w.-]/g, "");
}
