import { type Turn, YEAR } from "./turn.ts";

/** Days, stretches, runs, and since when something has been so. Longer turns first. */
export const times: readonly Turn[] = [
  // "end-2009 to end-2019": from the one close to the other
  {
    turn: new RegExp(
      `(?<!from )(?<!\\S)(?:year[- ]?end|end[- ](?:of[- ])?) ?(${YEAR}) (?:to|till|until|through) (?:year[- ]?end|end[- ](?:of[- ])?) ?(${YEAR})(?!\\S)`,
    ),
    read: "from end of $1 to end of $2",
  },
  // "how did it close last night": the session of yesterday
  {
    turn: /(?<!\S)(?:as of )?last (?:night|evening)(?!\S)/,
    read: "yesterday",
    beside: /\b(?:close[sd]?|finish(?:ed)?|end(?:ed)?|settled?|do|lose|lost|gain(?:ed)?|f[ae]ll|rise|rose|up|down)\b/,
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
  // "the last one-day gain of 5%": a gain of a day, and not of yesterday
  {
    turn: /(?<!\S)(?:the )?last (?:(?:one|1|single)[- ])?day (?=(?:gain|loss|drop|rise|fall|move|decline|advance|jump|slide|plunge)(?!\S))/,
    read: "last daily ",
  },
  {
    turn: /(?<!\S)(?:the )?last day (?:that |when |on which )?(?=(?:the |a |an )?\S+(?: \S+){0,3} (?:gained|lost|fell|rose|dropped|jumped|climbed|slid|declined|advanced|plunged)(?!\S))/,
    read: "last time ",
  },
  // "the year following a year in which it fell": the one after
  { turn: /(?<!\S)the (year|month|quarter|week) following an? (?=\1(?!\S))/, read: "the $1 after a " },
  // "between its close of A and that of B": from the one to the other
  {
    turn: /(?<!\S)between (?:its|the|their) clos(?:e|ing level|ing) (?:of|on) (.+?) and (?:that|the one|its close) (?:of|on) (?=\S)/,
    read: "from $1 to ",
  },
  { turn: /(?<!\S)on any given (monday|tuesday|wednesday|thursday|friday)(?!\S)/, read: "on $1s" },
  { turn: /(?<!\S)since the (?:dotcom|dot-com) (?:days|era|bubble|boom|years|times|mania)(?!\S)/, read: "since 2000" },
  // "is it higher than at the start of the year": over the year
  {
    turn: /\b(higher|lower|up|down) than (?:it was |they were )?(?:at|on) the (?:start|beginning) of (?:the|this) (year|quarter|month|week)(?!\S)/,
    read: "$1 this $2",
  },
  { turn: /\bthe (?:spring |march )?2020 (?:crash|sell-?off|collapse|plunge)(?!\S)/, read: "the covid crash" },
  { turn: /\bthe 2008 (?:crash|sell-?off|collapse|crisis|meltdown)(?!\S)/, read: "the financial crisis" },
  { turn: /(?<!\S)(?:the |its )?covid(?:-19)? (bear market|correction)(?!\S)/, read: "the 2020 $1" },
  { turn: /(?<!\S)(?:on|by|at) the covid (bear market)(?!\S)/, read: "the 2020 $1" },
  // "the last thirty November-to-April stretches"
  {
    turn: /(?<!\S)(?:of |in )?the last (\S+) ((?:january|february|march|april|may|june|july|august|september|october|november|december)(?:-to-| to )(?:january|february|march|april|may|june|july|august|september|october|november|december)) (?:stretches|periods|spans|seasons)(?!\S)/,
    read: "of the last $1 years from $2",
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
  { turn: /(?<!\S)(?:for )?how long has (.+?) been (?=inverted)/, read: "since when has $1 been " },
  // "how many weeks has it been up": one after another
  {
    turn: /(?<!\S)(?:for )?how many (weeks|months|days|sessions) (?:has|have) (.+?) been (up|down|rising|falling)$/,
    read: "how many $1 in a row has $2 been $3",
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
  // "when did it last have back-to-back losing years": two of them
  {
    turn: /(?<!\S)back[- ]to[- ]back (down|losing|negative|red|up|winning|positive|green) (years|months|weeks|quarters|days|sessions)(?!\S)/,
    read: "two $1 $2 in a row",
  },
];
