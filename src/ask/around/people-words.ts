/** Words by which talk around a question is told from it. */

/** Who tells, is told of or is spoken to. */
export const PEOPLE =
  /^(?:i|im|ive|id|ill|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|youre|ur|u|yall|he|hes|him|his|she|shes|her|hers|theyre|they|somebody|someone|everyone|everybody|nobody|anybody|anyone|who)$/;

/** Who they are to the one who asks, and what of their lives a chat is full of. */
export const ROLES =
  /^(?:boss|bosses|wife|husband|hubby|kids?|child|children|son|sons|daughters?|grandson|granddaughter|grandkids?|baby|mother|mom|mum|mam|mama|mommy|dad|daddy|father|parents?|uncle|aunt|auntie|cousins?|brothers?|bro|sisters?|sis|roommate|roommates|roomie|flatmate|housemate|friends?|mates?|buddy|buddies|pal|bf|gf|boyfriend|girlfriend|fiance|fiancee|ex|neighbou?rs?|colleagues?|coworkers?|clients?|customers?|readers?|editors?|producers?|hosts?|guests?|teachers?|professors?|prof|tutor|students?|pupils?|trainees?|interns?|graduates?|team|desk|committee|board|trustees?|minister|ceo|cfo|cio|accountant|actuary|advisors?|advisers?|therapist|shrink|doctor|dentist|nurse|barber|priest|landlord|guys?|lads?|blokes?|man|men|woman|women|lady|ladies|gentleman|gentlemen|callers?|subscribers?|listeners?|viewers?|people|folks|office|chat|discord|crew|class|school|grandad|granddad|grandpa|grandma|gran|nan|granny|dog|cat|cats|dogs|postman|foreman|driver|drivers|pensioners?|staff|branch|mods?|pal|phone|battery|laptop|wifi|mortgage|rent|dinner|lunch|coffee|gym|train|bus|flight|traffic|shift|mods?|reporter|journalist|audience|crowd|channel|forum|group)$/;

/** What somebody tells of themselves begins with, where "I" is left out. */
export const ELIDED =
  /^(?:editing|cooking|walking|cleaning|studying|running|painting|fixing|packing|moving|writing|grading|babysitting|commuting|coding|been|went|woke|slept|missed|spent|stuck|havent|havnt|parked|driving|drove|working|worked|sitting|sat|waiting|hauling|retired|fell|forgot|quit|deleted|married|divorced|moved|flew|landed|hungover|exhausted|bored|tired|sick|ill)$/;

/** Words that begin a clause of talk, also where no mark parts it from the question. */
export const OPENS_TALK =
  /^(?:have|havent|havnt|havn't|didnt|couldnt|wasnt|went|had|was|finally|woke|missed|spent|took|dropped|lost|left|ran|checking|preparing|reading|writing|asked|wanted|asking|need|needed|wanna|thanks|thank|cheers|hurry|gotta|trying|been|haha|lol|feels?|sorry|pls|please|because|cuz|bc|cos|cause|yo|hey|hi|hello|ok|okay|so|greetings|regards|hope|dont|settle|settling|going|stuck|late|long|got|just)$/;

/** What a text ends with. */
export const SIGNS_OFF = /^(?:regards|sincerely|cheers|thanks|yours|best|kind|warm|many|with|stay|love|xoxo|greetings)$/;

/** "We just did compound growth": what somebody learns of. */
export const LEARNS =
  /^(?:we|i|they|he|she|(?:my|our) \S+) (?:just |only |keep |kept )?(?:did|learned|learnt|covered|studied|read|reading|heard|hearing|talked|discussed|revised)\b/;

/** Words that say over which stretch, of what or on which terms something is asked. */
export const LEADS =
  /^(?:with|under|in|during|amid|since|from|at|on|by|among|outside|inside|through|over|across|within|between|given|based|looking|measured|starting|beginning|counting|adjusted|after|before|around|near)$/;

/** What sets on which terms something is asked, or says that only a part of it is meant. */
export const TERMS =
  /^(?:if|unless|assume|assuming|suppose|supposing|given|only|except|excluding|without|instead|counting|including|per|versus|vs|than|when|whenever|once|while|during|throughout|using|between|under|adjusted|hedged|net|gross|until|till)$/;

/** "not sure which is worse", "no idea": what says nothing of how the question is meant. */
export const NOT_MEANT =
  /^(?:(?:so |please |pls )?make it (?:quick|snappy|short|fast|brief)\b|(?:not|no) (?:sure|certain|idea|clue|time|rush|hurry|offen[sc]e|joke|lie|cap|kidding|gonna|financial|that|me|to be|pressure|one|a|hello|wonder|worries|problem|thanks|judg\w*|jealous|memes?|links?|essays?|lectures?)\b)/;

/** "My advisor wants it with dividends": how an answer is wanted. */
export const WANTED =
  /\b(?:looks? at|looking at|goes by|go by|focus(?:es)? on|tracks?|trades? in|quotes?|wants?|needs?|prefers?|likes?|use|uses|using|means?|meant|include|includes|including|incl|exclude|count|counts|adjust|adjusted|should (?:i|we)|do (?:i|we)|can (?:i|we)|worth|target|gonna|going to)\b/;

/** "do i pick", "which to buy": advice, however it is called. */
export const CHOOSES = /^(?:pick|choose|recommend|decide|trim|rotate|exit)$/;

/** What a word that asks can ask for: "how much", "what is", "which sector". */
export const ASKED_FOR =
  /^(?:is|are|was|were|has|have|had|did|does|do|much|many|far|long|often|high|low|big|bad|deep|well|close|old|large|steep|wide|percent|sector|sectors|index|stock|stocks|day|days|month|year|week|happened|share|part|portion|levels?|closes?|date|of)$/;

/** What no question ends with. */
export const ASKS_ON = /^(?:do|does|did|should|shall|would|could|can|which|what|how)$/;

/** Words of forecasts and of terms that people's lives are told in as well, where nothing of a market is told. */
export const LIVED =
  /^(?:only|if|unless|without|than|usually|normally|ex|sold|instead|besides|apart|aside|unlike|despite|neither|nor|million|billion|dollars?|bucks|usd|euros|pounds|cents|holidays?|weekends?|flat|outside|slowing|wiped(?: out)?|expiration|opened|open|opens|opening|news|sales|volume|support|earnings|options?|dividends?|profits?|ratings?|analysts?|headlines|resistance|turnover|overnight|recession|inflation|guidance)$/i;

/** "the boss will ask", "I should own a calculator": of a forecast only where a market is told of. */
export const FORESEEN =
  /^(?:will|won['’]?t|would|shall|should|gonna|tomorrow|next (?:week|month|year)|coming (?:week|weeks)|worth it|all in)$/i;

/** What a market is called where it is not named. */
export const MARKET = /^(?:it|its|market|markets|stocks?|shares?|index|price|prices)$/;

/** Senses of markets that are said of people's lives as well. */
export const TELLS: ReadonlySet<string> = new Set(
  "above below recover reachUp reachDown weight yield rates advice lacking operator up down ahead behind high low best worst biggest inARow streak rank gap versus compare cross".split(
    " ",
  ),
);

/** Senses that say which figure is asked for. */
export const OF_ANSWER: ReadonlySet<string> = new Set(
  "average median rolling percentile hitRate ownBasket ownWeights battingAverage informationRatio trackingError valueAtRisk skew upCapture downCapture capture openInterest speculators contribution yieldCurve slope inverted newHighs advancers equalWeight capWeight averageStock concentration seasonal strictRule riskFree zeroRate maxDrawdown netShort netLong basisPoints".split(
    " ",
  ),
);
