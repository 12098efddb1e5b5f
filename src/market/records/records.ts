import { decodeHoldings, type Holdings } from "./holdings.ts";
import { decodeMarketValues, type MarketValues } from "./market-values.ts";
import { decodeMembers, type MemberList } from "./members.ts";
import { decodePositions, type Positions } from "./positions.ts";

/** What a version holds beside closes, all of it, whenever it became known. */
export interface Records {
  /** a fund's lists, oldest first */
  holdings(fund: string): readonly Holdings[];
  /** an index's lists, oldest first */
  members(index: string): readonly MemberList[];
  positions(code: string): Positions | undefined;
  marketValues(symbol: string): MarketValues | undefined;
}

/** Records that are at hand already. */
export function recordsOf({
  holdings = [],
  members = [],
  positions = [],
  marketValues = [],
}: {
  readonly holdings?: readonly Holdings[];
  readonly members?: readonly MemberList[];
  readonly positions?: readonly Positions[];
  readonly marketValues?: readonly MarketValues[];
}): Records {
  return {
    holdings: (fund) => holdings.filter((list) => list.fund === fund).sort((a, b) => a.date - b.date),
    members: (index) => members.filter((list) => list.index === index).sort((a, b) => a.date - b.date),
    positions: (code) => positions.find((each) => each.code === code),
    marketValues: (symbol) => marketValues.find((each) => each.symbol === symbol),
  };
}

/**
 * The records among the texts of a version, by entry id. Nothing is decoded before it is asked for, and nothing twice.
 * Asking throws {StoreError} `corrupt` where a text is not what its id says.
 */
export function recordsFrom(texts: ReadonlyMap<string, string>): Records {
  const decoded = new Map<string, unknown>();
  const read = <T>(id: string, decode: (text: string) => T): T | undefined => {
    const text = texts.get(id);
    if (text === undefined) return undefined;
    if (!decoded.has(id)) decoded.set(id, decode(text));
    return decoded.get(id) as T;
  };
  const below = <T extends { readonly date: number }>(prefix: string, decode: (text: string) => T): readonly T[] => {
    if (!decoded.has(prefix)) {
      const ids = [...texts.keys()].filter((id) => id.startsWith(prefix));
      decoded.set(
        prefix,
        ids.map((id) => read(id, decode)!).sort((a, b) => a.date - b.date),
      );
    }
    return decoded.get(prefix) as readonly T[];
  };
  return {
    holdings: (fund) => below(`holdings/${fund}/`, decodeHoldings),
    members: (index) => below(`members/${index}/`, decodeMembers),
    positions: (code) => read(`positions/${code}`, decodePositions),
    marketValues: (symbol) => read(`values/${symbol}`, decodeMarketValues),
  };
}
