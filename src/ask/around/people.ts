import { isToday } from "../../calendar/window.ts";
import type { Piece } from "../../language/lattice.ts";
import { light } from "../../language/lexicon/grammar.ts";
import { ASKING, type Sentence } from "../../language/read.ts";
import type { Token } from "../../text/tokens.ts";
import { saysHowMeant } from "./meant.ts";
import { longest } from "./pronouns.ts";
import { type Stretch, stretchesOf, textOf } from "./stretches.ts";
import { isLoose, MANNERS, MEASURES, PURPOSE, STATES } from "./words.ts";

/**
 * Where the one question of a text may stand that talks of people around it, whichever marks part them: "i panic sold in march how much is
 * the Nasdaq up this year my wife is asking". The longest first; each names a market, begins with a word that asks, or with a sentence or
 * clause, and what is around it says nothing of markets that the question could be about, under a condition of or measured by.
 */
export function questionsAmongPeople({ tokens, lattice, skips }: Pick<Sentence, "tokens" | "lattice" | "skips">): AmongPeople[] {
  const names = (from: number, to: number): boolean =>
    lattice.slice(from, to).some((pieces) => pieces.some((piece) => piece.slot === "subject" && piece.at + piece.length <= to));
  const starts = tokens.flatMap((_, at) => (begins(tokens, lattice, at) && names(at, tokens.length) ? [at] : []));
  const isUnknown = (at: number): boolean => skips[at]?.unknown === true;
  const found: Stretch[] = [];
  for (const from of starts.slice(0, MOST_STARTS)) {
    const ends = [tokens.length];
    for (let at = tokens.length - 1; at > from + 2; at--)
      if (tokens[at]!.before !== "none" || TAIL.test(tokens[at]!.text) || isUnknown(at)) ends.push(at);
    const first = tokens.findIndex((_, at) => at > from && isUnknown(at));
    for (const end of ends) {
      if (
        (first >= 0 && end > first) ||
        /^(?:do|does|did|should|shall|would|could|can|is|are|was|were|which|what|how|often|many|much|far|long|it|all|of)$/.test(
          tokens[end - 1]!.text,
        )
      )
        continue;
      const to = trimmed(tokens, from, end);
      if (
        to - from < 3 ||
        !names(from, to) ||
        refersBack(tokens.slice(from, to)) ||
        found.some((each) => each.from === from && each.to === to)
      )
        continue;
      found.push({ from, to });
    }
  }
  return found
    .filter(({ from, to }) => (from > 0 || to < tokens.length) && isTalk(from, to))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, MOST)
    .map(({ from, to }) => ({ from, to, isDatedAround: isDated(0, from) || isDated(to, tokens.length) }));

  function isDated(from: number, to: number): boolean {
    return lattice
      .slice(from, to)
      .some((pieces) => pieces.some((piece) => (piece.slot === "window" && !isToday(piece.window)) || piece.slot === "length"));
  }

  /** Whether all around a question only talks. */
  function isTalk(from: number, to: number): boolean {
    const dated = lattice.slice(from, to).some((pieces) => pieces.some(({ slot }) => slot === "window" || slot === "length"));
    const clauses = (start: number, end: number): Stretch[] =>
      start >= end
        ? []
        : stretchesOf(tokens.slice(start, end), ["comma", "clause", "sentence"]).map((each) => ({
            from: each.from + start,
            to: each.to + start,
          }));
    return [...clauses(0, from), ...clauses(to, tokens.length)].every((clause) => onlyTalks(clause, { from, to }, dated));
  }

  function onlyTalks({ from, to }: Stretch, core: Stretch, dated: boolean): boolean {
    const words = tokens.slice(from, to);
    if (SIGNS_OFF.test(words[0]!.text) && from >= core.to && words[0]!.before === "sentence") return true;
    // "We just did compound growth in class.": what somebody learns
    if (words[0]!.before === "sentence" && LEARNS.test(textOf(words)) && !words.some(({ raw }) => /\d/.test(raw))) return true;
    if (
      (saysHowMeant(words) && !NOT_MEANT.test(textOf(words)) && !saysNoOfNothing(words, lattice.slice(from, to).flat())) ||
      words.some(({ text }, at) => TERMS.test(text) && !isIdle(words, at))
    )
      return false;
    if (words.some((_, at) => asksAlso(words, at)) || (from === core.to && ASKS_ON.test(tokens[core.to - 1]!.text))) return false;
    if (words.some(({ text }) => CHOOSES.test(text))) return false;
    const ofPeople = words.some(
      ({ text }, at) =>
        (PEOPLE.test(text) && !(text === "i" && words[at + 1]?.text === "e")) ||
        ROLES.test(text) ||
        PURPOSE.test(text) ||
        (at === 0 && ELIDED.test(text)),
    );
    const pieces = longest(lattice.slice(from, to).flat()).filter(({ at, length }) => at + length <= to);
    const telling = pieces.filter((piece) => {
      if (piece.slot === "subject") return !isLoose(piece, tokens);
      if (piece.slot === "window") return !isToday(piece.window);
      if (piece.slot === "amount") return piece.unit !== "none" || /[%$<>≥≤]/.test(piece.raw);
      if (piece.slot === "length" || (piece.slot === "unit" && !ofPeople)) return true;
      if (piece.slot === "word" && ofPeople && LIVED.test(piece.raw) && !WANTED.test(textOf(words))) return false;
      if (piece.slot === "word" && FORESEEN.test(piece.raw) && !words.some(({ text }) => MARKET.test(text))) return false;
      return (
        piece.slot === "word" &&
        (TELLS.has(piece.sense) || isOfAnswer(piece.sense)) &&
        !(piece.length === 1 && light.has(tokens[piece.at]!.text))
      );
    });
    // a mark parts it from the question, or people do
    const isApart = (from === 0 || tokens[from]!.before !== "none") && (to === tokens.length || tokens[to]!.before !== "none");
    if (from === core.to && refersBack(words)) return false;
    // "how did Apple do": the word that asks is of the question
    if (to === core.from && tokens[to]!.before === "none" && words.some(({ text }) => ASKING.test(text))) return false;
    // "With rates this high, how did …": on which terms it is asked
    if (!ofPeople && LEADS.test(words[0]!.text)) return false;
    // "how much of it is Apple not": of the question, where no mark parts it
    if (from === core.to && tokens[from]!.before === "none" && /^(?:not|no)$/.test(words[0]!.text) && words.length < 3) return false;
    // "the tape is not brutal": of the market that is asked about, it may be
    if (words.some(({ text }) => /^(?:not|no|never)$/.test(text)) && words.some(({ text }) => /^(?:market|tape|stocks|mkt)$/.test(text)))
      return false;
    // "this year the desk is waiting": what follows a question without a mark is still of it, up to the first word of people
    const firstOfPeople = words.findIndex(({ text }, i) => PEOPLE.test(text) || ROLES.test(text) || skips[from + i]?.unknown === true);
    const joins = from === core.to && from > 0 && tokens[from]!.before === "none";
    if (joins && telling.some(({ at }) => firstOfPeople < 0 || at < from + firstOfPeople)) return false;
    if (telling.length === 0) return isApart || ofPeople || OPENS_TALK.test(words[0]!.text) || words.every(({ text }) => light.has(text));
    const tellsTime = telling.every(({ slot }) => slot === "window" || slot === "length");
    if (!ofPeople && !(OPENS_TALK.test(words[0]!.text) && isApart && tellsTime)) return false;
    if (words.some(({ raw }) => /[<>≥≤]/.test(raw))) return false;
    return telling.every((piece) => {
      // "… for the report that goes out tonight and last year", "I bet it was since 2010": over that as well, or over that
      if (piece.slot === "window" || piece.slot === "length")
        return (
          (dated || isApart) &&
          !/^(?:and|or|n|also)$/.test(tokens[piece.at - 1]?.text ?? "") &&
          !words.some(({ text }) => /^(?:it|its)$/.test(text))
        );
      if (piece.slot !== "word") return true;
      if (isOfAnswer(piece.sense) || piece.sense === "operator") return false;
      // "my calls", "dividends" of somebody's life; "she wants it with dividends" is of the answer
      return !WANTED.test(textOf(words));
    });
  }
}

/** Where a question stands, and whether a stretch of time is told of around it. */
export interface AmongPeople extends Stretch {
  readonly isDatedAround: boolean;
}

const MOST_STARTS = 4;
/** So many are read at most, each as a sentence of its own. */
const MOST = 6;

/** Whether a question may begin there: a verb with its market behind it, a word that asks with what it asks for, or a clause. */
function begins(tokens: readonly Token[], lattice: Sentence["lattice"], at: number): boolean {
  const { text, before } = tokens[at]!;
  const next = tokens[at + 1]?.text ?? "";
  if (/^(?:what|how|which|when|where|why|whats|hows)$/.test(text)) return ASKED_FOR.test(next) || before !== "none" || at === 0;
  const article = /^(?:the|a|an|our|my)$/.test(next) ? 1 : 0;
  const isNamed = lattice[at + 1 + article]?.some(({ slot }) => slot === "subject") === true;
  if (/^(?:is|are|was|were|did|does|has|do|have)$/.test(text)) return isNamed && !PEOPLE.test(tokens[at - 1]?.text ?? "");
  return at === 0 || before === "sentence" || before === "clause" || before === "comma";
}

const ASKED_FOR =
  /^(?:is|are|was|were|has|have|had|did|does|do|much|many|far|long|often|high|low|big|bad|deep|well|close|old|large|steep|wide|percent|sector|sectors|index|stock|stocks|day|days|month|year|week|happened|share|part|portion|levels?|closes?|date|of)$/;

/** The end of a question without the light words that lead to what is said behind it: "… this year my", "… last month the". */
function trimmed(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to > from + 3 && LEADS_ON.test(tokens[to - 1]!.text)) to -= 1;
  return to;
}

const LEADS_ON =
  /^(?:my|our|your|his|her|their|the|a|an|and|but|so|i|we|he|she|its|it|for|cuz|because|bc|cause|to|at|of|with|this|that|these|one|some|just|really|asking|need|want|got|from|in|on|by|oh|me|lol|pls|please|thanks|or)$/;

/** "What was the closing level that evening?", "all of them since 1970": of what stands around it. */
function refersBack(words: readonly Token[]): boolean {
  return words.some(
    ({ text }, at) =>
      /^(?:them|those|these|they|same|such|then)$/.test(text) ||
      (text === "that" &&
        /^(?:day|evening|night|date|week|month|year|quarter|time|session|period|stretch|point|high|low|peak)$/.test(
          words[at + 1]?.text ?? "",
        )),
  );
}

/** What a clause of somebody may begin with, behind a question. */
const TAIL =
  /^(?:i|im|ive|id|ill|my|me|we|our|us|he|hes|she|shes|they|theyre|you|youre|u|ur|your|the|this|that|thats|its|it|one|some|asking|need|needed|wanna|want|cuz|cause|because|bc|cos|for|and|but|so|thanks|thank|cheers|feel|feels|hurry|gotta|just|trying|been|got|got|no|not|dont|sorry|pls|please|if|or|oh|haha|lol|while|since|before|after|with|to|a|an)$/;

/** Who tells, is told of or is spoken to. */
const PEOPLE =
  /^(?:i|im|ive|id|ill|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|youre|ur|u|yall|he|hes|him|his|she|shes|her|hers|theyre|they|somebody|someone|everyone|everybody|nobody|anybody|anyone|who)$/;

const ROLES =
  /^(?:boss|bosses|wife|husband|hubby|kids?|child|children|son|sons|daughters?|grandson|granddaughter|grandkids?|baby|mother|mom|mum|mam|mama|mommy|dad|daddy|father|parents?|uncle|aunt|auntie|cousins?|brothers?|bro|sisters?|sis|roommate|roommates|roomie|flatmate|housemate|friends?|mates?|buddy|buddies|pal|bf|gf|boyfriend|girlfriend|fiance|fiancee|ex|neighbou?rs?|colleagues?|coworkers?|clients?|customers?|readers?|editors?|producers?|hosts?|guests?|teachers?|professors?|prof|tutor|students?|pupils?|trainees?|interns?|graduates?|team|desk|committee|board|trustees?|minister|ceo|cfo|cio|accountant|actuary|advisors?|advisers?|therapist|shrink|doctor|dentist|nurse|barber|priest|landlord|guys?|lads?|blokes?|man|men|woman|women|lady|ladies|gentleman|gentlemen|callers?|subscribers?|listeners?|viewers?|people|folks|office|chat|discord|crew|class|school|grandad|granddad|grandpa|grandma|gran|nan|granny|dog|cat|cats|dogs|postman|foreman|driver|drivers|pensioners?|staff|branch|mods?|pal|phone|battery|laptop|wifi|mortgage|rent|dinner|lunch|coffee|gym|train|bus|flight|traffic|shift|mods?|reporter|journalist|audience|crowd|channel|forum|group)$/;

const LEADS =
  /^(?:with|under|in|during|amid|since|from|at|on|by|among|outside|inside|through|over|across|within|between|given|based|looking|measured|starting|beginning|counting|adjusted|after|before|around|near)$/;

const LEARNS =
  /^(?:we|i|they|he|she|(?:my|our) \S+) (?:just |only |keep |kept )?(?:did|learned|learnt|covered|studied|read|reading|heard|hearing|talked|discussed|revised)\b/;

/** What sets on which terms something is asked, or says that only a part of it is meant. */
const TERMS =
  /^(?:if|unless|assume|assuming|suppose|supposing|given|only|except|excluding|without|instead|counting|including|per|versus|vs|than|when|whenever|once|while|during|throughout|using|between|under|adjusted|hedged|net|gross|until|till)$/;

/** "sorry if this is dumb", "when nobody knew", "if you dont know", "bought a jet ski instead": no terms of the question. */
function isIdle(words: readonly Token[], at: number): boolean {
  const { text } = words[at]!;
  const [before, next] = [words[at - 1]?.text ?? "", words[at + 1]?.text ?? ""];
  if (/^(?:if|when|while|until|till|before|after)$/.test(text))
    return (
      PEOPLE.test(next) ||
      ROLES.test(next) ||
      (/^(?:this|that|possible|so|not|nobody|none|no|the|wrong|its|theyre|everyone|someone)$/.test(next) &&
        /^(?:sorry|wonder|wondering|check|see|awkward|mind|know|forgive|mods|apologies|pardon)$/.test(before))
    );
  if (text === "only")
    return /^(?:just|hope|remember|had|have|heard|saw|one|want|wanted|asking|curious|thing|person|got|ask|need|know|a|here)$/.test(next);
  if (text === "than")
    return PEOPLE.test(next) || /^(?:nothing|ever|before|that)$/.test(next) || words.slice(0, at).some((each) => PEOPLE.test(each.text));
  if (text === "instead") return words.slice(0, at).some((each) => PEOPLE.test(each.text));
  if (text === "without") return PEOPLE.test(next) || /ing$/.test(next);
  if (text === "under") return words.some((each) => PEOPLE.test(each.text) || ROLES.test(each.text));
  if (text === "between") return !words.some(({ raw }) => /[\d%$]/.test(raw));
  if (text === "per") return false;
  if (text === "once") return next === "" || words[at + 1]!.before !== "none";
  if (text === "during" || text === "given" || text === "net" || text === "gross")
    return words.some((each) => PEOPLE.test(each.text) || ROLES.test(each.text)) && text === "during";
  return false;
}

/** "not sure which is worse", "no idea": what says nothing of how the question is meant. */
const NOT_MEANT =
  /^(?:(?:so |please |pls )?make it (?:quick|snappy|short|fast|brief)\b|(?:not|no) (?:sure|certain|idea|clue|time|rush|hurry|offen[sc]e|joke|lie|cap|kidding|gonna|financial|that|me|to be|pressure|one|a|hello|wonder|worries|problem|thanks|judg\w*|jealous|memes?|links?|essays?|lectures?)\b)/;

/** "no memes pls": of nothing that an answer has; "no dividends" is of the answer. */
function saysNoOfNothing(words: readonly Token[], pieces: readonly Piece[]): boolean {
  return (
    /^(?:no|not)$/.test(words[0]!.text) &&
    pieces.every((piece) => piece.slot === "word" && !TELLS.has(piece.sense) && !isOfAnswer(piece.sense))
  );
}

/** "… and does it sit above its average?", "do i buy this dip", "which one do i pick": asked as well. */
function asksAlso(words: readonly Token[], at: number): boolean {
  const { text, before } = words[at]!;
  const [next, third] = [words[at + 1]?.text ?? "", words[at + 2]?.text ?? ""];
  if (/^(?:do|should|shall|would|can|could|must)$/.test(text) && /^(?:i|we|you|u|one)$/.test(next))
    return !/^(?:know|tell|see|mind|help|say|please|pls|explain|imagine|believe)$/.test(third);
  const opens = at === 0 || before !== "none" || /^(?:and|but|or|so|also|then|at|in|on|by|from|since|for|to|of)$/.test(words[at - 1]!.text);
  if (/^(?:is|are|was|were|did|does|has|have|do)$/.test(text))
    return opens && /^(?:it|they|that|this|its|the|there)$/.test(next) && !/^(?:still|a|even|anybody)$/.test(third);
  // "my podcast, which has eleven listeners": told on
  if (
    /^(?:which|when|where|who)$/.test(text) &&
    /^(?:is|are|was|were|has|have|had)$/.test(next) &&
    words.length < 8 &&
    !words.some((each) => MARKET.test(each.text) || /\d/.test(each.raw))
  )
    return false;
  return opens && /^(?:what|how|which|when|why|where)$/.test(text) && (ASKED_FOR.test(next) || next === "about");
}

const ASKS_ON = /^(?:do|does|did|should|shall|would|could|can|which|what|how)$/;

/** "do i pick", "which to buy": advice, however it is called. */
const CHOOSES = /^(?:pick|choose|recommend|decide|trim|rotate|exit)$/;

/** Words of forecasts and of terms that people's lives are told in as well, where nothing of a market is told. */
const LIVED =
  /^(?:only|if|unless|without|than|usually|normally|ex|sold|instead|besides|apart|aside|unlike|despite|neither|nor|million|billion|dollars?|bucks|usd|euros|pounds|cents|holidays?|weekends?|flat|outside|slowing|wiped(?: out)?|expiration|opened|open|opens|opening|news|sales|volume|support|earnings|options?|dividends?|profits?|ratings?|analysts?|headlines|resistance|turnover|overnight|recession|inflation|guidance)$/i;

/** "the boss will ask", "I should own a calculator": of a forecast only where a market is told of. */
const FORESEEN = /^(?:will|won['’]?t|would|shall|should|gonna|tomorrow|next (?:week|month|year)|coming (?:week|weeks)|worth it|all in)$/i;
const MARKET = /^(?:it|its|market|markets|stocks?|shares?|index|price|prices)$/;

/** What says which figure is asked for, or on which terms, wherever it stands. */
function isOfAnswer(sense: string): boolean {
  return (
    MEASURES.has(sense) ||
    STATES.has(sense) ||
    MANNERS.has(sense) ||
    OF_ANSWER.has(sense) ||
    sense.startsWith("told") ||
    sense.startsWith("average")
  );
}

const OF_ANSWER: ReadonlySet<string> = new Set(
  "average median rolling percentile hitRate ownBasket ownWeights battingAverage informationRatio trackingError valueAtRisk skew upCapture downCapture capture openInterest speculators contribution yieldCurve slope inverted newHighs advancers equalWeight capWeight averageStock concentration seasonal strictRule riskFree zeroRate maxDrawdown netShort netLong basisPoints".split(
    " ",
  ),
);

/** Senses of markets that are said of people's lives as well. */
const TELLS: ReadonlySet<string> = new Set(
  "above below recover reachUp reachDown weight yield rates advice lacking operator up down ahead behind high low best worst biggest inARow streak rank gap versus compare cross".split(
    " ",
  ),
);

/** "My advisor wants it with dividends": how an answer is wanted. */
const WANTED =
  /\b(?:looks? at|looking at|goes by|go by|focus(?:es)? on|tracks?|trades? in|quotes?|wants?|needs?|prefers?|likes?|use|uses|using|means?|meant|include|includes|including|incl|exclude|count|counts|adjust|adjusted|should (?:i|we)|do (?:i|we)|can (?:i|we)|worth|target|gonna|going to)\b/;

/** What somebody tells of themselves begins with, where "I" is left out. */
const ELIDED =
  /^(?:editing|cooking|walking|cleaning|studying|running|painting|fixing|packing|moving|writing|grading|babysitting|commuting|coding|been|went|woke|slept|missed|spent|stuck|havent|havnt|parked|driving|drove|working|worked|sitting|sat|waiting|hauling|retired|fell|forgot|quit|deleted|married|divorced|moved|flew|landed|hungover|exhausted|bored|tired|sick|ill)$/;

/** Words that begin a clause of talk, also where no mark parts it from the question. */
const OPENS_TALK =
  /^(?:have|havent|havnt|havn't|didnt|couldnt|wasnt|went|had|was|finally|woke|missed|spent|took|dropped|lost|left|ran|checking|preparing|reading|writing|asked|wanted|asking|need|needed|wanna|thanks|thank|cheers|hurry|gotta|trying|been|haha|lol|feels?|sorry|pls|please|because|cuz|bc|cos|cause|yo|hey|hi|hello|ok|okay|so|greetings|regards|hope|dont|settle|settling|going|stuck|late|long|got|just)$/;

const SIGNS_OFF = /^(?:regards|sincerely|cheers|thanks|yours|best|kind|warm|many|with|stay|love|xoxo|greetings)$/;
