import type { Turn } from "./turn.ts";

/** A number that is no year. */
const LEVEL = "(?!(?:18|19|20)\\d\\d(?:$| ))(\\$?\\d[\\d.,]*k?)";
/** What may follow it at the end. */
const NOW = "(?: (?:right now|now|today|currently|at the moment|rn|points|again))?";

const DID_TWO_AVERAGES = /(?<!\S)did (?:\S+ ){0,4}?\d+[- ]days?(?: .*)? \d+[- ]days?(?!\S)/;

/** Levels, how far a close is from one, and how high or low it went. Longer turns first. */
export const levels: readonly Turn[] = [
  // "did the 50-day drop under the 200-day today": whether they crossed, and not where they stand
  {
    turn: /(?<!\S)(?:fall|drop|dip|slip|sink|slide|go|move|get) (?:under|below|beneath) (?=(?:the |its |their )?\d+[- ]days?(?!\S))/,
    read: "cross below ",
    beside: DID_TWO_AVERAGES,
  },
  {
    turn: /(?<!\S)(?:rise|climb|go|move|get|jump|push) (?:above|over) (?=(?:the |its |their )?\d+[- ]days?(?!\S))/,
    read: "cross above ",
    beside: DID_TWO_AVERAGES,
  },
  { turn: /\b(close|closed|finish|finished|end|ended|settle|settled) (?:above or below|below or above) (?=\$?\d)/, read: "$1 above " },
  { turn: /(?<!\S)how much was (?=(?:the )?(?:highest|lowest) close )/, read: "what was " },
  // "how low has the VIX been this year", "how high did it go in March 2020": its lowest close
  {
    turn: /(?<!\S)how low (?:(?:has|have|had) (.+?) (?:been|gotten|got|gone|fallen|sunk|dropped)|did (.+?) (?:go|get|fall|sink|drop|trade))(?!\S)(?! (?:from|since|yesterday|today|on)\b)/,
    read: "what was the lowest close of $1$2",
  },
  {
    turn: /(?<!\S)how low was (?!.*\b(?:average|mean|median|on)\b)(.+?) (?=(?:in|during|over|last|this) )/,
    read: "what was the lowest close of $1 ",
  },
  {
    turn: /(?<!\S)how high was (?!.*\b(?:average|mean|median|on)\b)(.+?) (?=(?:in|during|over|last|this) )/,
    read: "what was the highest close of $1 ",
  },
  {
    turn: /(?<!\S)how high (?:(?:has|have|had) (.+?) (?:been|gotten|got|gone|risen|climbed)|did (.+?) (?:go|get|rise|climb|trade))(?!\S)(?! (?:from|since|yesterday|today|on)\b)/,
    read: "what was the highest close of $1$2",
  },
  {
    turn: new RegExp(`(?<!\\S)how (?:far|many points) (?:away )?(from|off|short of|below|under|above|over) ${LEVEL} (?:is|are|was) (.+)$`),
    read: "how far is $3 $1 $2",
  },
  // "how many points is it from 34,000", "how much must it rise to reach 34,000": how far it is from there
  {
    turn: new RegExp(
      `(?<!\\S)how (?:far|much|many points|many dollars|far away|far off) (?:is|are|was) (.+?) (?:(?:still|now|currently|away|points) )*(?:from|off|short of|below|under|away from|shy of) ${LEVEL}${NOW}$`,
    ),
    read: "how far is $1 below $2",
  },
  {
    turn: new RegExp(
      `(?<!\\S)how (?:far|much|many points|many dollars) (?:is|are|was) (.+?) (?:(?:still|now|currently|points) )*(?:above|over|clear of) ${LEVEL}${NOW}$`,
    ),
    read: "how far is $1 above $2",
  },
  {
    turn: new RegExp(
      `(?<!\\S)(?:by )?how (?:far|much|much more|much further|much higher|many points|many percent) (?:(?:does|do|would|must|should|has|have|need|needs) )+(.+?) (?:(?:have|has|need|needs|still|got|to) )*(?:rise|climb|gain|go up|go|move|rally|fall|drop|decline|lose|increase|jump|advance)(?: more)? (?:to|before it|until it|for it to) (?:(?:to|reach|reaches|hit|hits|get|gets|be|is|at|close|closes|see|touch|back|up|down|above|below|it) )*${LEVEL}${NOW}$`,
    ),
    read: "how far is $1 below $2",
  },
  // "when did it go above 4,000": when it first closed there
  {
    turn: /(?<!\S)when did (?!.*\b(?:last|first|again|back)\b)(.+?) (?:go|rise|climb|move|get|break|push|jump|shoot) (?:up )?(?:above|over|through|past) (?=\$?\d)/,
    read: "when did $1 first close above ",
  },
  {
    turn: /(?<!\S)when did (?!.*\b(?:last|first|again|back)\b)(.+?) (?:go|fall|drop|sink|slip|dip|slide|get|break) (?:down )?(?:below|under|through) (?=\$?\d)/,
    read: "when did $1 first close below ",
  },
  // "last time it yielded this much": when it was as high
  { turn: /(?<!\S)yield(?:ed|ing|s)? (?:this|that|so) (?:much|high)(?!\S)/, read: "was this high" },
];
