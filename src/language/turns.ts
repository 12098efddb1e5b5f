import type { Token } from "../text/tokens.ts";

const YEAR = "(?:18|19|20)\\d\\d";
const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const OWN = "(?:its|their|the)";
/** A number that is no year, and what may follow it at the end. */
const LEVEL = "(?!(?:18|19|20)\\d\\d(?:$| ))(\\$?\\d[\\d.,]*k?)";
const NOW = "(?: (?:right now|now|today|currently|at the moment|rn|points|again))?";
const HIGH = "(?:highs?|peaks?|records?|tops?)";

/** "how often has it fallen 10% from a high", with what falls as $1. */
function fallsFromHigh(percent: number): RegExp {
  return new RegExp(
    `(?<!\\S)how (?:often|many times) (?:has|have|did) (.+?) (?:fallen|dropped|declined|slid|slumped|sunk|fall|drop|decline|slide) (?:by )?(?:more than |at least |over )?${percent} ?(?:%|percent)(?: or more)? (?:from|below) (?:an?|its|the) (?:recent |previous |prior |record )?(?:high|peak|record|top)(?!\\S)`,
  );
}

/** Turns of phrase and what they are read as, where `beside` is in the text too; longer turns first. */
const TURNS: readonly { readonly turn: RegExp; readonly read: string; readonly beside?: RegExp }[] = [
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
  // "for how many days has it now held above 200": how long it has been
  {
    turn: /(?<!\S)(?:for how many (?:trading )?(?:days|sessions) (?:has|is|have) (.+?) (?:(?:now|already|currently) )*(?:held|been|stayed|remained|stood|kept|traded)(?: (?:now|already))?|how many (?:trading )?(?:days|sessions) has (.+?) (?:(?:now|already) )*(?:held|stayed|remained|stood|kept)) (above|below|over|under)(?!\S)/,
    read: "how long has $1$2 been $3",
  },
  {
    turn: /(?<!\S)for how many (?:trading )?(?:days|sessions) (?:has|have) (.+?) (?:(?:now|already) )*closed (above|below|over|under)(?!\S)/,
    read: "how long has $1 been $2",
  },
  { turn: /(?<!\S)since when (?:has|is|have) (.+?) been (above|below|over|under) (?=\$?\d)/, read: "how long has $1 been $2 " },
  { turn: /\b(close|closed|finish|finished|end|ended|settle|settled) (?:above or below|below or above) (?=\$?\d)/, read: "$1 above " },
  { turn: /(?<!\S)how much was (?=(?:the )?(?:highest|lowest) close )/, read: "what was " },
  {
    turn: /\b(?<!new )52[- ]week (?:high and low|low and high)(?!\S)/,
    read: "highest and lowest close over the past year",
    beside: /(?<!\S)(?:what(?:s| is| are| was| were)?|give|show|tell|list)\b/,
  },
  // "has it ever had 3 down years in a row": whether it has ever fallen so long
  {
    turn: /\bever (?:had|seen|posted|strung together) (\w+) (?:down|losing|negative|red) (years|months|weeks|quarters|days|sessions) (?:in a row|running)(?!\S)/,
    read: "ever fallen $1 $2 in a row",
  },
  {
    turn: /\bever (?:had|seen|posted|strung together) (\w+) (?:up|winning|positive|green) (years|months|weeks|quarters|days|sessions) (?:in a row|running)(?!\S)/,
    read: "ever risen $1 $2 in a row",
  },
  // "which is closer to its high, Apple or Tesla"
  { turn: /\b(?:closer|nearer)(?: to)? (?=(?:its|their) )/, read: "closest to ", beside: /(?<!\S)(?:which|who|what)\b/ },
  // "on what share of days was it above its 200-day average": how often it was more than nothing above it
  {
    turn: /(?<!\S)(?:how often|(?:on )?(?:what|which) (?:share|percentage|percent|proportion|part|fraction) of (?:the |all )?(?:trading )?(?:days|sessions|time)) (?!.*(?:%|percent|more than|less than|at least))(?:was|has|did|is|were) (.+?) (?:(?:been|spent|close|closed|trade|traded|trading) )?(above|below) (its|the|their) (?=\d+ ?-?(?:day|d|dma|sma|session))/,
    read: "how often was $1 more than 0 % $2 $3 ",
  },
  { turn: /(?<!\S)(?:for )?how long has (.+?) been (?=inverted)/, read: "since when has $1 been " },
  // "peak and trough of the last bear market, each with its date": what is told of it
  {
    turn: /\b(?:peak|high|top) and (?:the )?(?:trough|low|bottom) of (?:the |its )(last|latest|most recent|current) (bear|bull) market(?!\S)/,
    read: "the $1 $2 market",
  },
  // "is it higher than at the start of the year": over the year
  {
    turn: /\b(higher|lower|up|down) than (?:it was |they were )?(?:at|on) the (?:start|beginning) of (?:the|this) (year|quarter|month|week)(?!\S)/,
    read: "$1 this $2",
  },
  { turn: /(?<!\S)which index (?:is|has been|was) (?:up|doing) the (most|least)(?!\S)/, read: "which of the major indices is up the $1" },
  { turn: /\bthe (?:spring |march )?2020 (?:crash|sell-?off|collapse|plunge)(?!\S)/, read: "the covid crash" },
  { turn: /\bthe 2008 (?:crash|sell-?off|collapse|crisis|meltdown)(?!\S)/, read: "the financial crisis" },
  // "how many weeks has it been up": one after another
  {
    turn: /(?<!\S)(?:for )?how many (weeks|months|days|sessions) (?:has|have) (.+?) been (up|down|rising|falling)$/,
    read: "how many $1 in a row has $2 been $3",
  },
  // "the highest and lowest of the Dow since 2020"
  {
    turn: /\b(?:the )?(?:highest and (?:the )?lowest|lowest and (?:the )?highest) (?:of|for) (?=\S)/,
    read: "the highest and lowest close of ",
  },
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
      `(?<!how much of .*)\\b(?:given|gave) (?:back|up) (?=(?:since|from) ${OWN} (?:\\S+ ){0,4}?(?:${HIGH}|highest close)(?!\\S))`,
    ),
    read: "fallen ",
  },
  // "the day I was born, 14 March 1989": that day
  {
    turn: /(?<!\S)(?:on )?(?:the (?:day|date) (?:that )?(?:i|my \w+|he|she|we) (?:was|were|got) (?:born|married|hired)|my (?:birthday|birth date|date of birth|wedding day)) (?=(?:on )?(?:the )?\d)/,
    read: "on ",
  },
  {
    turn: /(?<!\S)(?:on )?(?:the (?:day|date) (?:that )?(?:i|my \w+|he|she|we) (?:was|were|got) (?:born|married|hired)|my (?:birthday|birth date|date of birth|wedding day)) (?=(?:on )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)/,
    read: "on ",
  },
  // "is it within 10% of its record": less than that below it
  {
    turn: new RegExp(`(?<!\\S)within (\\d[\\d.]*) ?(?:%|percent) of (${OWN} (?:\\S+ ){0,4}?(?:${HIGH}|ath))(?!\\S)`),
    read: "less than $1 % below $2",
    beside: /^(?:(?:so|hey|ok|and|but|yo|hi|tell me) )*(?:is|are|was|were)\b(?!.*\b(?:how often|how many|last|when)\b)/,
  },
  // "which of them is having the best year": which did best in it
  {
    turn: /(?<!\S)(?:is|are) having (?:its|the|their|a) (best|worst|strongest|weakest) (day|week|month|quarter|year)(?: so far| yet| of all| now)?$/,
    read: "did $1 this $2",
    beside: /(?<!\S)(?:which|what|who)(?!\S)/,
  },
  { turn: /(?<!\S)which index (?=did (?:best|worst)\b)/, read: "which of the major indices " },
  // "when did it last have back-to-back losing years": two of them
  {
    turn: /(?<!\S)back[- ]to[- ]back (down|losing|negative|red|up|winning|positive|green) (years|months|weeks|quarters|days|sessions)(?!\S)/,
    read: "two $1 $2 in a row",
  },
  { turn: /\bor neither(?: of (?:the two|them|both)| one)?(?!\S)/, read: "", beside: /\bbull\b.*\bbear\b/ },
  { turn: /(?<!\S)on any given (monday|tuesday|wednesday|thursday|friday)(?!\S)/, read: "on $1s" },
  { turn: /(?<!\S)(?:the |its )?covid(?:-19)? (bear market|correction)(?!\S)/, read: "the 2020 $1" },
  { turn: /(?<!\S)(?:on|by|at) the covid (bear market)(?!\S)/, read: "the 2020 $1" },
  // "what would it have to drop to for people to call it a correction"
  {
    turn: /(?<!\S)(?:(?:to )?what|where|how low|at what level) (?:would|does|must|should|will) (.+?) (?:have to|need to|must) (?:drop|fall|decline|sink|go|be|get|close) ?(?:down )?(?:to|at)? (?:(?:for|before|until) (?:people|us|it|one|you|them) (?:to )?(?:call|be|count as|enter)(?: it)?|for|to be in|to enter|to count as) (?:in )?(a (?:correction|bear market))(?!\S)/,
    read: "at what level would $1 be in $2",
  },
  {
    turn: /(?<!\S)yearly (?=(?:returns?|gains?|performance)(?!\S))/,
    read: "annual ",
    beside: /(?<!\S)(?:median|average|mean|typical)(?!\S)/,
  },
  // "tuesday's drop in the Russell - how often has there been one as bad": how rare it was
  {
    turn: /(?<!\S)how (?:often|many times) (?:has|have|had) (?:there been|it had|we had|we seen|we had|it seen) (?:one|such a day|a day) (?:as|that) (?:bad|big|large|steep|good|strong)(?: or worse| or bigger| or better)?(?!\S)/,
    read: "how rare",
    beside: /(?<!\S)\S+(?:['’]s|s) (?:drop|fall|loss|slide|rise|gain|jump|rally)(?!\S)/,
  },
  {
    turn: /(?<!\S)how (rare|unusual|common) (?:is|was) an? (drop|fall|rise|gain|loss|move) (?:like|as big as|as bad as) (?=today|yesterday)/,
    read: "how $1 was the $2 of ",
  },
  { turn: /(?<!\S)(rank|sort|order|list|compare|show|put) em(?!\S)/, read: "$1 them" },
  // "how did it close out the week": how it did in it
  {
    turn: /(?<!\S)(close|end|finish|wrap|round)(d|ed|s|es)? (?:out|up|off) (?=(?:the|this|last) (?:week|month|quarter|year)(?!\S))/,
    read: "$1$2 ",
  },
  // "apples last close": of the company
  {
    turn: /(?<!\S)(apple|meta|visa|ford|target)s (?=(?:last|latest|current|price|close|closing|52|all|record|weight|beta|rsi|vol|volatility|drawdown|return|returns|performance|biggest|worst|best|longest|average|share|stock|move|gain|loss)(?!\S))/,
    read: "$1 ",
  },
  // "did it beat Intel in 21"
  { turn: /(?<!\S)(in|of|for|during) ['’]?(0\d|1\d|2[0-6])(?= (?:and|or|vs|but)(?!\S)|$)/, read: "$1 20$2" },
  { turn: /(?<!\S)(in|of|for|during) ['’]?(9\d)(?= (?:and|or|vs|but)(?!\S)|$)/, read: "$1 19$2" },
  // "a bear market yet or just a correction": the answer tells both apart
  {
    turn: /(?<!\S)(bear (?:market|mkt))(?: yet| already| now)? or (?:is (?:it|this) |are we )?(?:still )?(?:just|only|merely) (?:in )?an? (?:correction|pullback|dip)(?!\S)/,
    read: "$1",
  },
  // "last time it yielded this much": when it was as high
  { turn: /(?<!\S)yield(?:ed|ing|s)? (?:this|that|so) (?:much|high)(?!\S)/, read: "was this high" },
  { turn: /(?<!\S)since the (?:dotcom|dot-com) (?:days|era|bubble|boom|years|times|mania)(?!\S)/, read: "since 2000" },
  // "Friday vs Monday: mean return": of all of them
  {
    turn: /(?<!\S)(monday|tuesday|wednesday|thursday|friday) (vs|versus|or|against|and) (monday|tuesday|wednesday|thursday|friday)(?!\S)/,
    read: "$1s $2 $3s",
    beside: /(?<!\S)(?:average|mean|median|typical|usually|historically|since|hit rate)(?!\S)/,
  },
  // "RSI under 30: forward 1m and 3m returns"
  {
    turn: /(?<!\S)(?:forward|subsequent|ensuing|following) ((?:\d+ ?-?(?:d|w|m|y|mo|yr|day|week|month|year)?s?(?:,| and| or| &)? ?){1,5})(?:returns?|performance)(?!\S)/,
    read: "returns $1 later",
    beside: /(?<!\S)(?:rsi|cross|crosses|correction|corrections|after|above|below|under|over)(?!\S)/,
  },
  // "what did it gain or lose relative to the S&P": how it did
  {
    turn: /(?<!\S)(?:gain or lose|lose or gain|make or lose|rise or fall) (?=(?:relative to|against|versus|vs|compared (?:to|with))(?!\S))/,
    read: "do ",
  },
  {
    turn: /(?<!\S)(number of|count of|how many) (?:separate|distinct|individual|different) (?=(?:losing|winning|down|up|red|green) (?:runs|streaks))/,
    read: "$1 ",
  },
  // "what percentile does it occupy today"
  {
    turn: /(?<!\S)(?:occup(?:y|ies)|sit in|sits in|land in|lands in)(?= (?:today|now|currently|at present|right now)(?!\S)|$)/,
    read: "stand at",
    beside: /(?<!\S)(?:percentile|quantile)(?!\S)/,
  },
  {
    turn: /(?<!\S)(?:gotta|has got to|have got to|needs? to|has to|have to|must) close (?:at|above) (?=(?:for|to (?:be|enter|start))(?!\S))/,
    read: "need to close at ",
  },
  {
    turn: /(?<!\S)average (?:fall|drop|decline|loss) and (?:duration|length) of (?=(?:\S+ ){0,4}?bear markets(?!\S))/,
    read: "average depth and length of ",
  },
  // "the last thirty November-to-April stretches"
  {
    turn: /(?<!\S)(?:of |in )?the last (\S+) ((?:january|february|march|april|may|june|july|august|september|october|november|december)(?:-to-| to )(?:january|february|march|april|may|june|july|august|september|october|november|december)) (?:stretches|periods|spans|seasons)(?!\S)/,
    read: "of the last $1 years from $2",
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
  // "name the mega caps that have doubled": which they are
  {
    turn: /(?<!\S)(?:name|list) (?:me )?(?:the|all|all the|every|any) (.+?) (?:that|which|who) (?=(?:are|is|have|has|had|were|was|did|do)(?!\S))/,
    read: "which of the $1 ",
  },
  // "how did it close last night": the session of yesterday
  {
    turn: /(?<!\S)(?:as of )?last (?:night|evening)(?!\S)/,
    read: "yesterday",
    beside: /\b(?:close[sd]?|finish(?:ed)?|end(?:ed)?|settled?|do|lose|lost|gain(?:ed)?|f[ae]ll|rise|rose|up|down)\b/,
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
  // "a day this year on which it fell": when it fell
  {
    turn: new RegExp(
      `\\b(days?|sessions?|weeks?|months?)((?: this \\w+| in ${YEAR}| since ${YEAR})?) (?:on|in|during) which(?! (?:day|session|date|week|month))(?!\\S)`,
    ),
    read: "$1$2 when",
    beside: /(?<!\S)(?:has|have|had|was|were|is|are) there\b/,
  },
  { turn: /(?<!\S)how long (?:has it been|is it|have we gone|has it gone) since(?!\S)/, read: "how long since" },
  {
    turn: /(?<!\S)how many (?:trading )?(days|sessions) (?:has it been|is it|have passed|have gone by) since(?!\S)/,
    read: "how long since",
  },
  // "how long since it fell 1% in a day": since it last did
  {
    turn: /(?<!\S)how long since (?!.*\blast\b)((?:\S+ ){1,5}?)(fell|lost|dropped|declined|sank|slid|slipped|rose|gained|climbed|jumped|beat|moved|closed|finished|ended|had|saw|posted|suffered|recorded|made|hit|set)(?!\S)/,
    read: "how long since $1last $2",
  },
];

/** A text with its turns of phrase in the words that questions are read in. */
export function withTurns(tokens: readonly Token[]): readonly Token[] {
  let turned = tokens;
  let text = textOf(tokens);
  for (const turn of TURNS) {
    const next = afterTurn(turned, text, turn);
    if (next === turned) continue;
    turned = next;
    text = textOf(next);
  }
  return turned;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(" ");
}

function afterTurn(tokens: readonly Token[], text: string, { turn, read, beside }: (typeof TURNS)[number]): readonly Token[] {
  const found = turn.exec(text);
  if (found === null || (beside !== undefined && !beside.test(text))) return tokens;
  const from = wordsIn(text.slice(0, found.index));
  const to = from + wordsIn(found[0]);
  const run = tokens.slice(from, to);
  if (run.length === 0 || run.slice(1).some(({ before }) => before !== "none")) return tokens;
  const [first, last] = [run[0]!, run.at(-1)!];
  const words = read
    .replaceAll(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? "")
    .split(/ +/)
    .filter((word) => word !== "")
    .map((word, i): Token => ({ text: word, raw: word, from: first.from, to: last.to, before: i === 0 ? first.before : "none" }));
  return [...tokens.slice(0, from), ...words, ...tokens.slice(to)];
}

/** How many words a piece of a text has, which begins and ends at their bounds. */
function wordsIn(text: string): number {
  const trimmed = text.trim();
  return trimmed === "" ? 0 : trimmed.split(" ").length;
}
