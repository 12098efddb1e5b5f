import type { History } from "../question/history.ts";
import { name } from "../wording/phrase.ts";
import type { Text } from "./finding.ts";

/** A history with the names of instruments, baskets and sectors as the language has them; names that are said already stay. */
export function namedIn(text: Text, history: History): History {
  const renamed = <T extends { readonly name: string }>(each: T): T => ({ ...each, name: text(name(each.name)) });
  switch (history.shape) {
    case "race":
    case "course":
      return { ...history, lines: history.lines.map(renamed) };
    case "depth":
      return { ...history, line: renamed(history.line) };
    case "ranking":
      return { ...history, entries: history.entries.map(renamed) };
    case "hits":
      return history;
  }
}
