import type { WatchGround } from "./market.ts";
import { plainly } from "./plain.ts";
import { watched } from "./watched.ts";

/** Figures that belong to a name and say nothing of how far. */
const NAMES_WITH_FIGURES = /\b(?:s&p ?500|sp500|spx ?500|russell ?2000|nasdaq[- ]?100|dow ?30|us500|us100|us30)\b/gi;
const INTENSE =
  "(?:really|very|pretty|so|too|super|way|absolutely|totally|big(?:ly|ger|gest)?|big time|huge(?:ly)?|a lot|a ton|lots|massive(?:ly)?|sharp(?:ly)?|hard|badly|significant(?:ly)?|noticeabl[ey]|strong(?:ly)?|dramatic(?:ally)?|serious(?:ly)?|considerabl[ey]|heav(?:y|ily)|like crazy|large|major|crazy|wild(?:ly)?|nasty|out of nowhere|suddenly|sudden)";
/** "big tech", "large caps" are names. */
const SIZED_NAME = "(?! *-?(?:tech|caps?|seven|7|four|five|banks?|oil|pharma|board)\\b)";
const INTENSELY = new RegExp(`\\s*\\b${INTENSE}\\b${SIZED_NAME}`, "gi");

const FALLS =
  "falls?|drops?|declines?|sinks?|slides?|loses?|crash(?:es)?|tanks?|plunges?|plummets?|collapses?|nukes?|dumps?|sells? off|craters?|slumps?|tumbles?|implodes?|goes down|is down|goes south|bleeds?|gets (?:hit|crushed|hammered|smoked|wrecked|destroyed|killed)|blows? up";
const RISES =
  "ris(?:es?|ing)|gains?|climbs?|moons?|rips?|soars?|surges?|skyrockets?|spikes?|pumps?|takes? off|explodes?|jumps?|rall(?:y|ies)|shoots? up|goes up|is up|runs?|blasts? off|pops?";
const SWINGS = "moves?|swings?|gaps?|makes? a move|does something";
/** Verbs that say by themselves that it is much, without saying how much. */
const MUCH =
  /\b(?:crash(?:es)?|tanks?|plunges?|plummets?|collapses?|nukes?|dumps?|sells? off|craters?|implodes?|moons?|rips?|soars?|surges?|skyrockets?|spikes?|pumps?|explodes?|blows? up|takes? off|blasts? off|shoots? up|gets (?:crushed|hammered|smoked|wrecked|destroyed|killed))\b/i;
const VERBS: readonly (readonly [RegExp, Direction])[] = [
  [new RegExp(`\\b(?:${FALLS})\\b`, "i"), "falls"],
  [new RegExp(`\\b(?:${RISES})\\b`, "i"), "rises"],
  [new RegExp(`\\b(?:${SWINGS})\\b`, "i"), "moves"],
];
const NOUNS: readonly (readonly [string, Direction])[] = [
  ["drop|fall|decline|sell-?off|crash|loss|plunge|slide|dump|slump|correction|pullback|dip", "falls"],
  ["rally|jump|gain|spike|rise|pump|surge|rip|pop|run-?up", "rises"],
  ["move|swing|gap|change", "moves"],
];
const DAYS: readonly (readonly [string, Direction])[] = [
  ["bad|terrible|horrible|awful|rough|ugly|brutal|nasty|red|shitty|tough|down", "falls"],
  ["great|good|monster|amazing|strong|green|fantastic|up|huge", "rises"],
  ["wild|crazy|volatile|big", "moves"],
];

type Direction = "falls" | "rises" | "moves";

/** A move of a market without how far: "Apple tanks", "big drop in the Dow this week", "the S&P has a terrible week". */
interface VagueMove {
  readonly subject: string;
  readonly direction: Direction;
  /** "in a day", where the text says so */
  readonly stretch: string | undefined;
}

/** What is asked back where nobody can know how far: conditions that say it, likeliest first. */
export function withAmount(text: string, ground: WatchGround): { readonly text: string }[] {
  if (hasFigure(text)) return [];
  const wordings = ofAverage(text) ?? ofLevel(text) ?? ofLead(text) ?? ofMove(text) ?? [];
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

/** "gets too high": what is high? */
function ofLevel(text: string): string[] | undefined {
  const said =
    /^(.+?) (?:gets?|goes|is|runs|looks|becomes|trades|stands)(?: up| down)? (?:getting )?((?:really |very |pretty |so |too |super |way |quite )*)(high|hot|overheated|elevated|expensive|low|cheap|cold|calm|quiet|stretched)(?: again)?$/i.exec(
      text,
    );
  if (said === null) return undefined;
  const [, subject = "", , word = ""] = said;
  const isHigh = /^(?:high|hot|overheated|elevated|expensive|stretched)$/i.test(word);
  if (/\b(?:vix|volatility|fear)\b/i.test(subject))
    return (isHigh ? [20, 25, 30, 40] : [20, 15, 13]).map((level) => `${subject} is ${isHigh ? "above" : "below"} ${level}`);
  if (isYieldNamed(subject))
    return (isHigh ? [4, 4.5, 5] : [4, 3.5, 3]).map((level) => `${subject} is ${isHigh ? "above" : "below"} ${level}%`);
  return isHigh
    ? [`${subject} hits a 52-week high`, `${subject} hits a record high`, `RSI of ${subject} is above 70`]
    : [`${subject} hits a 52-week low`, `${subject} is 10% below its all-time high`, `RSI of ${subject} is below 30`];
}

const LEAD =
  /^(.+?) (?:(?:starts?|begins?) (?:to )?)?(outperform(?:s|ing)?|beat(?:s|ing)?|lead(?:s|ing)?|pulls? (?:ahead|away)|lag(?:s|ging)?|trail(?:s|ing)?|underperform(?:s|ing)?|falls? behind)(?: (?:of|from))?(?: (?:the )?(.+?))?(?: by)?$/i;

/** "starts to outperform by a lot" */
function ofLead(text: string): string[] | undefined {
  const bare = text.replace(INTENSELY, "").replace(/\s+/g, " ").trim();
  const stretch = STRETCH.exec(bare)?.[0];
  const [, first, verb = "", second] = LEAD.exec(bare.replace(STRETCH, "").trim()) ?? [];
  const begins = /\b(?:starts?|begins?) (?:to )?(?:outperform|beat|lead|lag|trail|underperform)/i.test(bare);
  if (first === undefined || (bare === text.trim() && !begins && !/\bby$/.test(bare))) return undefined;
  const leads = /^(?:outperform|beat|lead|pull)/i.test(verb) ? "beats" : "lags";
  const over = spanOf(stretch);
  const as = (points: number, span: string): string => `${first} ${leads} ${second ?? "the S&P 500"} by ${points} points ${span}`;
  if (over !== undefined) return [1, 2, 3, 5].map((points) => as(points, over));
  return [as(1, "in a day"), as(2, "in a day"), as(3, "in a week"), as(5, "in a month")];
}

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
  const bare = text.replace(INTENSELY, "").replace(/\s+/g, " ").trim();
  if (bare === text.trim() && !MUCH.test(text) && !/\b(?:day|week|month)\b/i.test(text)) return undefined;
  const core = bare.replace(/^(?:there(?:['’]s| is| are) )?(?:an?|any|some) /i, "").replace(/^(?:we|they) (?:get|see|have) an? /i, "");
  const stretch = STRETCH.exec(core)?.[0];
  const rest = (stretch === undefined ? core : core.replace(STRETCH, " ")).replace(/\s+/g, " ").trim();
  for (const [names, direction] of NOUNS) {
    const subject = new RegExp(`^(?:${names})s? (?:in|on|for|of|by|at) (?:the )?(.+)$`, "i").exec(rest)?.[1];
    if (subject !== undefined) return { subject, direction, stretch: spanOf(stretch) };
  }
  for (const [words, direction] of DAYS) {
    const day = new RegExp(`^(.+?) (?:has|is having|gets|sees|had) (?:an? )?(?:\\w+ )?(?:${words}) (day|session|week|month)$`, "i").exec(
      text,
    );
    if (day !== null) return { subject: day[1]!.replace(INTENSELY, "").trim(), direction, stretch: `in a ${day[2]!.toLowerCase()}` };
  }
  if (bare === text.trim() && !MUCH.test(text)) return undefined;
  for (const [verb, direction] of VERBS) {
    const said = verb.exec(rest);
    if (said === null || said.index === 0) continue;
    const behind = rest.slice(said.index + said[0].length).trim();
    if (behind !== "" && !/^(?:up|down|higher|lower|again|off)$/i.test(behind)) return undefined;
    const turned = /^(?:down|lower|off)$/i.test(behind) ? "falls" : /^(?:up|higher)$/i.test(behind) ? "rises" : direction;
    return { subject: rest.slice(0, said.index).trim(), direction: turned, stretch: spanOf(stretch) };
  }
  return undefined;
}

const STRETCH =
  /\b(?:(?:in|within|over) (?:an?|one|the|a single) (?:day|session|week|month)|(?:on|for) the day|today|this (?:week|month)|on any day|any day|intraday)\b/i;

/** A stretch as conditions name it. */
function spanOf(stretch: string | undefined): string | undefined {
  if (stretch === undefined) return undefined;
  const unit = /week|month/i.exec(stretch)?.[0].toLowerCase() ?? "day";
  return `in a ${unit}`;
}

function isYieldNamed(subject: string): boolean {
  return /\b(?:yields?|treasur(?:y|ies)|ten[- ]year|10[- ]?(?:y|yr|year)|two[- ]year|2[- ]?(?:y|yr|year)|curve)\b/i.test(subject);
}
