import { isRefusal } from "../question/refusal.ts";
import type { Room } from "./command.ts";

/** The catalogue's symbol of what was typed for one market; null where it is none, or several. */
export function symbolOf(typed: string, { oracle }: Pick<Room, "oracle">): string | null {
  const { question } = oracle.askChosen({ kind: "performance", parts: [{ names: "instrument", typed }] });
  if (isRefusal(question)) return null;
  if ("sides" in question) return question.sides.length === 1 ? question.sides[0]! : null;
  return "side" in question && typeof question.side === "string" ? question.side : null;
}

/** The symbols of what was typed, several with commas between; a group by its members. What is none is given as it was typed. */
export function symbolsOf(
  typed: string,
  room: Pick<Room, "oracle">,
): { readonly symbols: readonly string[] } | { readonly unknown: string } {
  const symbols: string[] = [];
  for (const each of typed.split(/[,;]/).map((part) => part.trim())) {
    if (each === "") continue;
    const members = room.oracle.names.members(each);
    const symbol = members === undefined ? symbolOf(each, room) : null;
    if (members === undefined && symbol === null) return { unknown: each };
    symbols.push(...(members === undefined ? [symbol!] : members.map((member) => member.symbol)));
  }
  return symbols.length === 0 ? { unknown: typed } : { symbols: [...new Set(symbols)] };
}
