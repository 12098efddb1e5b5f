import type { Basket } from "./baskets.ts";
import type { Instrument } from "./catalogue.ts";

/** Members of a basket of somebody's own; more are a list and no question. */
export const MOST_MEMBERS = 20;

/** One member, and its part of the whole where the parts are not equal. */
export interface OwnMember {
  readonly symbol: string;
  readonly weight?: number;
}

/** How a basket of somebody's own is written as the symbol of a side: "NVDA+AMD+AVGO", "0.6*SPY+0.4*TLT". */
export function ownSymbol(members: readonly OwnMember[]): string {
  return members.map(({ symbol, weight }) => (weight === undefined ? symbol : `${weight}*${symbol}`)).join("+");
}

/**
 * The basket that such a symbol is: the question that bears it holds all there is to it.
 * @param instrumentOf an instrument of the catalogue by its symbol
 * @returns undefined for what is no such symbol, or one with a member that the catalogue lacks, one twice, or weights that are not a whole
 */
export function ownBasket(text: string, instrumentOf: (symbol: string) => Instrument | undefined): Basket | undefined {
  if (!text.includes("+")) return undefined;
  const parts = text.split("+").map((part) => /^(?:(\d?\.\d{1,4})\*)?([^*\s]+)$/.exec(part));
  const members = parts.flatMap((part) => instrumentOf(part?.[2] ?? "") ?? []);
  const weights = parts.flatMap((part) => (part?.[1] === undefined ? [] : [Number(part[1])]));
  if (members.length !== parts.length || members.length > MOST_MEMBERS) return undefined;
  if (new Set(members.map(({ symbol }) => symbol)).size < members.length) return undefined;
  if (weights.length > 0 && (weights.length < members.length || Math.abs(weights.reduce((sum, each) => sum + each, 0) - 1) > 1e-6))
    return undefined;
  const named = members.map(({ name }, i) => (weights.length === 0 ? name : `${Math.round(weights[i]! * 1000) / 10}% ${name}`));
  return {
    symbol: text,
    name: named.join(" + "),
    aliases: [],
    members: members.map(({ symbol }) => symbol),
    source: "the question",
    ...(weights.length === 0 ? {} : { weights }),
  };
}
