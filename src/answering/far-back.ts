/** Days of data from which a first time is a first time ever. */
const LONG_ENOUGH = 20 * 365;

/** Whether closes go back far enough for "ever" and "first". @param days sessions, ascending */
export function goesFarBack(days: Int32Array): boolean {
  return days.length > 0 && days.at(-1)! - days[0]! >= LONG_ENOUGH;
}
