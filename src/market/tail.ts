import type { Series } from "./series.ts";

/** Sessions that are kept apart behind a series before it is written whole again. */
const LONGEST_TAIL = 250;
/** Closes that a series has room for behind its last one, so that new ones need no copy of all. */
export const SPARE = 2 * LONGEST_TAIL;

/** Where the latest closes of a series are kept: a new one rewrites these alone. What is known of the series beside its closes stands there too. */
export function tailId(id: string): string {
  return `tail/${id}`;
}

export function isTail(id: string): boolean {
  return id.startsWith("tail/");
}

/**
 * What a series has behind the one that is kept as its head, with all that is known of the whole.
 * @returns undefined where it does not go on from it, as adjusted closes do not past a dividend, or where it is long enough to be written whole
 */
export function tailBehind(head: Series, whole: Series): Series | undefined {
  const count = head.days.length;
  const length = whole.days.length - count;
  if (count === 0 || length < 1 || length > LONGEST_TAIL || head.symbol !== whole.symbol || head.basis !== whole.basis) return undefined;
  if ((head.adjusted === undefined) !== (whole.adjusted === undefined)) return undefined;
  for (let i = 0; i < count; i++) {
    if (head.days[i] !== whole.days[i] || !Object.is(head.close[i], whole.close[i])) return undefined;
    if (!Object.is(head.adjusted?.[i], whole.adjusted?.[i])) return undefined;
  }
  const adjusted = whole.adjusted?.subarray(count);
  return {
    ...whole,
    days: whole.days.subarray(count),
    close: whole.close.subarray(count),
    ...(adjusted === undefined ? {} : { adjusted }),
  };
}

/** A head and its tail as one series; the tail's closes follow the head's in memory, uncopied if there is room. */
export function joined(head: Series, tail: Series): Series {
  const close = extended(head.close, tail.close);
  // adjusted closes that are the closes are kept once
  const adjusted =
    head.adjusted === undefined || tail.adjusted === undefined
      ? undefined
      : head.adjusted === head.close && tail.adjusted === tail.close
        ? close
        : extended(head.adjusted, tail.adjusted);
  return { ...tail, days: extended(head.days, tail.days), close, ...(adjusted === undefined ? {} : { adjusted }) };
}

/** How much of an array's memory is in use: that part belongs to some series and never changes. */
const used = new WeakMap<ArrayBufferLike, number>();

function extended<A extends Int32Array | Float64Array>(head: A, tail: A): A {
  const Numbers = head.constructor as new (...given: readonly unknown[]) => A;
  const room = new Numbers(head.buffer, head.byteOffset);
  const length = head.length + tail.length;
  const taken = used.get(head.buffer) ?? head.length;
  const agrees = (): boolean => {
    for (let i = head.length; i < Math.min(taken, length); i++) if (!Object.is(room[i], tail[i - head.length])) return false;
    return true;
  };
  if (room.length >= length && agrees()) {
    for (let i = Math.max(head.length, taken); i < length; i++) room[i] = tail[i - head.length]!;
    used.set(head.buffer, Math.max(taken, length));
    return room.subarray(0, length) as A;
  }
  const copy = new Numbers(length + SPARE);
  copy.set(head as never);
  copy.set(tail as never, head.length);
  used.set(copy.buffer, length);
  return copy.subarray(0, length) as A;
}
