import { phrases } from "../../language/lexicon/forms.ts";

/**
 * Words of market reports, by what they do in a claim. What rises, falls, beats and lags in questions does so here too: those words
 * stand in the language's lexicon, and these beside them.
 */

const set = (text: string): ReadonlySet<string> => new Set(phrases(text));

/** Moves that only reports make, or that questions use for something else. */
/** "wiping out its gain", "erased all of its losses": what takes a stretch to the other side of where it began. */
const undone = (nouns: string): string =>
  "erasing erased erases wiping-out wiped-out wipes-out reversing reversed undoing undid wiping-away wiped-away surrendering surrendered"
    .split(" ")
    .flatMap((verb) =>
      "its their the all-its all-of-its all-their all-the"
        .split(" ")
        .flatMap((whose) => nouns.split(" ").map((noun) => `${verb} ${whose} ${noun}`)),
    )
    .join(" | ")
    .replaceAll("-", " ");

export const risen: ReadonlySet<string> = set(
  `${undone("loss losses decline declines")} | turning positive | turned positive | turn positive | into positive territory |
   in positive territory | back into positive | into the green | in the green | into the black | in the black | better off | to the good | to the better | vaulted | vaulting | rocketed | rocketing | exploded | exploding | shot up | shooting up |
   sprinted | catapulted | zoomed | boomed | ballooned | swelled | crept up | inched up | nudged up | edged up | ticked up | powered |
   powering | sprang | sprung | won back | winning back | took back | clawed back | clawing back | stormed | charged | bolted | sailed | barreled | barrelled | advanced | eked out | eking out | tallied | racked up |
   topped | topping | exceeded | exceeding | added | adding | adds | gained | gaining | gains | gain | rose | advance | advances |
   advancing | picked up | picking up | gained ground | gaining ground | tacked on | tacking on | put on | putting on | tracked higher |
   ticked higher | edged higher | inched higher | finished higher | ended higher | closed higher | higher | up | rebounded | rebounding |
   rebound | rallied | rallying | rally | soared | soaring | surged | surging | surge | jumped | jumping | jump | leapt | leaped |
   leaping | leap | climbed | climbing | climb | rise | rising | risen | skyrocketed | skyrocketing | spiked | spiking | roared |
   popped | popping | pop | grew | explosion | spike | spurt | bounced | bouncing | bounce | recovered | managed | notched a gain of |
   appreciated | increased | increase | increasing | ahead | green | winning | run up | ran up | run-up | firmed | improved |
   strengthened | moved up | moved higher | pushed higher | drifted higher | marched higher | ripped | ripping | mooned | pumped |
   returned | returning | in the plus | a plus of | plus of`,
);
export const fallen: ReadonlySet<string> = set(
  `${undone("gain gains advance advances")} | turning negative | turned negative | turn negative | into negative territory |
   in negative territory | back into negative | into the red | in the red | giving back | give back | gives back | given back | damage | toll | setback | worse off | to the bad | surrendered | surrendering | ceded | ceding |
   forfeited | crumbled | crumbling | buckled | wilted | sagged | sagging | drooped | ebbed | faltered | swooned | sputtered |
   dived | diving | dives | dove | coughed up | coughing up | shrank | shrunk | nosedived | hemorrhaged | haemorrhaged | knocked off | wiped off | wiped out | erased | dented | withered | sold down | inched down |
   crept down | edged down | ticked down | nudged down | eased | tailed off | lost | losing | loses | lose | loss | losses | fell |
   fall | falls | falling | fallen | dropped | dropping | drop | drops | declined | declining | decline | declines | decreased |
   decreasing | decrease | slid | slide | slides | sliding | slipped | slipping | slip | sank | sunk | sinking | sink | tumbled |
   tumbling | tumble | plunged | plunging | plunge | plummeted | plummeting | slumped | slumping | slump | rout | collapse | shed |
   shedding | skidded | skidding | dipped | dipping | dip | retreated | retreating | retreat | gave up | giving up | given up |
   gave back | collapsed | collapsing | easing | weakened | crashed | crashing | crash | tanked | tanking | dumped | cratered |
   cratering | stumbled | sold off | selloff | sell-off | sell off | pulled back | pulling back | pullback | backed off | lower | down |
   off | red | edged lower | ticked lower | drifted lower | inched lower | finished lower | ended lower | closed lower | moved lower |
   dumping | nuked | in the minus | a minus of | minus of | bled | shaved | gave way | losing ground | lost ground | cut`,
);
/** Words among them that stand for a move without being its verb: "a 14.3 % slide", "its gain for the week". */
export const moveNouns: ReadonlySet<string> = set(
  `damage | toll | setback | explosion | spike | leap | spurt | bounce | rout | crash | collapse | gain | gains | advance | advances | rise |
   rises | rally | rebound | jump | surge | climb | increase | pop | run-up | loss | losses | fall | falls | drop | drops | decline |
   declines | slide | slides | slump | tumble | plunge | dip | retreat | selloff | sell-off | sell off | pullback | decrease | slip |
   skid | a plus of | plus of | a minus of | minus of | performance | return | returns | showing | move | swing | result | start | finish`,
);
export const ahead: ReadonlySet<string> = set(
  `edged past | edging past | squeaked past | nosed past | slipped past | edged out | edging out | held up better than | did better than | doing better than | fared better than | beat | beats | beating |
   beaten | outperformed | outperforming | outperforms | outperform | outpaced | outpacing | outpaces | outran | outshone | outgained |
   outdid | ahead of | led | surpassed | trounced | bested | besting`,
);
export const behind: ReadonlySet<string> = set(
  `lag | trail | held up worse than | did worse than | doing worse than | fared worse than | lost to | loses to | losing to | lagged | lagging | lags |
   trailed | trailing | trails | underperformed | underperforming | underperforms | underperform | behind | lagged behind |
   trailed behind`,
);

/** How a superlative points: to a rise, to a fall, to whatever noun or verb it goes with, to a close, or to a run. */
export const superlatives: ReadonlyMap<string, "up" | "down" | "noun" | "high" | "low" | "long"> = new Map([
  ...["best", "strongest", "finest", "brightest", "hottest", "rosiest", "sunniest"].map((word) => [word, "up"] as const),
  ...[
    "worst",
    "poorest",
    "weakest",
    "ugliest",
    "bleakest",
    "roughest",
    "cruelest",
    "cruellest",
    "nastiest",
    "grimmest",
    "toughest",
    "darkest",
    "harshest",
    "bloodiest",
    "gloomiest",
    "rockiest",
  ].map((word) => [word, "down"] as const),
  ...["biggest", "largest", "widest", "sharpest", "steepest", "deepest", "greatest", "fastest", "heaviest", "heftiest"].map(
    (word) => [word, "noun"] as const,
  ),
  ["highest", "high"],
  ["lowest", "low"],
  ["longest", "long"],
]);
/** What a superlative is of, where it is of a close. */
export const closeNouns: ReadonlySet<string> = set(
  `close | finish | closing level | level | levels | mark | settlement | closing price | closing value | point | reading | closing mark |
   settle | yield | price | value | close of`,
);
/** How far one market was ahead of another, or behind it. */
export const leadNouns: ReadonlyMap<string, 1 | -1> = new Map([
  ...["lead", "margin", "outperformance", "edge", "advantage", "gap", "win"].map((word) => [word, 1] as const),
  ...["underperformance", "shortfall", "deficit"].map((word) => [word, -1] as const),
]);
export const runNouns: ReadonlySet<string> = set(
  `streak | streaks | skid | slide | run | string | stretch | rally | slump | series | spell | losing streak | winning streak |
   losing run | winning run | win streak | losing skid`,
);
export const winning: ReadonlySet<string> = set("plus | winning | win | gaining | green | positive | up | advancing");
export const losing: ReadonlySet<string> = set(
  "reverse | reverses | setback | setbacks | minus | losing | loss | lose | red | negative | down | declining | falling",
);
/** What cuts a run short. */
export const snapped: ReadonlySet<string> = set(
  `snap | snaps | snapped | snapping | end | ended | ending | ends | break | broke | breaks | breaking | halted | halts | halting |
   stopped | stopping | stops`,
);

/** Words that nothing of a claim hangs on. */
export const idle: ReadonlySet<string> = set(
  `mere | whopping | hefty | scant | paltry | meager | meagre | tidy | solid | robust | healthy | stunning | staggering | impressive |
   measly | cool | full | respectable | combined | further | additional | half-way | halfway | way | versus | vs | against | compared |
   above | below | beneath | under | near | around | about | nevertheless | nonetheless | instead | therefore | thus | hence | indeed |
   either | altogether | somehow | once more | anyway | besides | shot | chalked | chalking | clung | still | now | even | just | also |
   again | too | so | only about | itself | themselves | already | remains | remain | remained | stands | stand | stood | sits | sit |
   sat | is | are | was | were | be | been | being | has | have | had | did | do | does | index | indexes | indices | average |
   averages | composite | benchmark | gauge | measure | industrials | stock | stocks | share | shares | note | notes | treasury |
   treasuries | bond | bonds | government | u.s. | us | american | a | an | the | its | their | his | this | that | these | those | it |
   they | both | each | all | three | of | for | in | on | over | during | by | as | to | at | with | from | and | or | but | while |
   than | closed | closing | close | ended | ending | end | finished | finishing | finish | settled | settling | settle | notched |
   notching | notches | posts | suffers | logs | records | scores | books | caps | posted | posting | suffered | suffering | marked | marking | marks | logged | logging | recorded | recording | booked |
   booking | scored | capped | capping | cap | enough | leave | leaving | left | bringing | bring | brings | taking | extended |
   extending | extends | reached | reaching | hit | hitting | set | setting | made | making | pulling | pushed | pushing | drove |
   driving | sent | sending | helped | large | big | small | smaller | late | early | flat | today | tonight | value | price | prices |
   yield | yields | market | markets | broad | broader | tech-heavy | blue-chip | small-cap | large-cap | large cap | tech heavy | wide |
   key | main | popular | closely watched | watched | own | some | total | turbulent | session | trading | day | week | month | quarter |
   year | percentage | worth | companies | company | standard | same | like | likewise | alone | overall | respectively | meanwhile |
   however | roughly | cumulative | combined gain | record-setting | slightly | modest | another | much | fully | whole | entire |
   string | together | there | no refuge | refuge | out | then | back | once | green | red | points | percent | afternoon | morning |
   lol | lmao | somehow | next | continues | continue | continued | come | came | gone | going | went | ago | since | tally | score | chg | change | net`,
);

/** Words that make a sentence say something else than that closes did so; each with the reason that is given. */
export const otherwise: ReadonlyMap<string, Reason> = new Map([
  ...pairsOf(
    `shortly before | moments before | minutes before | hours before | before the announcement | before the news | before the decision | intraday | at one point | as much as | as many as | as high as | as low as | at its low | at its lows | at its worst | at its best |
     earlier in the day | earlier in the session | midday | in early trading | in afternoon trading | premarket | pre-market |
     before the bell | after hours | after-hours | overnight | briefly | session low | session high | session lows | session highs | day lows | day highs | flirted with | touched | tagging |
     tagged | at the open | at the opening bell | opened higher | opened lower | opened up | opened down | by midday | at midday |
     by noon | at noon | in morning trading | in morning trade | in late trading | in early trade | during the session | day's low |
     day's high | session's low | session's high | at the day's low | lows of the day | low of the day | highs of the day |
     high of the day | at its low point | at its high point | mid-session | midsession | earlier losses | early losses | early gains |
     earlier gains`,
    "within the day",
  ),
  ...pairsOf("futures | futs | fut | future contracts | options | implied", "futures"),
  ...pairsOf(
    `need | needs | needed | have to | has to | had to | would | could | may | might | should | will | expect | expects | expected |
     expecting | fair value | price target | year-end target | forecast | forecasts | forecasting | forecaster | forecasters | predict | predicts | predicted | look for | looks for |
     looking for | odds | likely | unlikely | target | targets | estimate | estimates | estimated | projected | projects | probability |
     outlook | consensus | set to | on track | on course | on pace | headed for | heading for | poised | about to | hopes | hope |
     fears of | risk of | if | unless | until`,
    "a forecast",
  ),
  ...pairsOf(
    `everything but | nothing but | anything but | all except | every index but | none but | between | my | our | your | not | never |
     no longer | neither | nor | without | hardly | barely | failed | fails | except | excluding | ex | apart from | aside from |
     other than | only | all but | far from | most of | mostly | some of | part of`,
    "a limit or a no",
  ),
  ...pairsOf(
    `contributed | contributing | contributes | contribution | contributions | represented | represents | comprised | comprises | beta |
     betas | correlation | correlations | correlated | volatility | realized volatility | volatile | drawdown | drawdowns | weight |
     weights | weighting | weighted | make up | makes up | made up | account for | accounts for | accounted for | breadth |
     moving average | moving averages | day average | day line | rsi | sharpe | sharpe ratio | ratio | net short | net long |
     short positions | speculators | open interest | members | constituents | advancers | decliners | p/e | valuation | multiple |
     spread | seven stocks | largest stocks | biggest stocks`,
    "another measure",
  ),
  ...pairsOf("i | i'm | i've | think | thinks | believe | believes | guess | bet | feels like | imo | imho | jk", "an opinion"),
  ...pairsOf(
    `with dividends | including dividends | with dividends reinvested | dividends | total return | total returns | reinvested |
     inflation-adjusted | adjusted for | real terms | in euros | in yen | in sterling | currency | annualized | annualised | per year |
     a year on average | on average | average gain | average loss`,
    "another measure",
  ),
  ...pairsOf(
    `earnings | sales | revenue | revenues | profit | profits | margins | volume | volumes | turnover | gdp | cpi | inflation |
     unemployment | payrolls | wages | output | deliveries | shipments | orders | premarket futures | bookings | assets | market value |
     market cap | capitalization | spending | rents | rates of | tariffs | rate cut | rate cuts | rate hike | rate hikes |
     rate increase | rate increases | cut in rates | cuts in rates | interest rate cut | interest rate cuts`,
    "no closes of that",
  ),
]);

/** Why a claim cannot be tested, in a few words. */
export type Reason =
  | "within the day"
  | "futures"
  | "a forecast"
  | "a limit or a no"
  | "an opinion"
  | "an unknown stretch"
  | "another measure"
  | "no closes of that";

function pairsOf(text: string, reason: Reason): [string, Reason][] {
  return phrases(text).map((phrase) => [phrase, reason]);
}

/** Markets that reports name and of which there are no closes, written small. */
export const strangers: ReadonlySet<string> = set(
  `bitcoin | btc | ether | ethereum | eth | crypto | cryptocurrency | cryptocurrencies | dogecoin | crude | oil | crude oil | brent |
   wti | gasoline | natural gas | gold | silver | copper | wheat | corn | dollar | dollar index | euro | yen | pound | sterling | yuan |
   gilts | bunds | bond prices | commodities | housing | home prices`,
);

/** Words that part a sentence into clauses. */
export const joints: ReadonlySet<string> = set(
  `and | but | while | whereas | as | ahead of | in the wake of | after | with | though | although | before | when | which | that | who |
   even as | even though | yet | because | following | despite | plus`,
);
