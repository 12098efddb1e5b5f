import type { Logger } from "pino";
import type { Trouble } from "./troubles.ts";

export interface NoticesParts {
  /** Sends a text to the bot's owner. @throws if it cannot be delivered */
  readonly send: (text: string) => Promise<void>;
  /** milliseconds since some instant; never set back */
  readonly monotonic: () => number;
  readonly log: Logger;
}

/** Tells the bot's owner what needs fixing. */
export interface Notices {
  /** Reports new troubles and those that are over. Never rejects. */
  look(troubles: readonly Trouble[]): Promise<void>;
}

/** Milliseconds that a trouble must be gone before it counts as resolved, and within which the same one is not reported twice. */
export const CALM = 10 * 60_000;
export const QUIET = 60 * 60_000;
/** Milliseconds from a notice that could not be delivered to the next attempt. */
const RETRY = 10 * 60_000;
/** Characters of a message on Discord. */
const LONGEST = 2000;

interface Known {
  readonly trouble: Trouble;
  readonly since: number;
  /** null before it is reported, and again after it is reported as resolved */
  told: number | null;
  /** when it was last reported, in an earlier spell too */
  last: number;
  /** when it went away; null while it is there */
  gone: number | null;
}

/** Reports each trouble once when it has lasted, and once when it is over; one that comes and goes, at most once an hour. */
export function noticesOf({ send, monotonic, log }: NoticesParts): Notices {
  const known = new Map<string, Known>();
  let notBefore = Number.NEGATIVE_INFINITY;

  const noted = (troubles: readonly Trouble[], now: number): void => {
    const present = new Map(troubles.map((trouble) => [trouble.id, trouble]));
    for (const trouble of troubles) {
      const before = known.get(trouble.id);
      const isNew = before === undefined || (before.gone !== null && before.told === null);
      const { since, told, last } = isNew ? { since: now, told: null, last: before?.last ?? Number.NEGATIVE_INFINITY } : before;
      known.set(trouble.id, { trouble, since, told, last, gone: null });
    }
    for (const [id, each] of known) {
      if (present.has(id)) continue;
      each.gone ??= now;
      if (each.told === null && now - Math.max(each.gone, each.last) >= QUIET) known.delete(id);
    }
  };

  return {
    look: async (troubles) => {
      const now = monotonic();
      noted(troubles, now);
      if (now < notBefore) return;
      const all = [...known.values()];
      const begun = all.filter(
        ({ trouble, since, told, last, gone }) => told === null && gone === null && now - since >= trouble.after && now - last >= QUIET,
      );
      const mended = all.filter(({ told, gone }) => told !== null && gone !== null && now - gone >= CALM);
      if (begun.length + mended.length === 0) return;
      try {
        await send(textOf(begun, mended));
      } catch (error) {
        notBefore = now + RETRY;
        log.warn({ err: error }, "the bot's owner could not be told");
        return;
      }
      for (const each of begun) Object.assign(each, { told: now, last: now });
      for (const each of mended) each.told = null;
    },
  };
}

function textOf(begun: readonly Known[], mended: readonly Known[]): string {
  const lines = [
    ...begun.map(({ trouble: { says, runbook } }) => `**Versus needs you:** ${says} (docs/operations.md, ${runbook})`),
    ...mended.map(({ trouble: { says } }) => `**Resolved:** ${says}`),
  ];
  const text = lines.join("\n");
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
