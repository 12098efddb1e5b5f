/** Signs and turns of phrase that watches are written in, and what they mean in words that questions are read in. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  // "VIX ↑ 30": a level, where no unit makes it a move
  [/\s*(?:⬇\uFE0F?|↓|↘\uFE0F?|▼|🔽)\s*(\d[\d,.]*k?)(?![\d,.]|\s*(?:%|percent|points?|pts?|bps?|basis))/gu, " falls below $1"],
  [/\s*(?:⬆\uFE0F?|↑|↗\uFE0F?|▲|🔼)\s*(\d[\d,.]*k?)(?![\d,.]|\s*(?:%|percent|points?|pts?|bps?|basis))/gu, " rises above $1"],
  // "20 000"
  [/(?<![\d.,])(\d{1,3}) (?=000(?!\d))/g, "$1"],
  // "closes over 7k 🚀": how somebody feels, and no direction
  [/(?<=\S+ \S+ \S+)\s*(?:📉|📈|🚀|🔻|🔺|⬇\uFE0F?|⬆\uFE0F?|💥|🤮|😱)+\s*$/gu, ""],
  [/\bthru\b/gi, "through"],
  [/(?<![\d.])\.(?=\d)/g, "0."],
  [/\bgold cross\b/gi, "golden cross"],
  [/\bby an? (?=(?:percentage )?point\b)/gi, "by 1 "],
  // "drops another 5%"
  [/\b(?:another|a further|yet another|an additional|an extra) (?=\d[\d.]* ?(?:%|percent|points?|pts?|bps?|basis))/gi, ""],
  [/^(?:the )?((?:us )?(?:yield )?curve|2s10s) (?:is )?no longer inverted\b/gi, "the yield curve is above 0 basis points"],
  // "has its first down week after these gains"
  [
    /\bhas (?:its|a|another) (?:first |next )?(?:down|losing|red|negative) (week|month|quarter|day)(?: after [^,]*| in a while| again)?$/gi,
    "falls this $1",
  ],
  [
    /\bhas (?:its|a|another) (?:first |next )?(?:up|winning|green|positive) (week|month|quarter|day)(?: after [^,]*| in a while| again)?$/gi,
    "rises this $1",
  ],
  [/\bloos(?=es?\b|ing\b)/gi, "los"],
  // "closes at 40+", "at 100 bucks or better"
  [/(?:\b(?:closes?|trades?|is|gets|stands) )?\bat (\$?\d[\d,.]*k?) ?(?:\+(?!\w)| (?:dollars |bucks )?or better\b)/gi, "reaches $1"],
  [
    /\b((?:2|3|5)s(?:5|10|30)s(?: spread)?|curve|spread|gap) (?:gets? |is |goes )?(?:widens?|wider|steepens?|steeper) (?:than|past|to|beyond|over|above) (?=\d)/gi,
    "$1 is above ",
  ],
  [
    /\b((?:2|3|5)s(?:5|10|30)s(?: spread)?|curve|spread|gap) (?:gets? |is |goes )?(?:narrows?|narrower|tightens?|tighter|flattens?|flatter) (?:than|past|to|beyond|under|below) (?=\d)/gi,
    "$1 is below ",
  ],
  [
    /\b(share|weight) of (?:the )?(.+?) (?:slipping|falling|dropping|sliding|going|dipping|sinking) (under|below|beneath) /gi,
    "$1 of the $2 falls $3 ",
  ],
  [/\b(share|weight) of (?:the )?(.+?) (?:rising|climbing|going|jumping|pushing|getting) (over|above|past) /gi, "$1 of the $2 rises $3 "],
  [/^(.+? ratio),? anything (over|above|under|below) (?=\.?\d)/gi, "$1 $2 "],
  [
    /^(.+?),? (?:i care about|my level is|level to watch is|key level is) (\$?\d[\d,.]*k?%?) (?:on|to) the (up|down)side$/gi,
    "$1 crosses $2 to the $3side",
  ],
  [
    /^the yield (?=(?:is |gets |goes |rises |climbs |falls |drops |hits |reaches |breaks |closes )?(?:above|over|below|under|past|to|\d))/gi,
    "the 10-year yield ",
  ],
  [/\b(50)[- ]?day (?:climbs|moves|goes|gets|pushes|rises|comes) (?:back )?(over|above) (?=(?:its|the) 200)/gi, "$1-day crosses $2 "],
  [/\b(50)[- ]?day (?:falls|moves|goes|gets|drops|slips|comes|sinks) (?:back )?(under|below) (?=(?:its|the) 200)/gi, "$1-day crosses $2 "],
  [/\bare we in (an? (?:bull|bear) market|a correction)(?: yet| already| now)?\?* \((.+)\)$/gi, "is $2 in $1"],
  // "QQQ/SPY below 0.85"
  [
    /^(?:the )?(\$?[A-Z]{1,5}) ?[/:] ?(\$?[A-Z]{1,5}) (?:is |goes |falls |drops |rises |closes |gets )?(below|under|above|over|past|<|>) ?(?=\d)/g,
    "ratio of $1 to $2 $3 ",
  ],
  // "gets back to 5%", "is back at 200"
  [/\b(?:gets?|is|comes|climbs|rises|returns|goes) back (?:to|at) (?=\$?\d)/gi, "reaches "],
  [
    /\b(?:specs|speculators|hedge funds|large specs|non-?commercials) (?:turn|flip|swing|move|get) (?:to )?(?:being )?(net (?:short|long))\b/gi,
    "speculators are $1",
  ],
  // "moves 3% or more, up or down, in one session"
  [/\b(moves? [^,]*?),? (?:up or down|down or up|either way|in either direction),? (?=in |on |over )/gi, "$1 "],
  [
    /(?<=\b(?:falls?|drops?|loses?|sinks?|slides?|rises?|gains?|climbs?|jumps?) \d[\d.]* ?(?:%|percent)(?: or more)?) on the (week|month)\b/gi,
    " in a $1",
  ],
  [
    /^(.+?) (?:and|vs\.?|versus) (?:the )?(.+?) are (?:more than |over |at least )?(\d[\d.]*) (?:percentage )?(?:points?|pts?) apart (?:on|in|over|for) (?:the|a|one) (day|week|month)$/gi,
    "gap between $1 and $2 is more than $3 points in a $4",
  ],
  [
    /^(.+?) (?:vs\.?|versus|against) (?:the )?(.+?),? anything (?:wider|bigger|more|larger) than (\d[\d.]*) (?:percentage )?(?:points?|pts?) (?:on|in|over) (?:the|a|one) (day|week|month)(?: in either direction| either way)?$/gi,
    "gap between $1 and $2 is more than $3 points in a $4",
  ],
  [
    /^(\$?\d[\d,.]*k?) on (?:the )?(.+?)[.,;:]+ (?:if|when|once) (?:we|it|they) closes? (below|above|under|over) (?:that|it)$/gi,
    "$2 closes $3 $1",
  ],
  [/^(?:any )?(?:fresh |new )?(?:52 ?w(?:k|eek)?|52-week) (low|high)s? (?:in|on|for|of) (?:the )?(.+)$/gi, "$2 hits a new 52-week $1"],
  [
    /^(.+?)(?: for me| for us)?,? anything (?:worse|lower|beyond|more) than [-−](\d[\d.]*) ?(?:%|percent) (?:on|in|over) (?:the|a|one) (day|week|month)$/gi,
    "$1 falls $2% in a $3",
  ],
  [
    /^(.+?)(?: for me| for us)?,? anything (?:better|higher|beyond|more) than \+?(\d[\d.]*) ?(?:%|percent) (?:on|in|over) (?:the|a|one) (day|week|month)$/gi,
    "$1 rises $2% in a $3",
  ],
  [/^which (sector|index|mega ?cap)(?= )/gi, "any $1"],
  [/\bthis (day|week|month) or any \1\b/gi, "in a $1"],
  [
    /^(?:the |this )?correction (?:in|of|for|on) (?:the )?(.+?) (?:is (?:finally |now )?over|ends|has ended|is done|finishes)$/gi,
    "$1 is out of its correction",
  ],
  [/^(.+?)['’]s correction (?:is over|ends|has ended|is done|finishes)$/gi, "$1 is out of its correction"],
  [/\b(more|less|higher|lower|better|worse) then(?= [\d$])/gi, "$1 than"],
  [/\bever (?=(?:close|finish|end|settle|fall|drop|rise|hit|go)s?\b)/gi, ""],
  [/\byield yield\b/gi, "yield"],
  [/\b(yields?|10[- ]?y(?:ea)?r?|ten[- ]year|10y|treasur(?:y|ies)) backs? up (?=\d)/gi, "$1 rises "],
  [/(?<=\d)(bps?|basis points) or more on the day\b/gi, "$1 or more in a day"],
  [/\btags (?=\$?\d)/gi, "reaches "],
  [/\bgets? to be (?=over|above|more|under|below)/gi, "is "],
  [/\bof the whole (?=s&p|index|market)/gi, "of the "],
  [/\bnew (52 ?w(?:k|eek)?|52-week) closing (low|high)\b/gi, "new 52-week $2"],
  [/^(?:oversold|overbought) (.+?),? (?:like |ie |i\.e\. )?rsi (?:is )?(sub|under|below|over|above)[- ]?(?=\d)/gi, "$1 RSI $2 "],
  [
    /^(.+?) (?:vs\.?|versus|and) (.+?),? (?:if |when )?(?:one|either)(?: of them)? (?:gets|is|goes|runs|pulls) (?:more than )?(\d[\d.]*) (?:percentage )?points? ahead of the other (?:over|in|on) (?:the|a|one) (day|week|month)$/gi,
    "gap between $1 and $2 is more than $3 points in a $4",
  ],
  // "overbought, rsi 75+"
  [/\b(?:is |gets |goes )?(?:overbought|oversold)[,:]? \(?rsi (?:of )?(\d+)\+\)?/gi, "RSI is above $1"],
  // "is oversold (rsi < 30)"
  [/\b(?:is |gets |goes )?(?:overbought|oversold)[,:]? \((rsi ?(?:[<>]|above|below|over|under) ?\d+)\)/gi, "$1"],
  [/\b(?:overbought|oversold)[,:]? (?=rsi ?(?:[<>]|above|below|over|under) ?\d)/gi, ""],
  [/\b(?:moves?|goes|heads|swings) (up|down)(?= (?:by )?\d)/gi, "is $1"],
  [/\b(down|up) (\d[\d.]* ?(?:%|percent) or more) on the day\b/gi, "$1 $2 in a day"],
  [
    /\b(?:sinks|drops|falls|slides|slips|rises|climbs|jumps|runs|gets) to an? (?:fresh |new )?(?:52 ?w(?:eek|k)?|52-week|one-year|1-year|1 year) (low|high)\b/gi,
    "hits a new 52-week $1",
  ],
  [/\bsouth of\b/gi, "below"],
  [/\b(?:closing|finishing|ending|settling) (?=(?:at )?(?:above|below|over|under|less than|more than)\b)/gi, "closes "],
  [/\bcloses at (?:less|lower) than (\$?\d[\d,.]*)(?: dollars?| bucks| usd)?\b/gi, "closes below $1"],
  [
    /\b(?:do|does|is doing) better than (.+?) by (\d[\d.]*) points (?:on|in|within) (?:the |a |one )?(?:same |single )?day\b/gi,
    "beats $1 by $2 points in a day",
  ],
  [/\bflies\b/gi, "rises"],
  [
    /^(?:the )?50 ?-?(?:d|day)? ?(?:dma|sma|ma|moving average)?(?: \S+){1,2} (?:over|above) (?:the )?200 ?-?(?:d|day)? ?(?:dma|sma|ma|moving average)?(?:,| on| of| for| in) (.+)$/gi,
    "golden cross of $1",
  ],
  [
    /^(?:the )?50 ?-?(?:d|day)? ?(?:dma|sma|ma|moving average)?(?: \S+){1,2} (?:under|below) (?:the )?200 ?-?(?:d|day)? ?(?:dma|sma|ma|moving average)?(?:,| on| of| for| in) (.+)$/gi,
    "death cross of $1",
  ],
  [/\brsi (?:is |gets |goes |turns )?hotter than (?=\d)/gi, "RSI is above "],
  [/\b(?:oversold, )?rsi (?:is |gets |goes )?(?:sub|colder than)[- ]?(?=\d)/gi, "RSI is below "],
  // "tech sector rsi pushes past 80"
  [
    /\brsi (?:pushes|shoots|climbs|goes|rises|spikes|jumps|is|gets|moves|runs)? ?(?:past|through|over|beyond|north of) (?=\d)/gi,
    "RSI is above ",
  ],
  [/,? (?:i )?(?:do(?:n['’]?t| not) (?:care|mind) which(?: one)?|no matter which(?: one)?|whichever|doesn['’]?t matter which)\b,?/gi, ""],
  [/^(?:some|whatever) (sector|index|mega ?caps?)\b/gi, "any $1"],
  [
    /\b(?:finish(?:es)?|ends?|closes?|settles?) (?:a|the|any|its) (?:day|session) (above|below|over|under|higher than|lower than) (?=\$?\d)/gi,
    "closes $1 ",
  ],
  [
    /\b(?:loses|gives up|slips through|falls through|breaks down (?:through|below)) (?:its |the )?(\d+) ?-?(?:d(?:ma|sma)?|day(?: moving)?(?: average| line| sma| ma)?|d (?:sma|ma))\b/gi,
    "closes below its $1-day average",
  ],
  [
    /\b(?:reclaims|regains|takes back|wins back|recaptures) (?:its |the )?(\d+) ?-?(?:d(?:ma|sma)?|day(?: moving)?(?: average| line| sma| ma)?|d (?:sma|ma))\b/gi,
    "closes above its $1-day average",
  ],
  [/\b(form|print|make|show|get|have) (?:a )?(golden|death) cross\b/gi, "has a $2 cross"],
  [
    /\b(?:closes |is |at |hits |trades |goes )+(?:at |to )?(?:its |the )?(lowest|highest)(?: close| level| price)? (?:in|for|over) (?:a|the past|the last|one) year\b/gi,
    "at a new 52-week $1",
  ],
  [/\bat a new 52-week lowest\b/gi, "at a new 52-week low"],
  [/(?<=\b(?:above|below|over|under|to|through|past) )zero\b/gi, "0"],
  [/\bon the daily(?: chart)?\b/gi, ""],
  [/\bdaily (?=rsi\b)/gi, ""],
  [/\b(\d[\d.]*) percentage (points?)\b/gi, "$1 $2"],
  [/\b(?:spread|gap) between the (?:2|two)[- ]year and the (?:10|ten)[- ]year(?: yields?)?/gi, "2s10s"],
  [/\b2s10s (?:yield )?spread\b/gi, "2s10s"],
  [
    /\b(?:hits?|sets?|makes?|reaches|prints|is at|at|falls to|drops to|closes at) (?:an? |its |the )?(?:new |fresh )?(?:closing )?(high|low)s? (?:for|of|on) (?:the|this) year\b/gi,
    "is at its $1est close this year",
  ],
  [/^(?:the )?2s10s (?:is|goes|turns|dips|falls|gets) (?:back )?(?:negative|inverted|below (?:zero|0))\b/gi, "the yield curve is inverted"],
  [/\s*(?:⬇\uFE0F?|↓|↘\uFE0F?|📉|🔻|▼|🔽)\s*/gu, " down "],
  [/(?:±|\+\/-|\+-)\s*(?=\d)/g, " up or down "],
  [
    /\b(?:the )?(?:mag(?:nificent)?|big) ?(?:seven|7)\b|\bthe (?:seven|7)\b(?! \w+ (?:average|funds?|days|weeks|months))/gi,
    "the Magnificent Seven",
  ],
  [
    /(Magnificent Seven)(?:'s?|’s?)? (?:is |are |goes? |weighs? |rises? |climbs? |falls? |slips? |drops? |dips? |sinks? |gets? |makes? up )?(above|over|below|under|more than|less than|>|<) (\d[\d.]*\s*(?:%|percent)) of (?:the )?index\b/gi,
    "$1 are $2 $3 of the S&P 500",
  ],
  [/^(?:the |this |a )?bear market (?:is over|ends|has ended|is done|finishes)$/gi, "the S&P 500 is in a bull market"],
  [/^(.+?)['’]s bear market (?:is over|ends|has ended|is done|finishes)$/gi, "$1 is in a bull market"],
  [
    /\b(?:loses|gives up|slips through|falls through|breaks down through) (?=\d[\d,.]*k?\b(?! ?(?:%|percent|points?|pts?|days?|weeks?|in a row)))/gi,
    "is below ",
  ],
  [
    /^(?:the )?(?:us )?(?:yield )?(?:curve|2s10s) (?:un-?inverts|dis-?inverts|normali[sz]es|is no longer inverted|stops being inverted|turns positive|goes positive)\b/gi,
    "the yield curve is above 0 basis points",
  ],
  [
    /\b(?:an? |any )?(\d[\d.]*\s*(?:%|percent|points?)) (?:move|swing|change) (?:in|of|for|on) (?:the )?(.+?)(?= (?:in a|today|this|over)\b|$)/gi,
    "$2 moves $1",
  ],
  [/\b(?:gains or loses|loses or gains|rises or falls|falls or rises|climbs or drops|is up or down by)\b/gi, "moves"],
  [/\bdoubles(?: in (?:size|value))?\b/gi, "rises 100%"],
  [/(?<=\w) at (\d[\d,]*(?:\.\d+)?k?)$/gi, " reaches $1"],
  [/\b(?:in|over) (?:one|a) (day|session|week|month|quarter|year)\b/gi, "in a $1"],
  [
    /\b(?:closes |trades |is |stands )?at (?:or above (\$?\d[\d,.]*k?%?)|(\$?\d[\d,.]*k?%?) or (?:higher|more|above|over))/gi,
    "reaches $1$2",
  ],
  [/,? (?:the |its )?(50|200)[- ]day one$/gi, ""],
  [
    /\bbreadth (?:is |falls |drops |goes |rises |climbs |gets )?(below|under|above|over) (\d[\d.]*\s*(?:%|percent))/gi,
    "the share of S&P 500 stocks above their 200-day average $1 $2",
  ],
  [
    /^(?:the )?(?:pct|percentage|percent|share|proportion|number|%) of (?:the )?(?:s&p(?: 500)?|spx) (?:members|names|stocks|companies) (above|below|over|under) (?:their |its |the )?(\d+) ?(?:[- ]day(?: moving)?(?: average)?|dma|d) (?:is |falls |drops |goes |rises )?(under|below|over|above) (\d[\d.]*) ?(?:%|percent)?$/gi,
    "$3 $4% of S&P 500 stocks are $1 their $2-day average",
  ],
  [/^(?:below|under) (?=\d[\d.]*% of S&P 500 stocks)/gi, "less than "],
];

/** A condition in words that questions are read in: "RUT ↓ 3% in a day" is "RUT down 3% in a day" */
export function plainly(text: string): string {
  let plain = text;
  for (const [written, meant] of MEANT) plain = plain.replace(written, meant);
  return plain.replace(/\s+/g, " ").trim();
}

/** What a condition may mean where it is read as none as it stands, likeliest first. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/^(.+?) (?:passes|overtakes|surpasses|overhauls) (?:the )?(\D+)$/i, "$1 is bigger than $2"],
  [/\bin a day\b/i, "today"],
  [
    /^(.+?) (?:is|becomes|was) the (?:worst|weakest)(?: performing)? (?:sector|of the sectors|sector of all) (?:over|in|for) (?:a|the|one) (week|month|quarter|year)$/i,
    "$1 lags all sectors this $2",
  ],
  [
    /^(.+?) (?:is|becomes|was) the (?:best|strongest)(?: performing)? (?:sector|of the sectors|sector of all) (?:over|in|for) (?:a|the|one) (week|month|quarter|year)$/i,
    "$1 leads the sectors this $2",
  ],
  [/\b(points?) in a (week|month|quarter|year)\b/i, "$1 this $2"],
  [/^(.+?) (?:is|becomes|was) the (?:worst|weakest)(?: performing)? (sector|of the sectors|sector of all)\b/i, "$1 lags all sectors"],
  [/^(.+?) (?:is|becomes|was) the (?:best|strongest)(?: performing)? (sector|of the sectors|sector of all)\b/i, "$1 leads the sectors"],
  [/\bnew low (?:on|in|for|of) (?:the )?(.+)$/i, "$1 hits a 52-week low"],
  [/\b(?:hits|makes|at|sets|reaches) (?:a )?new low$/i, "hits a 52-week low"],
];

/** Other words for a condition, which may be read where it is not. */
export function otherwise(text: string): string[] {
  return OTHERWISE.filter(([written]) => written.test(text)).map(([written, meant]) => text.replace(written, meant));
}
