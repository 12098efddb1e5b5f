/** Signs and turns of phrase that watches are written in, and what they mean in words that questions are read in. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  // "VIX ↑ 30": a level, where no unit makes it a move
  [/\s*(?:⬇\uFE0F?|↓|↘\uFE0F?|▼|🔽)\s*(\d[\d,.]*k?)(?![\d,.]|\s*(?:%|percent|points?|pts?|bps?|basis))/gu, " falls below $1"],
  [/\s*(?:⬆\uFE0F?|↑|↗\uFE0F?|▲|🔼)\s*(\d[\d,.]*k?)(?![\d,.]|\s*(?:%|percent|points?|pts?|bps?|basis))/gu, " rises above $1"],
  [/\bon the daily(?: chart)?\b/gi, ""],
  [/^(?:the )?2s10s (?:is|goes|turns|dips|falls|gets) (?:back )?(?:negative|inverted|below (?:zero|0))\b/gi, "the yield curve is inverted"],
  [/\s*(?:⬇\uFE0F?|↓|↘\uFE0F?|📉|🔻|▼|🔽)\s*/gu, " down "],
  [/\s*(?:⬆\uFE0F?|↑|↗\uFE0F?|📈|🔺|▲|🔼|🚀)\s*/gu, " up "],
  [/(?:🚨|🔔|⏰|⚠\uFE0F?|👀|🐻|🐂)/gu, " "],
  [/(?:±|\+\/-|\+-)\s*(?=\d)/g, " up or down "],
  [/\b(?:down|falls?|drops?) -(?=\d)/gi, "down "],
  [
    /\b(?:the )?(?:mag(?:nificent)?|big) ?(?:seven|7)\b|\bthe (?:seven|7)\b(?! \w+ (?:average|funds?|days|weeks|months))/gi,
    "the Magnificent Seven",
  ],
  [
    /(Magnificent Seven)(?:'s?|’s?)? (?:is |are |goes |go |weighs? |rises? |climbs? )?(above|over|below|under|more than|less than|>|<) (\d[\d.]*\s*(?:%|percent)) of (?:the )?index\b/gi,
    "$1 are $2 $3 of the S&P 500",
  ],
  [
    /(Magnificent Seven)(?:'s?|’s?)? (?:weighs? |go |goes )?(above|over|more than|>) (\d[\d.]*\s*(?:%|percent)) of/gi,
    "$1 are more than $3 of",
  ],
  [/(Magnificent Seven)(?:'s?|’s?)? (?:is |are )above (\d[\d.]*\s*(?:%|percent)) of/gi, "$1 are more than $2 of"],
  [
    /(Magnificent Seven)(?:'s?|’s?)? (?:is |are |weighs? |go |goes )?(?:below|under|<) (\d[\d.]*\s*(?:%|percent)) of/gi,
    "$1 are less than $2 of",
  ],
  [
    /\b(?:goes|turns|gets|is|flips|closes|ends) (?:back )?(?:green|positive|into the green) (?:for|on|in) the (day|week|month|quarter|year)\b/gi,
    "is up this $1",
  ],
  [
    /\b(?:goes|turns|gets|is|flips|closes|ends) (?:back )?(?:red|negative|into the red) (?:for|on|in) the (day|week|month|quarter|year)\b/gi,
    "is down this $1",
  ],
  [/\bthis day\b/gi, "today"],
  [/^(?:the |this |a )?bear market (?:is over|ends|has ended|is done|finishes)$/gi, "the S&P 500 is in a bull market"],
  [/^(.+?)['’]s bear market (?:is over|ends|has ended|is done|finishes)$/gi, "$1 is in a bull market"],
  [/\b(RSI(?: of (?:the )?\S+)?) (?:goes|drops|falls|dips|sinks|slips|gets) (?:back )?(?:under|below|beneath)\b/gi, "$1 is below"],
  [/\b(RSI(?: of (?:the )?\S+)?) (?:goes|rises|climbs|gets|jumps) (?:back )?(?:over|above)\b/gi, "$1 is above"],
  [/\b(?:goes|drops|falls|dips|sinks|slips|plunges|moves|gets|slides) (?:back )?(?:to )?(under|beneath)\b/gi, "falls below"],
  [/\b(?:goes|gets|climbs|moves|jumps|pops|shoots|spikes) (?:back )?over\b/gi, "rises above"],
  [/\b(?:reclaims|regains|retakes|recaptures|wins back) (?:its |the )?(?=\d)/gi, "is above "],
  [
    /\b(?:loses|gives up|slips through|falls through|breaks down through) (?=\d[\d,.]*k?\b(?! ?(?:%|percent|points?|pts?|days?|weeks?|in a row)))/gi,
    "is below ",
  ],
  [
    /\b(?:passes|overtakes|surpasses|tops|beats) (?=\S+ (?:in|by) (?:market cap|market value|capitali[sz]ation|size|value)\b)/gi,
    "is bigger than ",
  ],
  [/\b(is bigger than \S+) (?:in|by) (?:market cap|market value|capitali[sz]ation|size|value)\b/gi, "$1"],
  [/\b(\d+(?:\.\d+)?)\s?pp\b/gi, "$1 points"],
  [/\bpts\b/gi, "points"],
  [
    /^(?:the )?(?:us )?(?:yield )?(?:curve|2s10s) (?:un-?inverts|dis-?inverts|normali[sz]es|is no longer inverted|stops being inverted|turns positive|goes positive)\b/gi,
    "the yield curve is above 0 basis points",
  ],
  [
    /\b(?:an? |any )?(\d[\d.]*\s*(?:%|percent|points?)) (?:move|swing|change) (?:in|of|for|on) (?:the )?(.+?)(?= (?:in a|today|this|over)\b|$)/gi,
    "$2 moves $1",
  ],
  [/\b(\d+[- ]?d(?:ay)?) MA\b/g, "$1 moving average"],
  [/\b(?:goes|drops|falls|dips|sinks|slips|gets|closes|trades|moves) (?:back )?(below|above) (?=(?:its|the|their) \d+[- ]?d)/gi, "is $1 "],
  [/\b(?:gains or loses|loses or gains|rises or falls|falls or rises|climbs or drops|is up or down by)\b/gi, "moves"],
  [
    /\b(?:hits|makes|reaches|sets|at|closes at) (?:its |the |a )?(?:new )?(highest|lowest)(?: level| close| point)? since\b/gi,
    "is at its $1 close since",
  ],
  [/\bdoubles(?: in (?:size|value))?\b/gi, "rises 100%"],
  [/\b(?:halves|is cut in half|gets cut in half)\b/gi, "falls 50%"],
  [/(?<=\w) at (\d[\d,]*(?:\.\d+)?k?)$/gi, " reaches $1"],
  [/\bin (?:a |one )?single (day|session|week|month)\b/gi, "in a $1"],
  [/\b(?:in|over) (?:one|a) (day|session|week|month|quarter|year)\b/gi, "in a $1"],
  [
    /\b(?:closes |trades |is |stands )?at (?:or above (\$?\d[\d,.]*k?%?)|(\$?\d[\d,.]*k?%?) or (?:higher|more|above|over))/gi,
    "reaches $1$2",
  ],
  [/\bin a session\b/gi, "in a day"],
  [/(\d(?:[\d.,]*)\s*%?)\s*\/\s*(day|week|month)\b/gi, "$1 in a $2"],
  [/\b(\d+(?:\.\d+)?%?) (?:a|per) (day|week|month)\b/gi, "$1 in a $2"],
  [
    /(% of (?:the )?(?:S&P(?: 500)?|spx|nasdaq|dow|market)?\s*(?:stocks|members|companies|names) (?:\w+ )?(?:rise|fall|gain|drop|decline|advance|are up|are down|close (?:up|down|higher|lower))) in a day\b/gi,
    "$1 today",
  ],
  [
    /\bbreadth (?:is |falls |drops |goes |rises |climbs |gets )?(below|under|above|over) (\d[\d.]*\s*(?:%|percent))/gi,
    "the share of S&P 500 stocks above their 200-day average $1 $2",
  ],
  [
    /\b(?:share|percentage|proportion|number) of (?:the )?(S&P(?: 500)?) stocks above (?:their|its) (\d+)[- ]day(?: moving)? average (?:is |falls |drops |goes |rises )?(below|under) (\d[\d.]*\s*(?:%|percent))/gi,
    "less than $4 of $1 stocks are above their $2-day average",
  ],
  [
    /\b(?:share|percentage|proportion|number) of (?:the )?(S&P(?: 500)?) stocks above (?:their|its) (\d+)[- ]day(?: moving)? average (?:is |falls |drops |goes |rises )?(above|over) (\d[\d.]*\s*(?:%|percent))/gi,
    "more than $4 of $1 stocks are above their $2-day average",
  ],
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
  [/\b(points?) in a (week|month|quarter|year)\b/i, "$1 this $2"],
  [
    /\b(?:falls?|drops?|loses?|sheds?|declines?|slides?|sinks?) (?:by |more than |over |at least )?(\d[\d,.]*\s*points?) in a day\b/i,
    "is down $1 today",
  ],
  [/\b(?:rises?|gains?|adds?|climbs?|jumps?) (?:by |more than |over |at least )?(\d[\d,.]*\s*points?) in a day\b/i, "is up $1 today"],
  [
    /\b(?:falls?|drops?|loses?|sheds?|declines?|slides?|sinks?) (?:by |more than |over |at least )?(\d[\d,.]*\s*points?) (?:in a|this) week\b/i,
    "is down $1 this week",
  ],
  [
    /\b(?:rises?|gains?|adds?|climbs?|jumps?) (?:by |more than |over |at least )?(\d[\d,.]*\s*points?) (?:in a|this) week\b/i,
    "is up $1 this week",
  ],
  [/^(.+?) (?:is|becomes|was) the (?:worst|weakest)(?: performing)? (sector|of the sectors|sector of all)\b/i, "$1 lags all sectors"],
  [/^(.+?) (?:is|becomes|was) the (?:best|strongest)(?: performing)? (sector|of the sectors|sector of all)\b/i, "$1 leads the sectors"],
  [
    /^(.+?)['’]s weight (?:in|of) (?:the )?(.+?) (?:is |goes |rises )?(?:above|over|more than|>) (\S+(?: percent)?)$/i,
    "$1 is more than $3 of the $2",
  ],
  [
    /^(?:the )?weight of (?:the )?(.+?) in (?:the )?(.+?) (?:is |goes |rises )?(?:above|over|more than|>) (\S+(?: percent)?)$/i,
    "the $1 are more than $3 of the $2",
  ],
  [
    /\b(?:hits|at|makes|reaches|sets) (?:its |a |the )?(?:new )?lowest close (?:in|of|over|for) (?:the (?:past|last) )?(\d+) (day|week|month|year)s\b/i,
    "is at a $1-$2 low",
  ],
  [
    /\b(?:hits|at|makes|reaches|sets) (?:its |a |the )?(?:new )?highest close (?:in|of|over|for) (?:the (?:past|last) )?(\d+) (day|week|month|year)s\b/i,
    "is at a $1-$2 high",
  ],
  [/\bnew low (?:on|in|for|of) (?:the )?(.+)$/i, "$1 hits a 52-week low"],
  [/\b(?:hits|makes|at|sets|reaches) (?:a )?new low$/i, "hits a 52-week low"],
];

/** Other words for a condition, which may be read where it is not. */
export function otherwise(text: string): string[] {
  return OTHERWISE.filter(([written]) => written.test(text)).map(([written, meant]) => text.replace(written, meant));
}
