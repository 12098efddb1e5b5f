/** The session whose summaries are posted; it closes at 16:00 New York, and they are due half an hour later. */
export const SESSION = "2026-10-28";
export const DUE = Date.parse("2026-10-28T20:30:00Z");

/** How many times as fast as the wall's clock that of the posts runs: a lease of two minutes is over in four seconds. */
const SPEED = 30;

/** Milliseconds since 1970 by the fast clock. @param start the wall's when it was due */
export function fastTime(start: number): number {
  return DUE + (Date.now() - start) * SPEED;
}
