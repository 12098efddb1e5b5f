import type { Logger } from "pino";
import { z } from "zod";
import type { Database } from "../market/database.ts";
import { within } from "./patience.ts";

/**
 * Who of several processes on one store leads: one alone refreshes closes and sends posts. A leader that hangs is replaced, and knows by its own clock
 * that it may have been. What it writes afterwards is fenced off by the store: each entry of the ledger and each version names the one that
 * it replaces, and is written only where that still stands.
 */
export interface Lease {
  /** Whether this process leads, as far as its own clock tells. */
  isHeld(): boolean;
  /** Rises with each new leader; 0 where this process has not led. */
  token(): number;
  /** Lets another lead at once. Never rejects. */
  close(): Promise<void>;
}

/** Leads from the beginning to the end, as the only process does. */
export const ALWAYS_HELD: Lease = { isHeld: () => true, token: () => 1, close: async () => {} };

/** Never leads, as a process that only answers. */
export const NEVER_HELD: Lease = { isHeld: () => false, token: () => 0, close: async () => {} };

/** Milliseconds between two signs of life, for how long one lets its process lead, and of silence after which another takes over. */
export const BEAT = 3000;
export const HELD = 10_000;
export const SILENCE = 15_000;

/** Milliseconds that a store may take; one that never answers must hold nothing up. */
const PATIENCE = 2500;

const tooLong = (): Error => new Error(`the store has not answered for ${PATIENCE} ms`);

const KEY = "fleet/leader";

/** `beat` changes with each sign of life, so that nobody compares clocks; `by` is null where the last leader has let go. */
const recordSchema = z.strictObject({ by: z.string().nullable(), token: z.int(), beat: z.int() });
type Sign = z.infer<typeof recordSchema>;

export interface LeaseParts {
  readonly database: Pick<Database, "get" | "swap">;
  /** a new id for each process */
  readonly instance: string;
  /** milliseconds since some instant; never set back */
  readonly monotonic: () => number;
  readonly log: Logger;
}

/** The steps of a lease, without their timing. */
export interface LeaseSteps extends Lease {
  /** Gives a sign of life, or takes over from who gives none. @throws what the database throws */
  step(): Promise<void>;
}

export function leaseSteps({ database, instance, monotonic, log }: LeaseParts): LeaseSteps {
  let heldUntil = Number.NEGATIVE_INFINITY;
  let token = 0;
  let isClosed = false;
  let seen: { readonly text: string | undefined; readonly since: number } | undefined;
  const isHeld = (): boolean => monotonic() < heldUntil;
  const write = async (before: string | undefined, record: Sign, began: number): Promise<void> => {
    const wasHeld = isHeld();
    const text = JSON.stringify(record);
    if (isClosed || !(await database.swap(KEY, before, text))) return;
    // it was closed while the store took its time: nobody would give signs of life
    if (isClosed) return release(text, record);
    seen = { text, since: monotonic() };
    token = record.token;
    // counted from before it was written: whoever takes over has seen it no earlier
    heldUntil = began + HELD;
    if (!wasHeld) log.info({ instance, token }, "this process leads: it refreshes closes and sends posts");
  };
  const release = async (text: string, record: Sign): Promise<void> => {
    await database.swap(KEY, text, JSON.stringify({ ...record, by: null }));
  };
  return {
    isHeld,
    token: () => token,
    step: async () => {
      const began = monotonic();
      const text = await database.get(KEY);
      const record = recordIn(text);
      if (record?.by === instance) return write(text, { ...record, beat: record.beat + 1 }, began);
      if (isHeld()) log.warn({ instance, token }, "another process leads meanwhile");
      heldUntil = Number.NEGATIVE_INFINITY;
      if (seen?.text !== text) seen = { text, since: monotonic() };
      const isFree = text === undefined || record?.by === null;
      if (isFree || monotonic() - seen!.since >= SILENCE)
        await write(text, { by: instance, token: (record?.token ?? 0) + 1, beat: 0 }, began);
    },
    close: async () => {
      isClosed = true;
      if (!isHeld()) return;
      heldUntil = Number.NEGATIVE_INFINITY;
      try {
        const text = await database.get(KEY);
        const record = recordIn(text);
        if (text !== undefined && record?.by === instance) await release(text, record);
      } catch (error) {
        log.warn({ err: error }, "the lead could not be given up; another takes it over soon");
      }
    },
  };
}

/** The same, which takes its steps by itself. The first is taken before it is given back, so that the first process of all leads at once. */
export async function openLease(parts: LeaseParts): Promise<Lease> {
  const steps = leaseSteps(parts);
  let step: Promise<void> = Promise.resolve();
  const take = (): Promise<void> => {
    const inTime = within(PATIENCE, steps.step(), tooLong);
    step = inTime.catch((error: unknown) => parts.log.warn({ err: error }, "who leads is not known; it is looked for again"));
    return step;
  };
  await take();
  const timer = setInterval(() => void take(), BEAT);
  return {
    ...steps,
    close: async () => {
      clearInterval(timer);
      await step;
      await within(PATIENCE, steps.close(), tooLong).catch(() => {});
    },
  };
}

function recordIn(text: string | undefined): Sign | undefined {
  if (text === undefined) return undefined;
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
