/** Phrases that several kinds of question understand, by the cue that they give. */
export const commonCues: Readonly<Record<string, readonly string[]>> = {
  versus: phrases(`
    vs | versus | v | against | compared to | compared with | compare to | compare with | relative to | in comparison to |
    in comparison with | measured against | up against | as against | next to | stack up against | than | over
  `),
  or: phrases("or"),
  and: phrases("and | & | plus | as well as"),
  compare: phrases(`
    compare | comparison | comparing | difference between | difference | gap between | gap | spread between | spread | stack up |
    matchup | face off | relative performance | relative strength
  `),
  ahead: phrases(`
    beat | beats | beaten | beating | outperform | outperforms | outperformed | outperforming | outperformance | outpace |
    outpaced | outpacing | outpaces | ahead of | ahead | lead | leads | leading | led | winning against | winning | wins | win |
    won | better than | do better than | doing better than | did better than | done better than | do better | doing better |
    did better | done better | better | stronger than | stronger | exceed | exceeded | exceeding | surpass | surpassed |
    surpassing | more than | crush | crushed | crushing | outshine | outshone | outshining | outrun | overtake | overtaken |
    overtook | fared better | more | on top of | on top
  `),
  behind: phrases(`
    lag | lags | lagged | lagging | trail | trails | trailed | trailing | underperform | underperforms | underperformed |
    underperforming | underperformance | behind | worse than | do worse than | doing worse than | did worse than | done worse than |
    do worse | doing worse | did worse | worse | weaker than | weaker | less than | losing to | lose to | lost to | fared worse |
    falling behind | fallen behind | fell behind
  `),
  best: phrases("best | strongest | top | topped | tops | winner | winners | gainers"),
  worst: phrases("worst | weakest | loser | losers"),
  biggest: phrases("biggest | largest | greatest | steepest | sharpest | widest | deepest"),
  most: phrases("most"),
  least: phrases("least"),
  every: phrases("all | every | each | both | all of"),
  up: phrases(`
    up | rise | rises | rose | risen | rising | gain | gains | gained | gaining | climb | climbs | climbed | climbing | rally |
    rallied | rallying | rallies | advance | advanced | advancing | jump | jumped | jumps | jumping | surge | surged | surging |
    soar | soared | soaring | higher | grow | grew | grown | run up | ran up | bounce | bounced | rebound | rebounded | recovered |
    add | added | ripping | ripped | popped | in the green | green | positive | go up | gone up | went up | going up | increase | increased | come up |
    come back
  `),
  down: phrases(`
    down | fall | falls | fell | fallen | falling | lose | loses | lost | losing | loss | losses | drop | drops | dropped |
    dropping | decline | declined | declines | declining | slide | slid | sliding | slip | slipped | slipping | sink | sank | sunk |
    tumble | tumbled | tumbling | plunge | plunged | plunging | shed | lower | in the red | red | negative | go down | gone down |
    went down | going down | decrease | decreased | dip | dipped | retreated | sold off | selloff | sell off | crash | crashed |
    dump | dumped | tank | tanked
  `),
  performance: phrases(`
    performance | perform | performed | performing | performs | return | returns | returned | doing | fare | fared | faring |
    price | share price | up to now | until now | up until now | up to today | in points | in percent | in percentage points | in percentage terms | stock price | prices | level | quote | close | closes | closed | closing | trading | trade | traded | move |
    moved | moves | moving | movement | change | changed | changes | numbers | figures | gain or loss | go | gone | went | going |
    behave | behaved | standing | stand | worth | made | make | makes | percent change | percentage change | percentage | percent | score |
    result | results | look | looking | looks
  `),
  total: phrases(`
    with dividends | including dividends | dividends included | with dividends reinvested | dividends reinvested | total return |
    total returns | total return basis | incl dividends | dividend adjusted | on a total return basis | after dividends |
    counting dividends
  `),
  price: phrases("price return | price only | without dividends | excluding dividends | ex dividends | price basis | on a price basis"),
  not: phrases("other than | apart from | aside from | not | no | never | without | neither | nor | except | excluding"),
  near: phrases(`
    near | close to | closer to | away from | away | reach | reached | hit | hits | hitting | set | below | under | beneath |
    off of | short of | shy of | made a | above
  `),
  why: phrases("why | how come | reason | reasons | because"),
  when: phrases("when | how long | how long ago"),
  upTo: phrases("up to | up until"),
  sinceWhen: phrases("since when | since | in how long"),
  /** units of counting; a window or a duration ("this week", "six days") is longer and goes first */
  days: phrases(
    "single day | single session | one session | day | days | daily | session | sessions | trading day | trading days | trading session | trading sessions",
  ),
  weeks: phrases("week | weeks | weekly"),
  months: phrases("month | months | monthly"),
  quarters: phrases("quarter | quarters | quarterly"),
  years: phrases("calendar year | calendar years | year | years | yearly | annual | annually"),
  last: phrases("last | latest | last time | most recent | most recently | previous | previously | before"),
  many: phrases("how many | how often | how many times"),
  portion: phrases("how much of | what share | what portion | what proportion | share of | what part | what fraction"),
  far: phrases(`
    how far | how much | how many percent | what percentage | distance | how close | how near | by how much | how many points |
    how big | how large | how deep
  `),
};

/** Phrases written one after the other with bars between. */
function phrases(text: string): readonly string[] {
  return text.split("|").map((phrase) => phrase.trim());
}

/** Words that carry no part of a market question: politeness, grammar, attention. */
export const fillers: ReadonlySet<string> = new Set(
  `
    nah nope rn badly a an the any only do does did done of to is are was were be been being am it its itself they them their this that these those there
    here i we you me us my our your he she his her who whom whose what which how where please pls plz kindly thanks thank thx hey hi
    hello ok okay so well just now currently current still yet already really actually about give show tell get let see know want
    need like would could can might shall will has have had having think say said at in on by for with from as into onto over
    during within also very much quite rather even ever again exactly right question quick quickly curious wondering
    wonder lately index indexes indices indexed stock stocks shares etf fund yes bot anyone somebody someone folks guys everybody
    everyone m8 mate sir fam lol eh huh hmm uh um far such other one another between against own date overall total altogether
    basically simply mean happened happening happen happens ago back off out so-called u r ur wat whats hows gonna wanna gotta gimme
    dude bro yo
  `
    .trim()
    .split(/\s+/),
);
