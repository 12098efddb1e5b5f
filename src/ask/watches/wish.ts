/** What a person wrote who wants to be told of something, without the words that only say so. */
export interface Wish {
  /** the condition alone */
  readonly text: string;
  /** it is to be said to the person alone: "dm me when …" */
  readonly direct: boolean;
}

const PLEASE =
  "(?:please|pls+|plz|plse|kindly|thanks|thank you|thx|ty|cheers|just|also|hey|hi|hello|yo|ok|okay|so|bot|versus|guys|folks|mate|bro|dude)";
const SOMEBODY =
  "(?:me|us|him|her|them|everyone|everybody|all(?: of us)?|here|[@#][\\p{L}\\d_-]+|<[@#][!&]?\\d+>|(?:the|this|our) (?:channel|server|team|group|room|chat|desk)|people|traders|members)";
/** How it is to be said, behind whom. */
const HOW =
  "(?: (?:up|out|here|at the (?:close|bell)|right away|straight away|immediately|at once|asap|privately|in private|directly|an? (?:dm|pm|alert|message|ping)|(?:by|via|in|with|through) (?:an? )?(?:dms?|pms?|direct messages?|private messages?|message|pings?)|in (?:(?:this|the) channel|#[\\p{L}\\d_-]+)))";
const TELL =
  "(?:ping|alert|notify|tag|@|page|tell|message|msg|text|dm|pm|warn|wake|remind|shout(?: at| to)?|holler(?: at)?|buzz|inform|poke|nudge|mention|update|call|whisper(?: to)?|signal|flag|hit)";
/** "ping me", "let us know", "give me a heads-up", "set an alert", "heads up", "alert:" */
const TELLING = [
  `(?:(?:any chance (?:you|u) (?:can|could)|is there a way to|(?:is it )?possible to|some(?:body|one)|can (?:you|u|someone|somebody|versus)|could (?:you|u|someone|somebody)|would (?:you|u)|will (?:you|u)|i(?:['’]d| would) like (?:you )?to|i want (?:you )?to|i need (?:you )?to|i wanna|make sure to|would you be (?:so )?kind (?:enough|as) to|could you be (?:so )?kind (?:enough|as) to|would you be so kind and|remember to|don['’]?t forget to|be sure to) )?${TELL} ${SOMEBODY}${HOW}*(?: know)?`,
  `(?:(?:can|could|would) (?:you|u) )?(?:would you be (?:so )?kind (?:enough|as) to |be (?:so )?kind (?:enough|as) to )?(?:let ${SOMEBODY} kno(?:w)?|lemme kno(?:w)?|lmk|keep (?:me|us) (?:posted|updated|informed))${HOW}*`,
  `(?:i(?:['’]d| would) (?:like|love) to|i am wanting to|i['’]m wanting to|i want to|i wanna|i need to|we want to|we(?:['’]d| would) like to|want to|like to) (?:know|hear|be told|get told|be alerted|be notified|be pinged|see an alert|get (?:an? )?(?:alert|ping|dm|message)s?)(?: (?:about|of) (?:it|this|that))?${HOW}*`,
  `(?:(?:any chance (?:you|u) (?:can|could)|(?:can|could|would|will) (?:you|u)|someone|somebody|i(?:['’]d| would) like (?:you )?to|i want (?:you )?to) )?(?:flag|mark|note|mention|call|post|announce|shout|say) (?:it|this|that)(?: up| out| here)?(?= when| if| once| as soon| the (?:moment|minute|second|day))`,
  `(?:my|our) \\p{L}+ (?:wants|needs|would like) to (?:know|hear|be told|be alerted)${HOW}*`,
  `(?:gimme|(?:give|send|shoot|drop)(?: ${SOMEBODY})?) (?:an? )?(?:shout|holler|heads[- ]?up|ping|nudge|alert|dm|pm|message|note|line|warning|reminder|notification)s?${HOW}*`,
  `(?:do (?:me|us) a favou?r(?: and|,|:)? )?(?:say something|say so|speak up|(?:holler|shout|whistle|wave|cheer)(?= when| if| once| as soon| the moment)|scream(?: at ${SOMEBODY})?|yell(?: at ${SOMEBODY})?|chime in|make some noise|sound the alarm|raise your hand|ring the bell|sing out|throw me an? (?:tag|ping)|say(?= when| if| once| as soon))`,
  `(?:i|we)(?:['’]d| would| will|['’]ll) (?:like|love|appreciate|be grateful for|be glad of|welcome|need|want) (?:an? )?(?:short |quick |private |direct )?(?:message|note|dm|pm|word|shout|warning|notice|line|reminder)s?${HOW}*`,
  `(?:i(?:['’]d| would) (?:like|love|appreciate) (?:an? )?heads[- ]?up|(?:set|make|create|add|put|start|need|want|i want|i need|we need|i(?:['’]d| would) (?:like|love|appreciate)|we(?:['’]d| would) (?:like|love|appreciate)|get me|give me|can i (?:get|have)|could i (?:get|have))(?: up)? (?:me )?(?:an? |the )?(?:new )?(?:price )?(?:alert|alarm|watch|notification|ping|reminder|trigger)s?${HOW}*)`,
  `(?:heads[- ]?up|(?:an? )?(?:price )?(?:alert|alarm|watch|ping|dm|notification|reminder|trigger|notify|shout|warn|signal)s?|watch out|look out|keep an eye out|keep watch|watching)${HOW}*`,
  "(?:i(?:['’]m| am) (?:waiting|watching))",
  `(?:would|do) you mind (?:notifying|pinging|telling|alerting|messaging|warning|letting) ${SOMEBODY}(?: know)?`,
  `(?:does )?any(?:one|body) know if (?:the |this )?(?:bot|versus|thing) can (?:tell|ping|alert|notify) ${SOMEBODY}`,
  `to (?:inform|tell|notify|alert) ${SOMEBODY}`,
  `(?:is it )?possible to (?:get|have|receive|be sent) (?:an? )?(?:short |quick |private |direct )?(?:message|note|dm|pm|alert|ping|notification|warning|reminder)s?${HOW}*`,
  "(?:is there (?:a|any) way to|how (?:do|can) i) (?:get|be) (?:told|pinged|notified|alerted|warned|messaged)",
  `(?:would )?(?:love|like) an? (?:msg|message|ping|dm|note|shout|alert)${HOW}*`,
  "do(?:n['’]?t| not) let (?:me|us) miss(?: it| that| this)?",
  "i do(?:n['’]?t| not) (?:want|wanna) (?:to )?miss(?: it| that| this)?",
  "does (?:it|this|the bot|versus) (?:tell|ping|alert|notify) (?:you|me|us|people)",
  `(?:looking for|i(?:['’]m| am) after) an? (?:warning|alert|ping|signal|notification|heads[- ]?up)${HOW}*`,
  `(?:only |just )?(?:bother|disturb|interrupt) ${SOMEBODY}`,
  `do(?:n['’]?t| not) (?:bother|disturb|interrupt|ping|wake|tell|message) ${SOMEBODY}(?= (?:till|until|unless|before)\\b)`,
  `(?:it(?:['’]d| would) be|would be|it(?:['’]s| is)) (?:really |very |so )?(?:cool|nice|great|good|handy|useful|awesome|helpful|sweet) to (?:know|hear|be told|get told|be pinged|be notified|get an? (?:ping|alert|message|note))${HOW}*`,
  `(?:can|could|set) (?:something|one|it) up for ${SOMEBODY}`,
  "(?:hmu|hit me up|need to know|(?:could|can) (?:someone|somebody|you|u) set (?:it|this|something)(?: up)? so that|breadth (?:trigger|alert)|level (?:trigger|alert))",
].join("|");
const WHEN =
  "(?:(?:wen|whn|in case|as long as|so long as|as soon as|soon as|(?:the )?(?:very )?(?:moment|minute|second|instant|day|first (?:time|day|session)|next (?:time|day|session))(?: that)?|any ?time|every ?time|each time|when ?ever|when|once|if(?: and when| ever)?|should|after|until|till|at the next|on the next|the next|on|about|for|of|that|to|where|upon|unless|before)\\b|[:,–—-]|=>|→)";

const LEADS = [
  /^(?:@\S+|<@[!&]?\d+>)[\s,:]+/,
  /^(?:can|could|would|will) (?:you|u|someone|somebody|versus) (?=please|pls|plz|kindly|just)/i,
  new RegExp(`^(?:${PLEASE}[\\s,!.:]+)+`, "i"),
  new RegExp(`^(?:${TELLING})(?=[\\s:,–—-]|$)(?:\\s+${PLEASE})*\\s*(?:to (?:[a-z]+ ){1,3}(?=when|if|once|as soon))?(?:${WHEN}\\s*)*`, "iu"),
];
/** "watch the 10y and say something if it gets above 5": it is what is watched. */
const WATCHED_AND_TOLD = new RegExp(
  `^(?:(?:can|could|would) (?:you|u) )?(?:please )?(?:watch|monitor|track|keep an eye on|keep tabs on) (?:the )?(.+?)(?: for (?:me|us))?,? (?:and )?(?:${TELLING})\\s+(?:${WHEN}\\s*)+it (.+)$`,
  "iu",
);
/** "waiting on the dow to clear 50k, holler when it does" */
const WAITED_FOR = new RegExp(
  `^(?:i(?:['’]m| am) )?waiting (?:on|for) (?:the )?(.+?) to ([a-z]+)((?: [^,]+)?),? (?:${TELLING})\\s+(?:${WHEN}\\s*)+(?:it|they|that|this) (?:does|do|happens|is the case)$`,
  "iu",
);
/** "keep an eye on Tesla vs the S&P, …" */
const WATCHING = /^(?:(?:can|could|would) (?:you|u) )?(?:keep (?:an eye|tabs) on|watch(?! out)|monitor|track)\s+(?:for )?(?=\S+ )/i;
/** "the day it gains 5%": in a day. */
const ON_THE_DAY = /\b(?:the|any) day (?:that )?(?=\S)/i;
const HAS_STRETCH = /\b(?:day|session|week|month|quarter|year|today|rsi|average|high|low|straight|row)s?\b/i;

/** "when the VIX is above 30", "if …", with nobody named. */
const BARE =
  /^(?:as soon as|as long as|so long as|every ?time|each time|any ?time|the moment|once|when ?ever|when|if|should|in case)\s+(?!(?:was|did|is|does|were|has|have|will)\b)/i;
const TAILS = [
  /[\s,;?!.–—-]+if so,? (?:sign (?:me|us) up|count me in|i(?:['’]m| am) in|yes please)$/i,
  /[\s,;?!.–—-]+(?:any of them|either side leading|either one leading|whichever leads|whichever side leads)$/i,
  /[\s,;?!.–—-]+(?:can|could) (?:you|u|it) do (?:that|this|it)$/i,
  /[\s,;?!.–—-]+(?:ping|tell|alert|notify|message|dm)(?: me| us)? (?:when|if|once) (?:yes|so|true|it is|we are|that is so|that(?:['’]s| is) the case)(?=$| \()/i,
  /[\s,;?!.–—-]+that(?:['’]?s| is) (?:when|where) (?:i|we) want (?:the|a|my|your) (?:ping|alert|message|msg|dm|call|heads[- ]?up)\b.*$/i,
  /\s+(?:i|we) (?:want|need|would like) (?:it|that|this) (?:posted|said|told|flagged|announced)(?: in)?(?: here| this channel)?$/i,
  /[\s,;]+(?:flag|tag|ping|post|note|mention) (?:those|them|it|that)$/i,
  /[\s,;–—-]+i(?:['’]m| am) (?:buying|selling|shorting|out|in|gonna buy|gonna sell|going to buy|going to sell)\b[^.]*$/i,
  /[\s,;–—-]+(?:(?:please|pls),? )?(?:i|we) (?:want|need|wanna|would like|['’]d like) (?:to )?(?:hear|know|find out|see)(?: about)?(?: (?:it|that|this))?$/i,
  /[\s,;–—-]+(?:please |pls )?(?:remind|tell|ping|message|alert) (?:me|us) (?:about it )?(?:every|each) (?:single )?(?:day|morning|evening|session)$/i,
  /[\s,;–—-]+i (?:get|want to be|should be|would like to be) (?:told|pinged|alerted|notified)\b.*$/i,
  /[\s,;!.?–—-]+(?:thank you kindly|thank you|thanks|cheers|regards|kind regards|best regards|best|sincerely|yours),? \p{Lu}\p{Ll}+[.!]*$/u,
  /\s*(?:=|->|→|=>)\s*(?:i|we|then i) (?:buy|sell|am in|am out|trim|add|load up)\b[.!]*$/i,
  /[\s,;!.?–—-]+(?:(?:thanks|thx|thank you|many thanks) (?:in advance|a lot|so much)|many thanks|merci(?: d['’]avance)?|danke|lol|lmao|haha|a short message|(?:i )?do(?:n['’]?t| not) care which)$/i,
  new RegExp(
    `[\\s,;!.?]+(?:${PLEASE}|for me|if you can|if possible|ok(?:ay)?|asap|right away|immediately|at once|(?:by|via|in|as) (?:an? )?(?:dms?|pms?|direct messages?|private messages?)|privately|in private)$`,
    "i",
  ),
  new RegExp(`(?:[\\s,;:!?.–—=>→-])+(?:then\\s+)?(?:${PLEASE}\\s+)?(?:${TELLING})(?:\\s+then)?$`, "iu"),
  /[\s!.?;,]+$/,
];
const DIRECT = /\b(?:dms?|pms?|direct messages?|private messages?|privately|in private|message me|text me|whisper)\b/i;

/** Words of talk, and the wish that follows them without a mark or with a comma. */
const BEHIND_TALK = new RegExp(
  `^(.*?\\S)[\\s,.;:!?–—-]+((?:so |and |then |just )*(?:${TELLING})(?:\\s+${PLEASE})*\\s+(?:to (?:[a-z]+ ){1,3})?(?:when|if|once|as soon as|the moment)\\b.*)$`,
  "iu",
);

/** "i sit in meetings all day so just dm me if the S&P is down 2% in a day": the talk in front, and the wish; undefined where nothing stands in front. */
export function behindTalk(typed: string): { readonly talk: string; readonly wish: string } | undefined {
  const [, talk, wish] = BEHIND_TALK.exec(typed.trim()) ?? [];
  return talk === undefined || wish === undefined ? undefined : { talk, wish };
}

/** Leaves out who is to be told, and how politely: "ping me when the Russell drops 3% in a day, please" */
export function wishOf(typed: string): Wish {
  const whole = typed.trim();
  let text = whole
    .replace(/[?!.]+$/, "")
    .replace(WATCHED_AND_TOLD, "$1 $2")
    .replace(WAITED_FOR, "$1 $2s$3");
  for (;;) {
    const before = text;
    for (const lead of LEADS) text = text.replace(lead, "").trim();
    for (const tail of TAILS) text = text.replace(tail, "").trim();
    if (text === before) break;
  }
  text = text.replace(WATCHING, "");
  const told = text.replace(BARE, "");
  const isOnTheDay = ON_THE_DAY.test(whole) && /\d ?%/.test(told) && !HAS_STRETCH.test(told);
  const bare = isOnTheDay ? `${told} in a day` : told;
  if (bare === "" || text === "") return { text: text === "" ? "" : text, direct: DIRECT.test(whole) };
  return { text: bare, direct: DIRECT.test(whole.replace(told, " ")) };
}
