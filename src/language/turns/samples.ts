import { MONTH, type Turn, YEAR } from "./turn.ts";

/** What is asked of many: how often, on average, at which percentile, what followed. Longer turns first. */
export const samples: readonly Turn[] = [
  // "days with a move of 2% or more in 2018", "sessions in 2022 with the VIX closing above 30": how many
  {
    turn: /^(?:the )?(days|sessions|weeks|months) (?=with (?:an? )?(?:move|gain|loss|drop|rise|fall|decline|advance)s? of )/,
    read: "how many $1 ",
  },
  {
    turn: /^(?:the )?(days|sessions)((?: in (?:19|20)\d\d| this year| since (?:19|20)\d\d)?) with (?:the )?(\S+(?: \S+){0,2}?) closing (above|below|over|under) (?=\$?\d)/,
    read: "how many $1 $2 did the $3 close $4 ",
  },
  // "is September really that bad for the S&P": whether it usually falls in it
  {
    turn: new RegExp(
      `^(?:(?:is|are) )?(${MONTH})s? (?:(?:is|are|really|actually|typically|historically|usually|generally|always|truly|such|that|so|all|a|an|the) )*(?:bad|weak|rough|tough|negative|terrible|awful|poor|ugly|dangerous)(?: an?)?(?: month| time)?(?: of the year)?(?: (?:for|in) (?=\\S)|$)`,
    ),
    read: "is $1 usually down for ",
  },
  {
    turn: new RegExp(
      `^(?:(?:is|are) )?(${MONTH})s? (?:(?:is|are|really|actually|typically|historically|usually|generally|always|truly|such|that|so|all|a|an|the) )*(?:good|strong|great|positive|nice|favou?rable|decent)(?: an?)?(?: month| time)?(?: of the year)?(?: (?:for|in) (?=\\S)|$)`,
    ),
    read: "is $1 usually up for ",
  },
  // "sessions in 2022 when it moved at least 2%": how many
  {
    turn: new RegExp(
      `^(?:the |all )?(days|sessions|weeks|months)( in ${YEAR}| this year| last year| since ${YEAR})? (?:when|on which|in which|that|where) (.+?) (moved|rose|fell|gained|lost|dropped|closed up|closed down) (?=(?:by )?(?:at least|more than|over)? ?\\d)`,
    ),
    read: "how many $1 $2 $3 $4 ",
  },
  // "where does it sit, in percentile terms, against its own past 20 years"
  {
    turn: /^where (?:does|do|is|are) (?:the |its )?(?:current |present )?(.+?) (?:sit|sits|stand|rank|lie|now)? ?(?:today |now |currently )?in percentile terms (?:against|relative to|versus|vs|compared (?:to|with)|within|over) (?:its |their |the )?(?:own )?(?:past|last|trailing|previous) (\d+ (?:years?|months?))/,
    read: "percentile of the $1 over the past $2",
    across: true,
  },
  // "following a month in which it lost 5% or more": after a loss of a month
  {
    turn: /(?<!\S)(?:after|following) an? (week|month|quarter|year) (?:in|during) which (.+?) (fell|lost|dropped|declined|gained|rose|climbed|surrendered|shed|gave up|advanced) ((?:more than |at least |over )?[\d.]+ ?(?:%|percent)(?: or more)?)/,
    read: "after $2 $3 $4 in a $1",
  },
  // "a 4% drop or worse": of 4% or more
  {
    turn: /(?<!\S)an? ([\d.]+ ?(?:%|percent)) (drop|fall|decline|loss|slide|gain|rise|rally|jump|move) or (?:worse|more|greater|bigger|larger|better)(?!\S)/,
    read: "a $2 of $1 or more",
  },
  // "twelve-month returns following golden crosses": what followed them in so many months
  {
    turn: /^(\S+)[- ](month|year|week) (.+?) returns (?:following|after) (?=(?:an? |the |each |every )?(?:golden|death))/,
    read: "$3 returns $1 $2s after ",
  },
  // "six months after a 20% fall": so much below a high, as no day falls
  {
    turn: /(?<!\S)after (?:an? |each |every |any )([1-9]\d ?(?:%|percent)) (?:fall|drop|decline|slump|slide|plunge|pullback|pull-back)(?!\S)(?! (?:in|over|within|on|from|during|for) )/,
    read: "after falling $1 from a high",
  },
  // "on what share of days was it above its 200-day average": how often it was more than nothing above it
  {
    turn: /(?<!\S)(?:how often|(?:on )?(?:what|which) (?:share|percentage|percent|proportion|part|fraction) of (?:the |all )?(?:trading )?(?:days|sessions|time)) (?!.*(?:%|percent|more than|less than|at least))(?:was|has|did|is|were) (.+?) (?:(?:been|spent|close|closed|trade|traded|trading) )?(above|below) (its|the|their) (?=\d+ ?-?(?:day|d|dma|sma|session))/,
    read: "how often was $1 more than 0 % $2 $3 ",
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
    beside: /(?<!\S)(?:today|yesterday|\S+day|week|month) (?:drop|fall|loss|slide|rise|gain|jump|rally)(?!\S)/,
  },
  {
    turn: /(?<!\S)how (rare|unusual|common) (?:is|was) an? (drop|fall|rise|gain|loss|move) (?:like|as big as|as bad as) (?=today|yesterday)/,
    read: "how $1 was the $2 of ",
  },
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
  // "what percentile does it occupy today"
  {
    turn: /(?<!\S)(?:occup(?:y|ies)|sit in|sits in|land in|lands in)(?= (?:today|now|currently|at present|right now)(?!\S)|$)/,
    read: "stand at",
    beside: /(?<!\S)(?:percentile|quantile)(?!\S)/,
  },
  { turn: /(?<!\S)which index (?:is|has been|was) (?:up|doing) the (most|least)(?!\S)/, read: "which of the major indices is up the $1" },
];
