import type { WatchGround } from "./market.ts";
import { plainly } from "./plain.ts";
import { watched } from "./watched.ts";

/** Figures that belong to a name and say nothing of how far. */
const NAMES_WITH_FIGURES = /\b(?:s&p ?500|sp500|spx ?500|russell ?2000|nasdaq[- ]?100|dow ?30|us500|us100|us30)\b/gi;
/** Words for a size that is not told. */
const SIZES =
  "(?:big(?:ly)?|big time|huge(?:ly)?|a lot|a ton|lots|massive(?:ly)?|sharp(?:ly)?|hard|badly|significant(?:ly)?|noticeabl[ey]|strong(?:ly)?|dramatic(?:ally)?|considerabl[ey]|heav(?:y|ily)|like crazy|wildly|too (?:far|fast|much))";
/** Words that only stress it. */
const STRESSES =
  "(?:really|very|pretty|so|too|super|way|absolutely|totally|serious(?:ly)?|large|major|crazy|wild|nasty|out of nowhere|sudden(?:ly)?)";
/** "big tech", "large caps" are names. */
const SIZED_NAME = "(?! *-?(?:tech|caps?|seven|7|four|five|banks?|oil|pharma|board)\\b)";
const SIZED = new RegExp(`\\b${SIZES}\\b${SIZED_NAME}`, "i");
const INTENSELY = new RegExp(`\\s*\\b(?:${SIZES}|${STRESSES})\\b${SIZED_NAME}`, "gi");

/** Verbs that say by themselves that it is much, without saying how much. */
const CRASHES =
  "crash(?:es)?|tanks?|plunges?|plummets?|collapses?|nukes?|dumps?|sells? off|craters?|implodes?|blows? up|gets (?:crushed|hammered|smoked|wrecked|destroyed|killed)";
const SOARS = "moons?|rips?|soars?|surges?|skyrockets?|spikes?|pumps?|takes? off|explodes?|blasts? off|shoots? up";
const MUCH = new RegExp(`\\b(?:${CRASHES}|${SOARS})\\b`, "i");
const VERBS: readonly (readonly [RegExp, Direction])[] = [
  [
    new RegExp(
      `\\b(?:${CRASHES}|falls?|drops?|declines?|sinks?|slides?|loses?|slumps?|tumbles?|goes down|is down|goes south|bleeds?|gets hit)\\b`,
      "i",
    ),
    "falls",
  ],
  [new RegExp(`\\b(?:${SOARS}|ris(?:es?|ing)|gains?|climbs?|jumps?|rall(?:y|ies)|goes up|is up|runs?|pops?)\\b`, "i"), "rises"],
  [/\b(?:moves?|swings?|gaps?|makes? a move|does something)\b/i, "moves"],
];
/** "drop in the Nasdaq" */
const NOUNS: readonly (readonly [RegExp, Direction])[] = [
  [
    /^(?:drop|fall|decline|sell-?off|crash|loss|plunge|slide|dump|slump|correction|pullback|dip)s? (?:in|on|for|of|by|at) (?:the )?(.+)$/i,
    "falls",
  ],
  [/^(?:rally|jump|gain|spike|rise|pump|surge|rip|pop|run-?up)s? (?:in|on|for|of|by|at) (?:the )?(.+)$/i, "rises"],
  [/^(?:move|swing|gap|change)s? (?:in|on|for|of|by|at) (?:the )?(.+)$/i, "moves"],
];
/** "has a terrible week" */
const DAY = /^(.+?) (?:has|is having|gets|sees|had) (?:an? )?(?:\w+ )?(\w+) (day|session|week|month)$/i;
const DAYS: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:bad|terrible|horrible|awful|rough|ugly|brutal|nasty|red|shitty|tough|down)$/i, "falls"],
  [/^(?:great|good|monster|amazing|strong|green|fantastic|up|huge)$/i, "rises"],
  [/^(?:wild|crazy|volatile|big)$/i, "moves"],
];
const STRETCH =
  /\b(?:(?:in|within|over) (?:an?|one|the|a single) (?:day|session|week|month)|(?:on|for) the day|today|this (?:week|month)|(?:on )?any day)\b/i;

type Direction = "falls" | "rises" | "moves";

/** A move of a market without how far: "Apple tanks", "big drop in the Dow this week", "the S&P has a terrible week". */
interface VagueMove {
  readonly subject: string;
  readonly direction: Direction;
  /** "in a day", where the text says so */
  readonly stretch: string | undefined;
}

/** "oversold / overheated whatever": which of the two? */
const EITHER_EXTREME = /\boversold\b.*\bover(?:bought|heated)\b|\bover(?:bought|heated)\b.*\boversold\b/i;

/** Whether it is said that something is much without saying how much: "up big today", "gets too high". */
export function isVague(text: string): boolean {
  if (EITHER_EXTREME.test(text)) return true;
  return !hasFigure(text) && (SIZED.test(text) || LEVEL.test(text));
}

/** What is asked back where nobody can know how far: conditions that say it, likeliest first. */
export function withAmount(text: string, ground: WatchGround): { readonly text: string }[] {
  const wordings = hasFigure(text)
    ? (ofFigure(text, ground) ?? [])
    : (ofAverage(text) ?? ofOpenEnd(text) ?? ofStrength(text) ?? ofLevel(text) ?? ofLead(text) ?? ofDistance(text) ?? ofMove(text) ?? []);
  const found = wordings.filter((each) => ground.isNamed(plainly(each)) && watched(each, ground) !== null);
  return found.map((each) => ({ text: each }));
}

function hasFigure(text: string): boolean {
  return /\d/.test(text.replace(NAMES_WITH_FIGURES, " ").replace(/\b(?:10|2)[- ]?(?:y|yr|year)s?\b/gi, " "));
}

/** "crosses its moving average": of how many sessions? */
function ofAverage(text: string): string[] | undefined {
  const average = /\b(?:moving average|trend ?line|average|ma|sma)\b/i;
  if (!average.test(text) || !/\b(?:its|the|a|their)\b/i.test(text)) return undefined;
  return [200, 50, 100, 20].map((sessions) => text.replace(average, `${sessions}-day average`));
}

/** "Google falls below": below what? */
function ofOpenEnd(text: string): string[] | undefined {
  const [, name, , side] =
    /^(.+?) (falls?|drops?|dips?|closes?|rises?|climbs?|breaks?|goes|moves?|gets|is|trades?|crosses)(?: back)? (below|under|above|over)$/i.exec(
      text,
    ) ?? [];
  if (name === undefined || side === undefined) return undefined;
  const isBelow = /below|under/i.test(side);
  return [
    ...[200, 50].map((sessions) => `${name} closes ${isBelow ? "below" : "above"} its ${sessions}-day average`),
    `${name} hits a 52-week ${isBelow ? "low" : "high"}`,
  ];
}

/** "Nasdaq 20k": above, or below? */
function ofFigure(text: string, ground: WatchGround): string[] | undefined {
  const [, name, figure] = /^(.+?)(?: at|@|:)? \$?(\d[\d,]*(?:\.\d+)?k?)$/i.exec(text) ?? [];
  if (name === undefined || figure === undefined || !ground.isName(name)) return undefined;
  return ["above", "below"].map((side) => `${name} closes ${side} ${figure}`);
}

/** "RSI of Tesla": above which, or below? */
function ofStrength(text: string): string[] | undefined {
  const [, behind, front, open] =
    /^(?:the )?(?:rsi (?:of|for|on|in) (?:the )?(.+)|(.+?)(?:['’]s)? rsi|(.+?) (?:hits|gets|goes|is|turns) (?:oversold|overbought|overheated|stretched|extreme|hot|cold)\b.* rsi)$/i.exec(
      text,
    ) ?? [];
  const name = open ?? behind ?? front;
  return name === undefined ? undefined : ["above 70", "below 30", "above 80", "below 20"].map((bound) => `RSI of ${name} is ${bound}`);
}

/** "gets too high" */
const LEVEL =
  /^(.+?) (?:gets?|goes|is|runs|looks|becomes|trades|stands)(?: up| down)? (?:getting )?((?:really |very |pretty |so |too |super |way |quite )*)(high|hot|spicy|jumpy|nervous|frothy|toppy|overheated|elevated|expensive|low|cheap|cold|calm|quiet|stretched)(?: again)?$/i;

/** "gets too high": what is high? */
function ofLevel(text: string): string[] | undefined {
  const said = LEVEL.exec(text);
  if (said === null) return undefined;
  const [, subject = "", , word = ""] = said;
  const isHigh = /^(?:high|hot|spicy|jumpy|nervous|frothy|toppy|overheated|elevated|expensive|stretched)$/i.test(word);
  if (/\b(?:vix|volatility|fear)\b/i.test(subject))
    return (isHigh ? [20, 25, 30, 40] : [20, 15, 13]).map((level) => `${subject} is ${isHigh ? "above" : "below"} ${level}`);
  if (isYieldNamed(subject))
    return (isHigh ? [4, 4.5, 5] : [4, 3.5, 3]).map((level) => `${subject} is ${isHigh ? "above" : "below"} ${level}%`);
  return isHigh
    ? [`${subject} hits a 52-week high`, `${subject} hits a record high`, `RSI of ${subject} is above 70`]
    : [`${subject} hits a 52-week low`, `${subject} is 10% below its all-time high`, `RSI of ${subject} is below 30`];
}

const LEAD =
  /^(.+?) (?:(?:starts?|begins?) (?:to )?)?(outperform(?:s|ing)?|beat(?:s|ing)?|lead(?:s|ing)?|pulls? (?:ahead|away)|is (?:running|pulling|getting) away|runs? away|lag(?:s|ging)?|trail(?:s|ing)?|underperform(?:s|ing)?|falls? behind)(?: (?:of|from))?(?: (?:the )?(.+?))?(?: by)?$/i;

/** "starts to outperform by a lot" */
function ofLead(text: string): string[] | undefined {
  const bare = calmly(text);
  const stretch = STRETCH.exec(bare)?.[0];
  const [, first, verb = "", second] = LEAD.exec(bare.replace(STRETCH, "").trim()) ?? [];
  const begins = /\b(?:starts?|begins?) (?:to )?(?:outperform|beat|lead|lag|trail|underperform)/i.test(bare);
  if (first === undefined || (bare === text.trim() && !begins && !/\bby$/.test(bare))) return undefined;
  const leads = /^(?:outperform|beat|lead|pull|is (?:running|pulling|getting)|run)/i.test(verb) ? "beats" : "lags";
  const over = spanOf(stretch);
  const as = (points: number, span: string): string => `${first} ${leads} ${second ?? "the S&P 500"} by ${points} points ${span}`;
  if (over !== undefined) return [1, 2, 3, 5].map((points) => as(points, over));
  return [as(1, "in a day"), as(2, "in a day"), as(3, "in a week"), as(5, "in a month")];
}

/** "is way off its highs" */
function ofDistance(text: string): string[] | undefined {
  const [, name] =
    /^(.+?) (?:is |gets |falls |drops |trades |goes )?(?:way |far |well |miles |a lot |a long way )+(?:off|below|under|from) (?:its|the|their) (?:all[- ]time |record |52[- ]week )?(?:highs?|peaks?|tops?|records?)$/i.exec(
      text,
    ) ?? [];
  return name === undefined ? undefined : [10, 20, 30, 50].map((size) => `${name} is ${size}% below its all-time high`);
}

/** "Apple tanks", "a big drop in the Dow": sizes that are news for what moves. */
function ofMove(text: string): string[] | undefined {
  const move = vagueMove(text);
  if (move === undefined) return undefined;
  const { subject, direction, stretch } = move;
  const sizes = isYieldNamed(subject)
    ? { day: [5, 10, 20], longer: [10, 20, 30], unit: " basis points" }
    : /\bvix\b/i.test(subject)
      ? { day: [10, 20, 30], longer: [20, 30, 50], unit: "%" }
      : { day: [2, 3, 5], longer: [3, 5, 10], unit: "%" };
  const as = (size: number, over: string): string => `${subject} ${direction} ${size}${sizes.unit} ${over}`;
  if (stretch !== undefined) return (/day|session/i.test(stretch) ? sizes.day : sizes.longer).map((size) => as(size, stretch));
  return [
    ...sizes.day.map((size) => as(size, "in a day")),
    ...sizes.longer.slice(1).map((size) => as(size, "in a week")),
    ...(direction === "falls" && sizes.unit === "%" ? [`${subject} is 10% below its all-time high`] : []),
  ];
}

function vagueMove(text: string): VagueMove | undefined {
  const [, who, how = "", unit = ""] = DAY.exec(text) ?? [];
  const day = DAYS.find(([words]) => words.test(how))?.[1];
  if (who !== undefined && day !== undefined) return { subject: calmly(who), direction: day, stretch: spanOf(unit) };
  const bare = calmly(text);
  // "when Tesla moves": how far, nobody said
  const isBareMove = /^\S+(?: \S+){0,3} moves?$/i.test(text.trim());
  if (bare === text.trim() && !MUCH.test(text) && !isBareMove) return undefined;
  const core = bare.replace(/^(?:there(?:['’]s| is| are) )?(?:an?|any|some) /i, "").replace(/^(?:we|they) (?:get|see|have) an? /i, "");
  const stretch = spanOf(STRETCH.exec(core)?.[0]);
  const rest = core.replace(STRETCH, " ").replace(/\s+/g, " ").trim();
  for (const [noun, direction] of NOUNS) {
    const subject = noun.exec(rest)?.[1];
    if (subject !== undefined) return { subject, direction, stretch };
  }
  for (const [verb, direction] of VERBS) {
    const said = verb.exec(rest);
    if (said === null || said.index === 0) continue;
    const behind = rest.slice(said.index + said[0].length).trim();
    if (behind !== "" && !/^(?:up|down|higher|lower|again|off)$/i.test(behind)) return undefined;
    const turned = /^(?:down|lower|off)$/i.test(behind) ? "falls" : /^(?:up|higher)$/i.test(behind) ? "rises" : direction;
    return { subject: rest.slice(0, said.index).trim(), direction: turned, stretch };
  }
  return undefined;
}

/** A text without the words that say how much without a figure. */
function calmly(text: string): string {
  return text.replace(INTENSELY, "").replace(/\s+/g, " ").trim();
}

/** A stretch as conditions name it. */
function spanOf(stretch: string | undefined): string | undefined {
  if (stretch === undefined) return undefined;
  const unit = /week|month/i.exec(stretch)?.[0].toLowerCase() ?? "day";
  return `in a ${unit}`;
}

function isYieldNamed(subject: string): boolean {
  return /\b(?:yields?|treasur(?:y|ies)|ten[- ]year|10[- ]?(?:y|yr|year)|two[- ]year|2[- ]?(?:y|yr|year)|curve)\b/i.test(subject);
}
