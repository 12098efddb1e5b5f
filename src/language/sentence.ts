import type { Day } from "../calendar/day.ts";
import type { Token } from "../text/tokens.ts";
import { skipsOf } from "./account.ts";
import { asMeant } from "./beside.ts";
import type { Skip } from "./cover.ts";
import { latticeOf, type Piece } from "./lattice.ts";
import { light } from "./lexicon/grammar.ts";
import type { Lexicon } from "./lexicon.ts";
import { type About, mannerOf, type Put } from "./manner.ts";
import { type Mending, mended } from "./mending.ts";
import { endsName, namesSubject } from "./subject-at.ts";

/** A sentence taken apart, before any kind has looked at it. */
export interface Sentence extends Put {
  readonly tokens: readonly Token[];
  readonly lattice: readonly (readonly Piece[])[];
  readonly skips: readonly (Skip | null)[];
  readonly mendings: readonly Mending[];
}

/** "is that right?", "am I wrong?": asks whether what was said before is so, and nothing by itself. */
export function isOnlyWhether({ tokens, lattice }: Pick<Sentence, "tokens" | "lattice">): boolean {
  return lattice[0]?.some((piece) => piece.slot === "word" && piece.sense === "whether" && piece.length === tokens.length) === true;
}

/** Takes tokens apart: every reading of every stretch, and what may be passed over. */
export function sentenceOf(given: readonly Token[], today: Day, lexicon: Lexicon, about: About = {}): Sentence {
  const apart = apartOf(given, today, lexicon);
  return { ...apart, ...mannerOf(apart.tokens, apart.lattice, about) };
}

/** What tokens can be, whichever way they are meant. */
type Apart = Pick<Sentence, "tokens" | "lattice" | "skips" | "mendings">;

interface Known {
  readonly given: readonly Token[];
  readonly today: Day;
  readonly lexicon: Lexicon;
  readonly apart: Apart;
}

/** What was taken apart already, by its first token: a text and its only sentence are the same tokens. */
const KNOWN = new WeakMap<Token, Known[]>();

function apartOf(given: readonly Token[], today: Day, lexicon: Lexicon): Apart {
  const [first] = given;
  const known = first === undefined ? [] : (KNOWN.get(first) ?? []);
  const same = known.find(
    (each) =>
      each.today === today &&
      each.lexicon === lexicon &&
      each.given.length === given.length &&
      each.given.every((token, at) => token === given[at]),
  );
  if (same !== undefined) return same.apart;
  const apart = takenApart(given, today, lexicon);
  if (first !== undefined) KNOWN.set(first, [...known, { given, today, lexicon, apart }]);
  return apart;
}

function takenApart(given: readonly Token[], today: Day, lexicon: Lexicon): Apart {
  const typed = given.map(asMeant);
  const { tokens, mendings } = mended(typed, lexicon);
  const lattice = latticeOf(tokens, today, lexicon);
  const skips: (Skip | null)[] = skipsOf(tokens, lexicon);
  const isShouted = tokens.every(({ raw }) => raw === raw.toUpperCase());
  // "the Russell thrashed the Nasdaq": what one did to the other
  skips.forEach((skip, at) => {
    const next = at + (/^(?:the|its|their)$/.test(tokens[at + 1]?.text ?? "") ? 2 : 1);
    if (skip?.unknown === true && namesSubject(lattice, next) && endsName(lattice, at)) skips[at] = null;
  });
  for (const piece of lattice.flat())
    if (piece.slot === "word" && isKept(piece, tokens)) for (let i = piece.at; i < piece.at + piece.length; i++) skips[i] = null;
  // "SMH gains 5%": a ticker in capitals, though it is a word of talk as well
  tokens.forEach(({ raw }, at) => {
    if (/^[A-Z]{2,5}$/.test(raw) && !isShouted && lattice[at]!.some(({ slot }) => slot === "subject")) skips[at] = null;
  });
  return { tokens, lattice, skips, mendings };
}

/** Whether a word that Versus has no answer for stands there: it is never passed over, though its parts may be light words ("too late to"). */
function isKept({ sense, at, length }: Extract<Piece, { slot: "word" }>, tokens: readonly Token[]): boolean {
  if (sense === "operator") return tokens[at]!.text !== "only" || length > 1;
  return (sense === "advice" || sense === "lacking") && (length > 1 || !light.has(tokens[at]!.text));
}
