import type { WatchGround } from "./market.ts";

const FALLS = "falls?|drops?|declines?|slides?|loses?|sinks?|tumbles?|is down|goes down|moves? down";
const RISES = "rises?|gains?|climbs?|jumps?|rall(?:y|ies)|adds?|is up|goes up|moves? up";
const FROM_HERE = new RegExp(
  `^(.+?) (?:(${FALLS})|(?:${RISES}))(?: by)?(?: another)? (\\d[\\d.]*) ?(?:%|percent)(?: or more)?(?: more)? from (?:here|now|where (?:it|we) (?:is|are)(?: now)?|this level|these levels|current levels?|the current (?:level|price|close)|today(?:['’]s (?:close|price|level))?)$`,
  "i",
);

/**
 * "the market falls 10% from here" as the close that this comes to: what "here" is must not move with the market.
 * @returns undefined for a text that does not measure from the present close, or of a market whose close is not known
 */
export function fromHere(text: string, { ask }: Pick<WatchGround, "ask">): string | undefined {
  const [, name, falls, size] = FROM_HERE.exec(text) ?? [];
  if (name === undefined || size === undefined) return undefined;
  const { values } = ask(`price of ${name}`);
  if (typeof values.close !== "number") return undefined;
  const level = values.close * (1 + (falls === undefined ? 1 : -1) * (Number(size) / 100));
  return level > 0 ? `${name} is ${falls === undefined ? "above" : "below"} ${level.toFixed(2)}` : undefined;
}
