const NO_BREAK_SPACE = "\u00a0";

/** French texts of a table whose ":", ";", "?", "!", "%" and quotation marks stay on the line of their word, as those of answers do. */
export function bound<T>(table: T): T {
  return boundEach(table) as T;
}

function boundEach(each: unknown): unknown {
  if (typeof each === "string") return each.replace(/ (?=[:;!?»%])|(?<=«) /g, NO_BREAK_SPACE);
  if (Array.isArray(each)) return each.map(boundEach);
  if (typeof each === "function") return (...given: unknown[]) => boundEach(each(...given));
  if (typeof each === "object" && each !== null) {
    return Object.fromEntries(Object.entries(each).map(([key, value]) => [key, boundEach(value)]));
  }
  return each;
}
