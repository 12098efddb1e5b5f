import { MONTH, OWN, type Turn, YEAR } from "./turn.ts";

const HIGH = "(?:highs?|peaks?|records?|tops?)";

/** "how often has it fallen 10% from a high", with what falls as $1. */
function fallsFromHigh(percent: number): RegExp {
  return new RegExp(
    `(?<!\\S)how (?:often|many times) (?:has|have|did) (.+?) (?:fallen|dropped|declined|slid|slumped|sunk|fall|drop|decline|slide) (?:by )?(?:more than |at least |over )?${percent} ?(?:%|percent)(?: or more)? (?:from|below) (?:an?|its|the) (?:recent |previous |prior |record )?(?:high|peak|record|top)(?!\\S)`,
  );
}

/** Highs and lows, falls from them and what wins them back, corrections and bear markets. Longer turns first. */
export const highs: readonly Turn[] = [
  // "max drawdown in 2020 and where it bottomed": its date is told with it
  {
    turn: /(?<!\S)(?:and|&|plus|with) (?:when|where) (?:it|that|this|they|the (?:index|market|stock)) (?:bottomed|troughed|hit bottom|hit its low|ended)(?: out)?$/,
    read: "and its date",
    beside: /(?<!\S)(?:drawdown|fall|drop|decline)(?!\S)/,
  },
  {
    turn: /(?<!\S)(?:and|&|plus|with) the dates? of its (?:peak|high) and (?:its )?(?:trough|low)$/,
    read: "and its date",
    beside: /(?<!\S)(?:drawdown|fall|drop|decline)(?!\S)/,
  },
  // "when did it bottom in 2020": its lowest close then
  {
    turn: /(?<!\S)(?:when|where|at (?:what|which) level|on (?:what|which) (?:day|date)) did (?:the )?(.+?) (?:bottom|trough)(?: out)?(?= |$)/,
    read: "what was the lowest close of $1",
  },
  {
    turn: /(?<!\S)(?:when|where|at (?:what|which) level|on (?:what|which) (?:day|date)) did (?:the )?(.+?) (?:peak|top out|crest)(?= |$)/,
    read: "what was the highest close of $1",
  },
  // "how far must it fall to be in a correction": to begin one
  {
    turn: /\bto (?:be|end up|land|find itself|sit) in (?:an? )?(correction|bear market|bull market)(?: territory)?(?!\S)/,
    read: "to enter a $1",
  },
  // "to get back to its old high after the Covid crash": to recover from it
  {
    turn: new RegExp(
      `\\b(?:get|climb|come|return|rise) back (?:to|up to) ${OWN} (?:old |previous |prior |former |earlier )?${HIGH} (?:after|from) (?=the )`,
    ),
    read: "recover from ",
  },
  {
    turn: new RegExp(
      `\\b(get|gets|got|climb|climbed|came|return|returned) back (?:to|up to) ${OWN} (?:old|previous|prior|former) (${HIGH})(?!\\S)`,
    ),
    read: "$1 back to its $2",
  },
  // "when did it surpass its March 2000 record": when it was back there
  {
    turn: new RegExp(
      `\\b(?:finally )?(?:surpass|exceed|eclipse|take out|beat|pass|top|break|overtake|regain|reclaim|clear)(?:e?s|ed)? (${OWN} (?:${MONTH} )?${YEAR} ${HIGH})(?!\\S)`,
    ),
    read: "get back to $1",
    beside: /(?<!\S)(?:when|(?:in )?(?:what|which) (?:year|month)|how long)\b/,
  },
  {
    turn: /(?<!\S)(?:in )?(?:what|which) (?:year|month) did(?!\S)/,
    read: "when did",
    beside: /\b(?:recover|regain|reclaim|get back|got back|win back|make back|surpass)\b/,
  },
  // "its worst drawdown in 2021 and 2022": within the two years
  {
    turn: new RegExp(`\\b(?:in|during|over) (${YEAR}) and (${YEAR})(?!\\S)`),
    read: "from $1 to $2",
    beside: /\b(?:drawdown|peak to trough|high to low)\b/,
  },
  // "which is closer to its high, Apple or Tesla"
  { turn: /\b(?:closer|nearer)(?: to)? (?=(?:its|their) )/, read: "closest to ", beside: /(?<!\S)(?:which|who|what)\b/ },
  // "peak and trough of the last bear market, each with its date": what is told of it
  {
    turn: /\b(?:peak|high|top) and (?:the )?(?:trough|low|bottom) of (?:the |its )(last|latest|most recent|current) (bear|bull) market(?!\S)/,
    read: "the $1 $2 market",
  },
  // "below its January 2022 record close": the highest close of that time, seen from now
  {
    turn: new RegExp(`(?<!\\S)${OWN} ((?:${MONTH} )?${YEAR}) (?:record|all[- ]time)(?: closing)?(?: (?:close|high|peak))(?!\\S)`),
    read: "its $1 high",
    beside: /(?<!\S)how (?:far|many points|much)(?!\S)/,
  },
  // "how many points does it need to reclaim its high": how far it is below
  {
    turn: new RegExp(
      `(?<!\\S)how (?:far|much(?! time)|many points|many percent) (?:(?:does|do|would|must|should|has|have) )?(.+?) (?:(?:have|has|need|needs|still|to) )+(?:rise to |gain to |climb to |go to )?(?:reclaim|regain|retake|get back to|recover) (${OWN} (?:\\S+ ){0,3}?${HIGH})(?!\\S)`,
    ),
    read: "how far is $1 below $2",
  },
  // "what has it given back since its peak": how far it has fallen
  {
    turn: new RegExp(
      `(?<!how much of .*)\\b(?:given|gave) (?:back|up) (?=(?:since|from) ${OWN} (?:\\S+ ){0,4}?(?:${HIGH}|highest close)(?!\\S)|(?:compared|against|relative|versus|vs)(?!\\S))`,
    ),
    read: "fallen ",
  },
  // "is it within 10% of its record": less than that below it
  {
    turn: new RegExp(`(?<!\\S)within (\\d[\\d.]*) ?(?:%|percent) of (${OWN} (?:\\S+ ){0,4}?(?:${HIGH}|ath))(?!\\S)`),
    read: "less than $1 % below $2",
    beside: /^(?:(?:so|hey|ok|and|but|yo|hi|tell me) )*(?:is|are|was|were)\b(?!.*\b(?:how often|how many|last|when)\b)/,
  },
  // "what would it have to drop to for people to call it a correction"
  {
    turn: /(?<!\S)(?:(?:to )?what|where|how low|at what level) (?:would|does|must|should|will) (.+?) (?:have to|need to|must) (?:drop|fall|decline|sink|go|be|get|close) ?(?:down )?(?:to|at)? (?:(?:for|before|until) (?:people|us|it|one|you|them) (?:to )?(?:call|be|count as|enter)(?: it)?|for|to be in|to enter|to count as) (?:in )?(a (?:correction|bear market))(?!\S)/,
    read: "at what level would $1 be in $2",
  },
  // "a bear market yet or just a correction": the answer tells both apart
  {
    turn: /(?<!\S)(bear (?:market|mkt))(?: yet| already| now)? or (?:is (?:it|this) |are we )?(?:still )?(?:just|only|merely) (?:in )?an? (?:correction|pullback|dip)(?!\S)/,
    read: "$1",
  },
  {
    turn: /(?<!\S)average (?:fall|drop|decline|loss) and (?:duration|length) of (?=(?:\S+ ){0,4}?bear markets(?!\S))/,
    read: "average depth and length of ",
  },
  // "how often has it fallen 10% from a high": corrections, and no sessions
  {
    turn: fallsFromHigh(10),
    read: "how many corrections has $1 had",
  },
  {
    turn: fallsFromHigh(20),
    read: "how many bear markets has $1 had",
  },
  {
    turn: /\b(?<!new )52[- ]week (?:high and low|low and high)(?!\S)/,
    read: "highest and lowest close over the past year",
    beside: /(?<!\S)(?:what(?:s| is| are| was| were)?|give|show|tell|list)\b/,
  },
  // "the highest and lowest of the Dow since 2020"
  {
    turn: /\b(?:the )?(?:highest and (?:the )?lowest|lowest and (?:the )?highest) (?:of|for) (?=\S)/,
    read: "the highest and lowest close of ",
  },
];
