import { FEW, type Turn } from "./turn.ts";

/** Short forms and ways of talk. Longer turns first. */
export const talk: readonly Turn[] = [
  // "by what margin did it trail": how much, and not whether
  {
    turn: /(?<!\S)by (?:what|which|how (?:big|wide|large) an?) (?:margin|amount|gap|difference) (?=(?:did|does|do|is|are|was|were|has|have)(?!\S))/,
    read: "by how much ",
  },
  // "which bank held up better": of two that are named
  {
    turn: /(?<!\S)which (?:bank|company|stock|name|retailer|chipmaker|carmaker|airline) (?=(?:did|held|has|is|was|fell|rose|lost|gained|beat)(?!\S))/,
    read: "which ",
    beside: /(?<!\S)(?:or|vs|versus)(?!\S)/,
  },
  // "…, and what were the two figures": both are told
  {
    turn: /(?<!\S)(?:and )?what (?:are|were) (?:the|those|both) (?:two |both )?(?:figures|numbers|values)$/,
    read: "",
  },
  // "is it up 20% off the low yet": by at least so much
  {
    turn: /(?<!\S)(up|down|gained|lost|risen|fallen|dropped|climbed|gain|lose|rise|fall) (\d[\d.]* ?(?:%|percent)) (?=.*(?:yet|already)$)/,
    read: "$1 at least $2 ",
    beside: /^(?:is|are|has|have|did|was)(?!\S)/,
  },
  // "bull market still alive?": whether it goes on
  {
    turn: /(?<!\S)(?:still )?(?:alive(?: and (?:well|kicking))?|kicking|breathing|going strong)$/,
    read: "still on",
    beside: /(?<!\S)(?:bull|bear)(?!\S)/,
  },
  // "top 3 and bottom 3 sectors", "three best and three worst years": so many at both ends
  {
    turn: new RegExp(`(?<!\\S)(?:the )?(?:top|best) (${FEW}) (?:and|&|or|plus) (?:the )?(?:bottom|worst) \\1(?= \\S)`),
    read: "$1 best and worst",
  },
  {
    turn: new RegExp(`(?<!\\S)(?:the )?(${FEW}) (?:best|strongest|top) and (?:the )?(?:\\1 )?(?:worst|weakest|bottom)(?= \\S)`),
    read: "$1 best and worst",
  },
  { turn: new RegExp(`(?<!\\S)(?:the )?top and bottom (${FEW})(?= \\S)`), read: "$1 best and worst" },
  // "the biggest losers of the day": of today
  {
    turn: /(?<!\S)((?:losers?|winners?|gainers?|movers?|decliners?|advancers?|performers?|falls?|drops?|gains?|rises?|losses|moves?)) of the (?:day|session)(?= |$)/,
    read: "$1 today",
  },
  // "the final close under 1,000"
  {
    turn: /(?<!\S)final (?=(?:\S+ ){0,6}?(?:close|closes|day|session|time)(?!\S))/,
    read: "last ",
    beside: /(?<!\S)(?:above|below|under|over|when)(?!\S)/,
  },
  // "best performer among Microsoft, Meta and Alphabet": which of them did best
  {
    turn: /^(?:the |who was the |which was the |what was the )?(best|worst) performer (?:among|of|out of|between|from) (?!the )/,
    read: "which performed $1 of ",
  },
  // "over the 200 days average": above its 200-day average
  {
    turn: /(?<!\S)(over|above|under|below|beneath) (?:the|their|its) (\d+) days? (?:moving )?average(?!\S)/,
    read: "$1 its $2 day average",
  },
  // "the worst day of 2022 and when it happened": its date is told with it
  {
    turn: /(?<!\S)(?:and|&|plus|with) (?:on )?(?:which |what |the )?(?:when|day|date|week|month) (?:on which |in which |that )?(?:it|that|this|they) (?:happened|occurred|came|took place|was (?:set|hit|reached|made|recorded)|fell on)$/,
    read: "and its date",
  },
  // "where'd it end up on Friday": where it ended
  {
    turn: /(?<!\S)(end|finish|wind|wound|ended|finished) up (?=(?:on|at|yesterday|today|last|this) |(?:yesterday|today)$|$)/,
    read: "end ",
    beside: /(?<!\S)where/,
  },
  // "which of them are still under water since the end of 2021": down since then
  { turn: /(?<!\S)(?:still )?(?:under water|underwater|in the hole) (?=since )/, read: "down " },
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
  {
    turn: /(?<!\S)(?:gotta|has got to|have got to|needs? to|has to|have to|must) close (?:at|above) (?=(?:for|to (?:be|enter|start))(?!\S))/,
    read: "need to close at ",
  },
  // "which of them is having the best year": which did best in it
  {
    turn: /(?<!\S)(?:is|are) having (?:its|the|their|a) (best|worst|strongest|weakest) (day|week|month|quarter|year)(?: so far| yet| of all| now)?$/,
    read: "did $1 this $2",
    beside: /(?<!\S)(?:which|what|who)(?!\S)/,
  },
  { turn: /(?<!\S)which index (?=did (?:best|worst)\b)/, read: "which of the major indices " },
  {
    turn: /(?<!\S)the (best|worst|strongest|weakest)(?:[- ]performing)? (?:major )?(?:us |u\.s\. )?index(?!\S)/,
    read: "the $1 of the major indices",
    beside: /^(?:is|was|has|did)(?!\S)/,
  },
  { turn: /\bor neither(?: of (?:the two|them|both)| one)?(?!\S)/, read: "", beside: /\bbull\b.*\bbear\b/ },
  // "what did it gain or lose relative to the S&P": how it did
  {
    turn: /(?<!\S)(?:gain or lose|lose or gain|make or lose|rise or fall) (?=(?:relative to|against|versus|vs|compared (?:to|with))(?!\S))/,
    read: "do ",
  },
  {
    turn: /(?<!\S)(number of|count of|how many) (?:separate|distinct|individual|different) (?=(?:losing|winning|down|up|red|green) (?:runs|streaks))/,
    read: "$1 ",
  },
  // "name the mega caps that have doubled": which they are
  {
    turn: /(?<!\S)(?:name|list) (?:me )?(?:the|all|all the|every|any) (.+?) (?:that|which|who) (?=(?:are|is|have|has|had|were|was|did|do)(?!\S))/,
    read: "which of the $1 ",
  },
];
