import { pairs, phrases, verbs } from "./forms.ts";
import { onDays } from "./on-days.ts";

/**
 * What words and phrases can mean, by sense. A phrase may stand under several senses: the sentence and the kind that reads it decide.
 * Forms of verbs are made from their principal parts.
 */
export const senses: Readonly<Record<string, readonly string[]>> = {
  ...onDays,
  // acts: what is wanted
  when: phrases(
    "on which day did it come | on what day did it come | when did it come | on which date did it come | on which day did that come | on which day did it fall | the date on which | date on which | the day on which | the session on which | wen | whn | wehn | when exactly | on which exact day | on which date | which date | at which date | by which date | on which session | in which session | on which exact date | when | what day | which day | in which day | in what day | what date | on what date | on which day | date of | how long ago | at what point",
  ),
  howLong: phrases(
    "been waiting for | gone without | how many sessions ago was | how many sessions ago | how many days ago was | how many trading days ago was | how many days ago | how many trading days ago | how many trading sessions ago | time to recovery from | time to recovery | time to recover from | lives how long | live how long | lived how long | last how long | how much time has passed | gone without a | gone without setting a | gone without hitting a | gone without making a | gone without | sessions elapsed | trading days elapsed | days elapsed | number of sessions elapsed | sessions passed | trading days passed | time taken | time taken by | time it took | time needed | years needed for | years needed by | years needed | months needed for | months needed | weeks needed | days needed | time needed for | how much time | how long till | how long until | how long before | how many sessions till | how many sessions until | how many sessions before | how many days till | how many days until | sessions needed | sessions needed by | sessions it took | how old | age of | the age of | length | lengths | duration | durations | days since | sessions since | trading days since | how many days since | how many sessions since | how long since | how long has it been since | how many trading days since | time since | since how long | how long | how long for | for how long | length of | duration of",
  ),
  howMany: phrases(
    "whats the tally | what is the tally | the tally for | tally for | sample size | the sample size | size of the sample | count | the count | the count of | count please | count them | the tally of | tally of | how many separate | how many individual | how many calendar | how many different | how many distinct | the number | what is the count | since how many | in how many | how many | number of | count of | how many times | how many of | what number of | a count of | on how many | for how many | total number of",
  ),
  howOften: phrases(
    "how frequently | with what frequency | occurrences of | occurrences | occurrence of | the occurrences of | instances of | instances | is it rare for | is it unusual for | is it common for | is it normal for | how normal is it for | is it typical for | how often | how frequently | how many times | how many times over | number of times | frequency of | how common | how rare | how unusual | how rare is it | how many instances | how many occasions",
  ),
  howFar:
    phrases(`how much air between | how much room between | how much space between | how much distance between | how much air is there between | how much room is there between | by what fraction | how deep in the hole | to what extent | to what degree | how low | the percentage by which | the amount by which | the extent to which | how many pct | how stretched | how much away | away how much | distant how much | by what percentage does | by what % does | how much pct | at how many percents | how many percents | at how many percent | at how many per cent | how many per cent | by how many percents | by how many per cent | depth | depths | the depth of | how many % | how many pct | how many index points | by how many index points | how wide | how heavy | how heavily | how many full points | how many percentage | by what margin | by what amount | what amount | how far | how close | how near | distance | distance of | how many points | how many percent | how many percents | by how much | how much | how much more | how much further
    | how big | how large | how deep | how wide | how high | how low | what percentage | what percent | by what percentage | by what percent | how badly | how strongly | how well | how bad
    | how many basis points | how many bps | by how many basis points | by how many points | extent of | magnitude of | size of | how steep | how heavily | how strong | by how many percent | by how many percentage points
    | how much of a gain | how much of a loss | how much of a drop | how much of a rise | how much of a decline | how much of a fall | how many percentage points | how much better | how much worse | how many points away`),
  which: phrases(
    "which share | which stock of the two | which of the shares | which company | which of the two | which of both | which of the three | which of these | which of those | which of them | which of the pair | who of | which among | which | in which | which one | which ones | who | which of | which one of",
  ),
  what: phrases(
    "what makes | what made | what is the degree of | what degree of | the degree of | stands on which value | stand on which value | on which value | what | whats | wat | which is the | which was the | which were the | which has been the",
  ),
  why: phrases(
    "decomposition of | decompose | decomposition | breakdown of | the breakdown of | a breakdown of | break down the | coming from | what is the reason | whats the reason | what was the reason | the reason | what is the cause | whats the cause | what moved | what is moving | whats moving | which effects account for | what effects account for | which effects explain | what accounts for | what accounted for | which factors account for | which factors explain | what factors explain | be attributed | attributed to | to what can | attributable | ascribed to | be ascribed | put down to | be put down to | be explained | what is the reason for | what was the reason for | what lay behind | what stood behind | what stands behind | where did it come from | where does it come from | account for | source of | sources of | driver of | drivers of | what made | what makes | accounts for | accounted for | accounting for | what lies behind | what is behind | what was behind | why | how come | reason | reasons | reason for | reasons for | because | what explains | what drives | what is driving | what drove | explain | explains | explanation for | attribution | attribute | break down | decompose | what caused | what is causing | whats behind",
  ),
  whether: phrases(
    "or am i wrong | am i wrong | am i right | am i correct | or am i mistaken | am i mistaken | tell me if i am wrong | did it not | did they not | is it not | was it not | isnt it | or do i mix that up | do i mix that up | or am i mixing that up | am i mixing that up | or am i mixing it up | or do i mix it up | or have i got that wrong | or have i got it wrong | have i got that right | did i get that right | or did i get that wrong | correct me if i am wrong | count as | counts as | qualify as | qualifies as | be counted as | be considered | be regarded as | be called | pass for | or do i remember that wrong | do i remember that wrong | or do i have that wrong | am i misremembering | or am i misremembering | if i remember right | or did i misremember | or did i dream that | or am i remembering it wrong | or am i tripping | am i tripping | or am i crazy | am i crazy | or am i dreaming | am i dreaming | or am i imagining it | or is it just me | is it just me | yes no | y n | y or n | am i right | am i wrong | am i correct | is it correct that | am i right that | is that accurate | accurate | can it be said that | true that | is that so | is that right | is that true | is that correct | true or not | or is that wrong | or not really | right or not | or am i wrong | say me if | can you say me if | know if | tell me if | see if | check if | wonder if | wondering if | find out if | ask if | know whether | tell me whether | check whether | whether | or not | or no | or nah | or what | yes or no | correct | true or false | is it true that | is it true | is it right that | right or wrong",
  ),
  portion: [
    ...pairs(
      "what | the | which | how big a | how large a | a | how high a | how small a",
      "percentage of | percent of | % of | proportion of | share of | fraction of | part of | portion of | percentage | percent | % | share | proportion | fraction",
    ),
    ...phrases(
      "what part | which part | slice of | a slice of | as a slice of | how big a slice of | what slice of | slice | how much percent of | how big a part of | how large a part of | how much of | percentage of | percent of | % of | proportion of | share of | fraction of | portion of | part of | percentage | proportion | share | fraction | as a share of | as a percentage of | as a part of | as a proportion of | as a percent of | as a % of | pct of | ratio of",
    ),
  ],

  // relations between two
  versus:
    phrases(`towards | beside that of | beside those of | next to that of | alongside that of | beside | respect to | in respect to | in respect of | with respect of | by comparison with | by comparison to | compared against | when compared with | when compared to | as compared to | as compared with | when set against | in relation to | measured against | set beside | pitted against | facing | vs | versus | v | against | compared to | compared with | compare to | compare with | relative to | in comparison to | in comparison with
    | measured against | up against | as against | next to | stack up against | stacks up against | stack up with | than | over | in relation to | vis a vis | as opposed to | versus that of | versus the | with respect to | set against | alongside`),
  compare: phrases(
    "line up | lined up | compare | compares | compared | comparison | comparison of | comparing | matchup | face off | stack up | stacks up | side by side | head to head | put side by side",
  ),
  gap: phrases(
    "diff | the diff | diff between | rel perf | rel performance | relative perf | return in excess of | returns in excess of | excess return over | excess over | performance in excess of | gain in excess of | difference | differences | difference between | gap | gaps | gap between | spread | spreads | spread between | margin | margin between | lead | relative performance | relative strength | relative return | relative returns | excess return | excess returns | excess performance | divergence | differential | return differential | active return",
  ),
  minus: phrases("minus | less | subtracted from"),
  ahead: [
    ...phrases(
      "bettered | did more | done more | better by | leave behind | outran | outruns | thrash | thrashes | thrashed | thrashing | spank | spanked | spanks | spanking | wallop | walloped | clobber | clobbered | whip | whipped | whips | pip | pipped | drub | drubbed | thump | thumped | eclipse | eclipsed | eclipses | bested | bests | pummel | pummeled | pummelled | maul | mauled | routed | dunk on | dunked on | dunks on | run rings around | ran rings around | run circles around | ran circles around | wipe the floor with | wiped the floor with | mop the floor with | mopped the floor with | blow past | blew past | blow out | blew out | blow away | blew away | any higher than | higher now than | any higher now than | higher today than | run better than | runs better than | ran better than | go better than | went better than | make better than | made better than | outperforms | running away from | run away from | ran away from | pulling away from | pulled away from | pull away from | brought more than | bring more than | made more than | make more than | delivered the higher return | the higher return | higher return | the better return | better return | the bigger return | bigger gainer | the bigger gainer | bigger winner | the bigger winner | stronger performer | the stronger performer | stronger gainer | less awful | less terrible | less horrible | less bad | better performer | the better performer | better performer between | the better performer between | better performer of | the better performer of | better or worse than | did better or worse than | do better or worse than | performed better or worse than | perform better or worse than | fared better or worse than | more better | more better than | better off | ran the most | run the most | ran up the most | ran hardest | more good | more good than | win more | wins more | won more | win more than | gain more | gains more | gained more | run ahead of | run far ahead of | run so far ahead of | ran ahead of | ran so far ahead of | so far ahead of | far ahead of | well ahead of",
    ),
    ...phrases(
      "keep up with | kept up with | keeping up with | keeps up with | keep pace with | kept pace with | keeping pace with | keeps pace with | match | matched | matching | hold its own against | held its own against",
    ),
    ...phrases(
      "out in front | comes out on top | came out on top | come out on top | comes out ahead | came out ahead | come out ahead | comes out better | come off better | came off better | comes off better | outdistance | outdistanced | left behind | leaves behind | leave behind | left far behind | left in the dust | leave in the dust | finish ahead of | finished ahead of | finish ahead | finished ahead | prevailed | prevail | has the upper hand | shone brighter than | put up more than | gave more than | yielded more than | has returned more | returned more than | pay off more",
    ),
    ...verbs(
      "beat/beat/beaten outperform outpace exceed surpass crush outshine/outshone outrun/outran overtake/overtook/overtaken top lead/led win/won outdo/outdid/outdone outstrip trounce smoke edge outgain",
    ),
    ...pairs(
      "do | doing | did | done | does | fare | fared | faring | perform | performed | performing | hold up | held up",
      "better | better than",
    ),
    ...phrases(`outperformance | ahead of | ahead | winning against | better than | better | stronger than | stronger | more than | more | on top of | on top | higher than | bigger than | larger than | greater than
      | more strong than | more strong | the better | the winner | winner | pull ahead of | pulled ahead of | have the edge on | have the edge over | had the edge | in the lead | in front | in front of | leads | outperformer | superior | rose harder | ran harder | pumped harder | ripped harder | ripping harder | pumping harder | running harder | rallying harder | climbing harder | rising harder | flying harder | cooking harder | going harder | kinder | nicer | sweeter | finer`),
  ],
  behind: [
    ...pairs(
      "smoked | crushed | destroyed | demolished | dusted | wrecked | hammered | clobbered | bodied | torched | mogged | lapped",
      "by | by the",
    ),
    ...pairs(
      "getting smoked | getting crushed | getting destroyed | getting demolished | getting dusted | getting wrecked | getting hammered | got smoked | got crushed | got destroyed | got dusted | get smoked | get crushed | been smoked | been crushed | being smoked | being crushed | getting beaten | getting outrun",
      "by | by the",
    ),
    ...phrases(
      "bettered by | outrun by | outdone by | outpaced by | outshone by | outperformed by | outgained by | eclipsed by | upstaged by | any lower than | lower now than | any lower now than | lower today than | stay behind | stays behind | stayed behind | staying behind | remain behind | remained behind | remains behind | stand behind | lie behind | well behind | far behind | so far behind | way behind",
    ),
    ...phrases("deficit | deficit against | deficit to | the deficit"),
    ...verbs("lag trail underperform fall-behind/fell-behind/fallen-behind").map((each) => each.replace("-", " ")),
    ...pairs("do | doing | did | done | does | fare | fared | faring | perform | performed | performing", "worse | worse than"),
    ...phrases(`shortfall | shortfalls | lagging performance | trailing performance | more weak than | more weak | who is losing | losing the race | bleeding more | bleeding worse | bleeding harder | losing more | hurting more | underperformance | behind | worse than | worse | weaker than | weaker | less than | losing to | lose to | lost to | loses to | falling behind | fallen behind | fell behind | lower than | smaller than | lagging behind | lagged behind | lag behind | laggard | fell harder | fall harder | dropped harder | sank harder | slid harder | tumbled harder | got hit harder | falling harder | dropping harder | dumping harder | hit harder | getting hit harder | sinking harder | sliding harder | uglier | nastier | rougher | harsher | crueller | crueler | poorer | grimmer | bloodier | more painful | more brutal
      | trailing behind | trailed behind | left behind by | fewer than`),
  ],

  // moves
  up: [
    ...pairs(
      "finish | finishes | finished | finishing | end | ended | ends | ending | end up | ends up | ended up | finish up | finished up | close | closed | closes | closing | wound up | wind up | winds up | settle | settled",
      "positive | in positive | in profit | in the plus | on the plus side | with a gain | with gains | with a plus | on a gain",
    ),
    ...pairs(
      "higher than | above where | higher than where | above the level at which",
      "it began | it started | it had begun | it had started",
    ),
    ...phrases(
      "claw back | clawed back | claws back | clawing back | leg up | legs up | coming up | going up | goes up | made up | made up ground | made up since | winning | a winner | a winning",
    ),
    ...phrases(
      "has won | have won | won | must rise | must climb | put on | puts on | tack on | tacked on | tacks on | piled on | pile on | claw up | advance of | ripped | run higher | creep up | crept up | inched up | inch up | inched higher | nudged up | firm | firmed | strengthen | strengthened | strengthens | improve on | melted up | melt up | went vertical | took off | take off | blast off | blasted off | blasting off | mooned",
    ),
    ...verbs(
      "earn rise/rose/risen gain climb rally advance jump surge soar grow/grew/grown add increase bounce rebound recover appreciate rip pop spike leap/leapt/leapt rocket skyrocket tick edge-up pick-up/picked-up go-up/went-up/gone-up run-up/ran-up come-up/came-up come-back/came-back shoot-up/shot-up move-up pump moon",
    ).map((each) => each.replace("-", " ")),
    ...phrases(`in the plus | on plus | in plus | on the plus side | made us anything | made me anything | made any money | made us any money | greens | up | higher | in the green | green | positive | picked up | picking up | gain of | gains of | gains | rise of | increase of | increase in | upside | rallies | upward | upwards | finish higher | finished higher | close higher | closed higher | closes higher | ended higher | end higher | finish up | finished up | close up
      | closed up | ended up | in positive territory | in the black | on the rise | move higher | moved higher | moving higher | up by | up move | gaining | made | make money | ascent | appreciation | positive return | a gain | recovered | going up | tick up | ticked up | edged up | edged higher | pushed higher | ripping`),
  ],
  down: [
    ...pairs(
      "lower than | below where | lower than where | below the level at which",
      "it began | it started | it had begun | it had started",
    ),
    ...pairs(
      "finish | finishes | finished | finishing | end | ended | ends | ending | end up | ends up | ended up | finish up | finished up | close | closed | closes | closing | wound up | wind up | winds up | settle | settled",
      "negative | in negative | in the minus | on the minus side | with a loss | with losses | with a minus | on a loss",
    ),
    ...pairs(
      "get | gets | getting | got | gotten | been",
      "smoked | wrecked | crushed | killed | destroyed | nuked | cooked | slammed | clobbered | torched | rekt | hammered | obliterated | whacked | slaughtered | creamed | hit | hurt | punished | battered | mauled",
    ),
    ...phrases(
      "chopped | chop | cratered | crater | craters | cratering | hurt | evaporate | evaporated | vanish | vanished | vanishing | leg down | legs down | haircut | a haircut of | took a haircut of | bled | bleed | bleeding | give up | gave up | giving up | retreat | retreated | retreating | retreats | coming down | come down | going down | must fall | must drop | lost money | lose money | loses money | losing money | gave back | gives back | give back | gives up | cough up | coughed up | dribbled lower | eased | ease | eased off | edge down | edged down | inched down | inch down | crept down | soften | softened | puke | puked | nuke | nuked | bled | bleed | bleed out | bled out | face planted | faceplant | faceplanted | collapse | collapsed | collapses | cave | caved | caved in | implode | imploded | melted down | melt down | cratered | tanked | slaughtered | massacred | decimated | walloped | pummeled | pummelled | got bodied | got murdered | ate dirt | down bad",
    ),
    ...verbs(
      "fall/fell/fallen lose/lost drop decline slide/slid slip sink/sank/sunk tumble plunge shed/shed decrease dip retreat crash dump tank slump tumble plummet crater skid suck stink/stank/stunk drift-lower weaken depreciate go-down/went-down/gone-down sell-off/sold-off pull-back come-down/came-down move-down",
    ).map((each) => each.replace("-", " ")),
    ...phrases(`got bodied | got absolutely bodied | getting bodied | bodied | mauled | got mauled | in the minus | on minus | in minus | bleeding | got rekt | rekt | got wrecked | got smoked | got crushed | got killed | got destroyed | got nuked | got cooked | got slammed | get rekt | got hammered | got clobbered | got obliterated | got torched | down | lower | in the red | red | negative | loss | losses | loss of | losses of | fall of | drop of | decline of | decline in | drop in | fall in | selloff | selloffs | sell off | sell offs | pullback | downside | downward | downwards | finish lower | finished lower | close lower | closed lower | closes lower | ended lower | end lower | finish down
      | finished down | close down | closed down | in negative territory | off | move lower | moved lower | moving lower | down by | down move | get hit | got hit | hit hard | dropped off | nosedive | nosedived | depreciation | negative return | a loss | take a hit | went south | gave up | off by | going down | in free fall | edged lower | get hammered | dumping`),
  ],
  either: [
    ...phrases(
      "absolute | the absolute | whichever way | whichever direction | in whichever direction | higher or lower than | up or down from | either way | either direction | in either direction | up or down | down or up | gain or loss | rise or fall | gained or lost | gain or lose | risen or fallen | rose or fell | ± | + or - | plus or minus | in absolute terms | absolute move | change by | changes by | changed by",
    ),
  ],
  performance: [
    ...phrases(
      "given | has given | gave | get up to | gets up to | got up to | been up to | done for itself | do for itself | did for itself | developed itself | has developed itself | develop itself | evolved | evolve | shift | shifted | shifts | brought | brings | bring | did everything close | did everything do | did everything finish | did everything end | did they all close | did they all do | going | run the numbers | the numbers | stats | the stats | recap | scorecard | rundown | snapshot | shape up | shaping up | shaped up | pct | gone anywhere | come | holders earned | holders of",
    ),
    ...phrases(
      "what makes it | what had they made | what have they made | what had he made | what had she made | what had one made | what % would i be up | what % would we be up | would i be up or down | would i be up | would i be down | would we be up | would you be up | am i up | am i down | evolution | the evolution | evolution of | development of | damage | the damage | toll | the toll | the tally | the story | verdict | report card | scoreboard | outcome | outcomes | fortunes | trajectory | run of play",
    ),
    ...verbs(
      "deliver produce generate achieve develop evolve earn perform return do/did/done fare go/went/gone behave trade look make/made/made move change hold-up/held-up come-out/came-out work-out turn-out wind-up/wound-up".replaceAll(
        "-",
        "_",
      ),
    ).map((each) => each.replace("_", " ")),
    ...phrases(`percentage return | the percentage return | percent return | the percentage change | the percentage gain | the percentage loss | price return | cumulative return | cumulative price return | cumulative performance | cumulative gain | cumulative loss | performance | performances | returns | return on | return of | percent change | percentage change | percentage move | percentage gain | % change | change | changes | moves | price change | total move | results | result | numbers | figures | score | track record | showing | price performance | how the | up or down | movement | movements | movin | doin | progress
      | gain | gains | loss | losses | rate of return | net change | percentage | percent | % | in percent | in percentage points | in percentage terms | in points | green or red | red or green | returned | action | price action | shape | worth | treat | treated | treating | kind to | been kind to | going | held | holding | standing | stand | stands | stood | quote`),
  ],
  price: phrases(
    "last closing prices | latest closing prices | closing prices | last prices | latest prices | most recent prices | which price had | what price had | which level had | which price has | which close had | most recent close | most recent closing level | most recent closing price | most recent level | most recent price | latest level | latest price | latest share price | latest closing price | latest closing level | last closing price | last closing level | latest print | latest prints | closing print | closing prints | latest closing print | latest closing prints | last print | last prints | prints | current number | latest number | current level | at what value | what value | went out at | goes out at | go out at | went out at what price | closing level at | closing level on | the level at which | level at which | the price at which | price at which | the value at which | how much costs one | how much costs a | how much costs | going for | closing values | closing value | what number is | which number is | at what number is | what number does | has ever closed at | have ever closed at | ever closed at | has ever closed | ever closed | how much does one share of | how much does a share of | how much is one share of | how much is a share of | how much for one share of | cost per share | share cost | cost of one share of | what does one share of | what does a share of | cost | costs | at how much | at how many points | closing of | the closing of | at which price | which price | the number | reading | readings | present reading | current reading | latest reading | come in at | comes in at | came in at | work out at | works out at | stand at | stands at | stood at | at which level | daily values | daily value | daily close | daily closes | daily closing price | closing basis | price | prices | share price | stock price | share prices | quote | quotes | level | levels | close | closes | closed | closing | closing price | closing level | closing value | last price | last close | latest close | settle | settled | settles | settlement | finish | finished | value | trading at | trade at | traded at | quoted at | at what level | current price | spot | print | printed | mark | ended | end | stand | stands | stood | standing | sit | sits | sitting | at | its value",
  ),
  total: phrases(
    "divvies | with divvies | incl divvies | including divvies | dividends counted | divs counted | dividends counted in | with dividends counted | dividends counted too | dividends in | dividends thrown in | plus dividends | plus divs | plus divvies | divvies included | divvies reinvested | dividends back in | dividends put back in | w dividends | w divs | w div | w dividends reinvested | inc divs | inc dividends | divs included | incl dividends | with dividends | including dividends | dividends included | with dividends reinvested | dividends reinvested | reinvesting dividends | reinvested dividends | total return | total returns | total return basis | incl divs | with divs | dividend adjusted | on a total return basis | after dividends | counting dividends | tr | dividends in | plus dividends | inclusive of dividends | adjusted for dividends",
  ),
  priceOnly: phrases(
    "dividends ignored | dividends disregarded | dividends not counted | dividends left out | dividends left aside | with no dividends | no dividends | dividends aside | leaving dividends aside | ignoring dividends | dividends excluded | not including dividends | before any dividends | w o dividends | w o divs | without divs | ex divs | price return | price returns | price only | without dividends | excluding dividends | ex dividends | price basis | on a price basis | before dividends | not counting dividends | in price terms | price terms",
  ),
  points: phrases("in points | points | point | in index points | pts | in pp | in ppt | in percentage points"),
  annualised: phrases(
    "cumulative and annualised return | cumulative and annualized return | cumulative and annualised | cumulative and annualized | total and annualised return | annualised and cumulative return | cumulative as well as annualised return | cumulative return and annualised return | per year calculated | calculated per year | on a yearly basis | computed per year | price cagr | price only cagr | compound annual rate of growth | annual rate of growth | compounded annual rate of growth | compound yearly rate of growth | compound annual rate | at what compound annual rate | compounded annual rate | annual compound rate | annual compounded rate | average annual compound rate | average compound rate | rate per annum | yearly compound rate | compound growth rate per year | compound growth rate | compound rate of growth | compound growth | compound return per year | compound return | compound annual growth | compound annual growth rate | compounded annual growth | annual growth rate | compound annual return | compounded at | what annual rate | compounding rate | compound rate | yearly rate | compounded | annual rate of return | compounding at | compound at | annualised | annualized | cagr | compound annual | compounded annual | per annum | per year | a year | annual rate | annually | yearly return | compounded annually | p.a | p a | on an annual basis | annualised return | annualized return | annualised rate | annualized rate | annualised rate of return | annualized rate of return",
  ),

  // positions against a level
  above: phrases(
    "north of | stretched above | extended above | been stretched above | been extended above | went above | goes above | went over | goes over | rose over | jumped over | yield more than | yield over | yield above | yielded more than | yielded over | yielded above | yielding more than | yielding over | yielding above | got back above | gotten back above | got above | moved back above | climbed back above | is holding above | holding above | trading above | sitting above | stands above | standing above | close above | closed above | closes above | closing above | finished above | finish above | above | over | higher than | north of | > | exceed | exceeds | exceeded | exceeding | on top of | beyond | greater than | more than | past | better than | upside of | topped | upwards of | in excess of | ≥ | at or above | up from | up off | off",
  ),
  below: phrases(
    "south of | stretched below | extended below | been stretched below | sub | went under | goes under | went below | goes below | fell under | dropped under | yield less than | yield under | yield below | yielded less than | yielded under | yielded below | yielding less than | yielding under | yielding below | got back below | fallen back below | got below | slipped back below | is holding below | holding below | trading below | trading under | sitting below | sitting under | standing below | close below | closed below | closes below | closing below | finished below | finish below | below | under | beneath | lower than | south of | < | less than | underneath | ≤ | at or below | short of | shy of | down from | off | off of | beneath the | fewer than | down off",
  ),
  at: phrases(
    "made a | makes a | forms a | formed a | forms | formed | at | near | close to | around | within | close | set | hit | hits | hitting | reach | reached | reaches | touching | touched | make | makes | made | making | posted | notched | set a | print | printed | printing | notch",
  ),
  away: phrases(
    "is missing for | missing for | is missing to | is still missing for | until it is in | before it is in | before it enters | until it enters | before it would be in | to be in | shortfall from | its shortfall from | deep in the hole | in the hole | trail its | trails its | trailing its | away from | away | from | off | removed from | closer to | nearer to | towards | to | until | before | short of | shy of | needed for | needed | has to | have to | would have to | need | needs | needs to | to get back to | to get to | to reach | get back to | still to | to go | to fall | to rise | to climb | would it take | take | required | left to",
  ),
  cross: [
    ...verbs("cross break/broke/broken breach clear pierce reclaim retake/retook/retaken top pass surpass hit reach tag"),
    ...phrases(
      "crossover | crossovers | break through | broke through | cut through | break above | break below | broke above | broke below | dip below | dipped below | dropped below | fell below | fall below | fallen below | rise above | rose above | risen above | move above | moved above | climbed above | climb above",
    ),
  ],

  // ranks
  best: [
    ...pairs("bled | fell | lost | dropped | slid | declined | sank | shed | fallen | gave up", "least | the least"),
    ...pairs(
      "most | the most",
      "profitable | lucrative | rewarding | bullish | successful | fruitful | spectacular | impressive | generous | prosperous",
    ),
    ...phrases(
      "killing it | crushing it | smashing it | on fire | came first | came in first | come first | comes first | came out on top | came out top | kindest | shines most | shines the most | shone most | shone the most | shines brightest | shone brightest | finest | took gold | took the gold | takes gold | took the crown | takes the crown | slayed | slaying | slays | highest returns | posted the highest returns | steepest advances | strongest gains | largest gains | treats best | does best | pays best | pays off best | carrying the squad | carrying the team | carrying the group | carrying the bunch | carrying the lot | doing the heavy lifting | doing most of the lifting | most strong | most good | greenest | counting from the best | starting with the best | starting from the best | counting from the top | finest | nicest | sweetest | brightest | juiciest | kindest | most generous | most lucrative | most profitable | most rewarding | healthiest | sturdiest | fattest | happiest | most good | most strong | best | strongest | top | best performing | top performing | best performer | best performers | top performer | top performers | winner | winners | gainers | gainer | biggest gainers | biggest gainer | top gainers | top gainer | biggest winners | biggest winner | leaders | leader | did best | done best | doing best | performed best | fared best | most bullish | highest returning | hottest | outperformers | most gains | risen the most | rose the most | gained the most | rose most | gained most | up the most | up most | the best of | performing best | best at",
    ),
  ],
  worst: [
    ...pairs("hurt | hurts | punished | punishes | battered | pained", "most | the most | worst | the worst"),
    ...pairs(
      "most | the most",
      "punishing | brutal | painful | bruising | dismal | torrid | dreadful | damaging | miserable | savage | costly | vicious | awful | horrible | terrible | disastrous | devastating | bearish | lousy | gruesome | harrowing | grim | abysmal | ruinous | unpleasant | harmful",
    ),
    ...phrases(
      "came last | came in last | come last | comes last | came bottom | came dead last | heaviest beating | took the heaviest beating | took the biggest beating | biggest beating | worst beating | hardest knock | biggest hit | took the hardest hit | hardest hit | hit hardest | hit the hardest | got hit the hardest | was hit the hardest | was hit hardest | took it hardest | beaten down the most | most beaten down | most beaten up | got hammered the most | suffered the most | suffered most | bled the most | steepest declines | recorded the steepest declines | steepest decliners | steepest falls | biggest declines | sucks most | sucks the most | sucked most | sucked the most | stinks most | does worst | baddest | most ugly | feeblest | most weak | weakest one | most bad | reddest | getting hit the worst | hit the worst | hit worst | hit the hardest | hit hardest | getting hit hardest | getting hit the hardest | counting from the worst | starting with the worst | starting from the worst | counting from the bottom | from the worst | ugliest | ugliest showing | nastiest | roughest | bloodiest | cruellest | cruelest | harshest | grimmest | poorest | darkest | blackest | most painful | most brutal | most dreadful | sorriest | lousiest | crappiest | shittiest | unkindest | least kind | most disappointing | feeblest | most bad | more bad | stinker | stinkers | dud | duds | worst | weakest | worst performing | worst performer | worst performers | loser | losers | biggest losers | biggest loser | top losers | laggards | laggard | did worst | done worst | doing worst | performed worst | fared worst | bottom | bottom performers | lowest returning | decliners | biggest decliners | underperformers | coldest | fallen the most | fell the most | lost the most | dropped the most | fell most | lost most | down the most | down most | fell hardest | fallen hardest | hardest hit | performing worst | least | dropped most",
    ),
  ],
  bottomUp: phrases(
    "weakest to strongest | from weakest to strongest | from lowest to highest | from smallest to largest | from last to first | the ugliest first | ugliest first | ugliest one first | put the worst first | with the worst first | worst at the top | weakest at the top | starting with the worst | beginning with the worst | from worst to best | worst one first | worst ones first | worst first | weakest first | lowest first | losers first | laggards first | worst on top | ascending | ascending order | worst to best | from worst to best | from the bottom",
  ),
  biggest: phrases(
    "most big | heftiest | hugest | most violent | fiercest | wildest | mightiest | craziest | steepest ever | single biggest | single largest | biggest | largest | greatest | steepest | sharpest | widest | deepest | most severe | maximum | max | most | record | heaviest | strongest | huge | largest ever | biggest ever | hardest | most painful | most extreme | extreme | top | furthest | farthest | most far",
  ),
  smallest: phrases("smallest | narrowest | least | mildest | shallowest | minimum | tiniest | slightest"),
  highest: [
    ...pairs(
      "has not | have not | had not",
      "closed this high | been this high | closed so high | been so high | traded this high | stood this high | closed that high | finished this high | closed higher | been higher | closed as high",
    ),
    ...phrases("highest | loftiest | highest ever | record high | peak | maximum | max | top"),
  ],
  lowest: [
    ...pairs(
      "has not | have not | had not",
      "closed this low | been this low | closed so low | been so low | traded this low | stood this low | closed that low | finished this low | closed lower | been lower | closed as low",
    ),
    ...phrases("lowest | lowest ever | record low | minimum | min | bottom"),
  ],
  longest: phrases(
    "longest lived | longest-lived | of the greatest duration | of greatest duration | of the longest duration | most extended | most prolonged | lengthiest ever | longest | longest ever | lengthiest | record | biggest | largest | how long is the longest",
  ),
  shortest: phrases("quickest | shortest | briefest"),
  rank: phrases(
    "order from first until last | from first until last | from first to last | in which order | best one first | best ones first | worst at the bottom | worst last | weakest at the bottom | best at the top | best on top | best first | strongest first | highest first | winners first | descending | descending order | rank | ranking | ranked | rankings | leaderboard | league table | order | sort | sorted | sort by | from best to worst | best to worst | heat map | heatmap | breakdown | list | table | table of | movers | biggest movers | top movers | by performance | in order of",
  ),

  // reductions
  average: phrases(
    "by mean | at the mean | how much was in average | how much was on average | how much is on average | how much is in average | in average | in the average | by average | on an average | the average of | going by the mean | going by the average | judged by the average | judged by the mean | by its mean | by its average | by mean | arithmetic mean | arithmetic average | simple average | mean value | average value | averaging | in the mean | the norm | as a rule | on the average | average | averages | mean | on average | typical | typically | usual | usually | generally | normal | normally | avg | averaged",
  ),
  median: phrases(
    "median of | middle value | the middle value | midpoint value | by median | at the median | by the median | in the median | on the median | on a median basis | median",
  ),
  percentile: [
    ...pairs(
      "on what share of all days | what share of all days | what share of all days since its data begin | what share of all days since the data begin | on what percentage of all days | on what share of days | what share of days | on what share of all sessions | on what share of sessions | on what percentage of days | what proportion of all days",
      "has it been this deep or deeper | was it as deep or deeper | was it at least as deep | has it been at least as deep | has it been at least this deep | has it been as deep or deeper | had one at least as deep | had one this deep | was it deeper | has it been this deep | has it been deeper",
    ),
    ...pairs(
      "versus | vs | against | measured against | held against | set against | ranked against | relative to | compared to | compared with",
      "all available closes | all closes | all available data | all the closes | every close | history | its history | its own history | all history | all its history | all of its history | full history | its full history | entire history | its entire history | the entire history | its whole history | the whole history | all the history",
    ),
    ...pairs(
      "where does it sit | where does that sit | where it sits | where that sits | where does it stand | where does that stand | where does it lie | where does that lie | where does it rank | where does that rank",
      "versus all the data | vs all the data | against all the data | in all the data | versus its history | vs its history | vs history | versus history | against history | against its history | in its history | historically",
    ),
    ...phrases(
      "as a percentile of all sessions | percentile of all sessions | as a percentile of all days | percentile of all days | percentile among all sessions | percentile among all days | as a percentile of all closes | percentile of all closes | in percentile terms | rank in percentile terms | rank in percentile | rank as a percentile | the percentile it occupies | what percentile does it occupy | percentile | percentiles | percentile rank | what percentile | in what percentile | which percentile | historical percentile | quantile | high or low vs history | high or low versus history | high or low vs its history | high or low versus its history | high or low historically | high or low vs all the history | high or low versus all the history",
    ),
  ],
  among: phrases("among | among all | amongst | amongst all | out of all | of all"),
  whenever: phrases("if | whenever | every time | each time | any time | anytime | every time that | once | when"),
  span: phrases("run | span | spans | stretch | stretches | window | windows | period | periods"),
  money: phrases("how many dollars | how many dollar | how much money | dollars | dollar | bucks | usd | us dollars"),
  grow: phrases(
    "it is becoming now | is becoming now | it is becoming | is becoming | is how much now | how much is it now | is it how much now | and kept it there | kept it there | and kept it | what would i have | what would we have | what would she have | what would he have | and stayed put | and stayed there | and never touched | and never touched it | and left it there | and left it alone | and left alone | and held | and held on | and held it | and forgot about it | and did nothing | how many dollars he has now | how many dollar he has now | he has now | she has now | they have now | would he have now | would she have now | would they have now | would he have today | would she have today | i have today | would i have today | would she have | would he have | would we have now | what would we have now | that be worth now | it be worth now | would i have had | i would have had | would i now have | would i have now | would we have had | would i have ended up with | would i be left with | that be now | be now | that be worth | worth how much | would have become | have become | has become | would be now | is it now | it now | become | becomes | became | turned into | turn into | turns into | grown to | grow to | grow into | grown into | worth | be worth | been worth | worth now | worth today | left of it | left of | left | is left | be left | sitting on | end up with | ended up with | have now | have today | growth of | compounded to | compound to | value today",
  ),
  set: phrases("set | sets | setting"),
  lies: phrases("does it lie | does it sit | does it stand | run | runs | lie | lies | lying"),
  rankOf: phrases(
    "at which place | at what place | at which place stands | at what place stands | which place | what place | places among | place among | is in which place | in which place | on which place | how manieth | what rank | which rank | what place | which place | rank of | the rank of | where did it rank | place among | placed among | places among | stand among | stands among | stood among | come among | came among | sit among | sits among | how does it rank | ranks | where does it rank | rank among | where does that rank | how does that rank",
  ),
  after: phrases(
    "out from a | out from every time | out from each | out from | past a | following each | following every | after each | after every | after every time | then what for | then what does | what then for | after this | after that | forward returns at | forward returns after | forward returns over | forward returns | forward return | once | what comes in the next | comes in the next | what comes over the next | what came in the next | what happens in the next | what happens over the next | what happened in the next | what happened over the next | what comes after | what comes next after | in years that followed | years that followed | in the years that followed | in years after | in years following | in the years following | in the years after | in calendar years after | in calendar years that followed | in months that followed | in months after | in months following | in weeks that followed | in weeks after | in weeks following | the next year after | next year after | the next month after | next month after | the next week after | the next quarter after | in the next year after | did the next | was the next | does the next | happened the next | happens the next | did the following | was the following | did the subsequent | one year on | a year on | two years on | three months on | six months on | one month on | a month on | half a year on | year on | in the following | over the following | during the following | over the next | in the next | what came | came the | what came after | the aftermath | aftermath of | subsequent to | subsequent | ensuing | the ensuing | in the ensuing | come after | coming after | what usually follows | what typically follows | what normally follows | what follows | follows | followed | what comes next | what came next | what usually comes next | comes next | what tends to follow | tends to follow | tend to follow | in the wake of | on the heels of | following | months out | afterward | after which | after that | after | what happens after | what happened after | what followed | afterwards | thereafter | going forward | forward return | forward returns | next | subsequently | months later | months on | year later | a year later | half a year later | after a | after an | later | ahead | what happened next | twelve months on",
  ),
  hitRate: phrases(
    "in what share of those half-years was it up | in what share of those halves was it up | in what share of those years was it up | in what share of those months was it up | in what share of those was it up | in what share of them was it up | in what share of those cases was it up | in what percentage of those years was it up | in what share of years was it up | in what proportion of those years was it up | how many percent of times positive | how many percent of times | how many percent of the time | in how much percent of cases | in how many percent of cases | in how many percent of the cases | how much percent of the time | in what percent of cases | in what percentage of cases | % up | percent up | pct up | share up | % positive | percent positive | share positive | pct positive | % higher | % green | share of winners | how often up | how often positive | how often higher | percentage positive | percentage up | proportion positive | win percentage | success rate | how reliable | how reliably | hit rate | win rate | share of the time | percent of the time | what percentage of the time | how much of the time | percentage of the time | odds | probability | likelihood | chance | chances | likely",
  ),
  weekday: phrases(
    "of the five weekdays | of all five weekdays | of all weekdays | of the weekdays | among the weekdays | weekday | weekdays | day of the week | days of the week",
  ),
  ratio: phrases(
    "priced in | denominated in | measured in units of | expressed in units of | quotient | quotient of | the quotient of | divided through | relation between | the relation of | relation of | relative-strength ratio | relative strength ratio | strength ratio | ratio | ratios | ratio of | divided by | as a fraction of | as a multiple of",
  ),
  // asked besides, of what an answer tells anyway
  toldRisen: [
    ...pairs(
      "and how often is | and how often was | how often is | how often was | and how often it was | how often it was | and how often it is",
      "positive | higher | the month up | the month positive | the month higher | that month up | the year up | it up | it positive",
    ),
    ...pairs(
      "and what share of | what share of | and what percentage of | and in what share of | in what share of | and in what percentage of | and in how many of | in how many of | and in what proportion of",
      pairs(
        "those januaries | those februaries | those marches | those aprils | those mays | those junes | those julys | those augusts | those septembers | those octobers | those novembers | those decembers | those winters | those summers | those years | those months | those periods | those cases | them | those | the years | the cases",
        "were positive | were up | rose | ended higher | did it rise | was it up | it rose | was it positive | did it gain | it was up | it was positive | did it go up",
      ).join(" | "),
    ),
    ...pairs(
      "and how many of them | how many of them | and how many of those | and how many | and how often | and in how many cases | in how many cases | and in what share of cases | and in how many years",
      "were up | rose | were positive | ended up | ended higher | gained | closed higher | were higher | finished up | finished higher | closed up | were green | was it up | was it positive | it was up | it was positive | were they up | did it rise | it rose | did it gain | was it higher | did it end higher",
    ),
    ...pairs(
      "and the share that | and the share which | and the percentage that | and the proportion that | and the number that | and the share of those that | and the share of them that",
      "rose | gained | ended higher | finished higher | closed higher | were up | ended up | were positive | was positive | was up",
    ),
    ...phrases(
      "and number of cases | and the number of cases | and the sample | and sample size | and the sample size | and out of how many | out of how many | and in how many cases | and with what sample | and how many cases | and how many cases were there | and in how many cases | and how many events",
    ),
  ],
  toldCloses: [
    ...phrases(
      "and which was the last | and which one was the last | and if so when was the first one | and when was the first one | and when did it first | and if so when first | and if so when did it first | and when for the first time | and when was the first time | and if so when",
    ),
    ...pairs(
      "and how many closes | and how many closes have there been | and how many have there been | and on how many days has it closed | and how often has it closed | and how many times has it closed | and how many sessions has it closed | and how many sessions",
      "above it | above that mark | above that level | above that | above there | below it | below that mark | below that level | beyond it | beyond that mark | above it altogether | above it since | above it in all",
    ),
  ],
  toldShare: pairs(
    "and what share | and what percentage | and what percent | and what proportion | what share | what percentage | and what fraction",
    "of them is that | is that | of the total is that | of all is that | does that make | of them is it | of those is that | of the members is that | of the whole is that",
  ),
  volume: phrases("volume | volumes | turnover"),

  // periods and their places
  ever: phrases(
    "of all daily observations | of all observations | among all observations | of all daily observations in the data | of all days in the data | of all sessions in the data | of all its days | of all its sessions | of all trading days in the data | of all days on record | of all sessions on record | of all the days in the data | taking all the data together | all the data together | all data together | among all daily readings | among all readings | of all daily readings | among all daily closes | out of every close | out of all closes | out of all its closes | among all its closes | of all its closes | all data | use everything | using everything | use all data | use all the data | taking all data | using all data | using all the data | using all available data | using all the available data | with all the data | across all the data | across all data | over all data | using all the history | using the full history | using its full history | using the whole history | using its whole history | using every year | using all years | using all the years | using every close | of all data | all the years you have | all the data you have | every year you have | all years you have | all the history you have | all the history you hold | over all the history you hold | over all the history | going by all the years you have | history | over all the data you hold | in all the data you hold | in the data you hold | ever | ever before | in history | on record | all time | of all time | historically | in its history | in the history | in the history of | in the entire history of | whole history | its whole history | full history | entire history | all history | its history | everything | of everything | all of history | since records began | in the data | all time best | all time worst | ever had | to ever | since inception | since the data begin | since the data began | since its data begin | since its data began | since data began | since its history begins | since both began | since it began | since the beginning | in all of history",
  ),
  present: phrases(
    "the current one | current one | the present one | the one we are in | the one we're in | the ongoing one | this elevated | that elevated | so elevated | this depressed | so high like today | so low like today | as high like today | so high as today | so low as today | so high like now | so low like now | this high or higher | this low or lower | as high or higher | as low or lower | this much | this big | like this | as this | as much as this | this well | this badly | this far | that much | like that | than this | than this one | as good as this | as bad as this | as big as this | as good as this one | as bad as this one | as big as this one | as rough as this | as rough as this one | as strong as this | as strong as this one | as weak as this | as weak as this one | as steep as this | as steep as this one | as good as | as bad as | as big as | as rough as | as strong as | as weak as | as steep as | so much | that happened | this happened | it happened | this high | this low | that high | that low | as high as this | as low as this | as high as now | as low as now | as high as today | as low as today | as high as it is now | as low as it is now | as high as it is today | as low as it is today | as high as it is | as low as it is | this strong | this bad | this good | that bad | that good | that happen | this happen | so big | so well | so badly | this wide | as wide",
  ),
  sinceWhen: phrases(
    "since which date | since what date | since which day | since what day | since which one | since which year | how far back must one go to find one | how far back must one go | how far back do you have to go | how far back do we have to go | how far back do i have to go | how far back does one have to go | how far back would you have to go | how far back must you go | how far back must we go | how far back you have to go | since what year | since which year | since what date | since which date | from what date | since which day | since when | in how long | going back to when",
  ),
  last: phrases(
    "most recent occurrence of | the most recent occurrence of | latest occurrence of | the latest occurrence of | last occurrence of | most recent session with | the most recent session with | most recent day with | latest session with | latest day with | last session with | last day with | the last session with | the last day with | last | latest | latest one | the latest one | last time | the last time | most recent | most recently | previous | previously | before | before that | prior | last did | recently | last happen | last happened | previous time",
  ),
  first: phrases("initial | first | first time | the first time | for the first time | earliest | first ever"),
  twice: phrases("twice | two times | two separate | two different | on two occasions | two separate days"),
  times: phrases("times | occasions | instances | time | cases"),
  posted: [
    ...verbs(
      "go-through/went-through/gone-through live-through put-up/put-up/put-up rack-up chalk-up ring-up/rang-up/rung-up clock-up run-up/ran-up/run-up pile-up turn-in reel-off knock-out come-up-with",
    ).flatMap((each) => each.replaceAll("-", " ")),
    ...phrases(
      "achieve | achieved | achieves | carried the | carry the | carries the | show for itself | turned in a | rack up a | lasted | last for | run for | ran for | gone on | went on | going on for",
    ),
    ...phrases(
      "exhibit | exhibits | exhibited | display | displayed | displays | show | showed | shown | shows | rank as | ranks as | ranked as | go down as | goes down as | went down as | qualify as | set down | make | made | seen by | print | printed | have under its belt | rattle off | rattled off | reel off | reeled off | carve out | carved out",
    ),
    ...verbs(
      "achieve attain generate obtain realise realize accomplish clock tally amass compile sustain undergo/underwent/undergone incur witness post notch log suffer record see/saw/seen enjoy mark clinch cap book score register have/had/had manage deliver produce endure experience snap",
    ),
    ...phrases(
      "on track for | on pace for | heading for | headed for | wrapped up | closed out | is having | having | on course for | in for | was it | been through | gone through | went through | lived through | strung together | string together | strings together | put together | chalk up | chalked up | run up | clock | clocked | notch up | notched up | come through | sat through | undergo | undergone | underwent | sustained | sustain | good for | for its | such a | such | turned in | put in | rack up | racked up | finish | finished | finishes | close | closed | closes | end | ended | ends | seen",
    ),
  ],
  bigger: phrases("bigger | larger | deeper | steeper | sharper | wider | greater | more | stronger | higher | longer"),
  smaller: phrases("smaller | narrower | milder | shallower | lower | shorter"),
  calendar: phrases("calendar | full | finished | complete | whole | single | individual | given | any | any one | any single"),

  // runs
  inARow: phrases(
    "without a single down day | without a down day | without a single losing day | without a losing day | without a red day | without a single red day | without a single up day | without an up day | without a green day | without a setback | strung together | string together | strings together | stringing together | unbroken | without a pause | without a pause in between | without break | without any break | without a single break | without any pause | one after other | one after the next | after another | day after day | continuously | nonstop | non stop | without stop | without stopping | without pause | in a row | straight | consecutive | consecutively | running | on the trot | successive | successively | in succession | back to back | on the bounce | uninterrupted | unbroken | without a break | without interruption | on end | row | one after another | one after the other | in sequence | on the spin",
  ),
  streak: phrases(
    "string of red closes | string of green closes | chain | chains | series | succession | streak | streaks | run | runs | unbroken run | stretch | stretches | consecutive run | string | string of | spell | sequence | skein",
  ),
  streakDown: [
    ...phrases("string of red closes | string of red days | string of down closes | run of red closes"),
    ...pairs(
      "losing | loosing | loss | cold | down | negative | falling | red",
      "streak | streaks | run | runs | skid | chain | series | spell | string",
    ),
    ...pairs(
      "run of | runs of | streak of | string of | stretch of | chain of | series of | succession of",
      "losses | declines | down days | red days | falls | losing days",
    ),
    "skid",
  ],
  stay: phrases(
    "stretched | was stretched | been stretched | finish a session | finished a session | ended a session | closed a session | end a session | close a session | finished a day | ended a day | closed a day | sat | sits | sit | spent | spend | stayed | stays | stay | remained | remains | remain | kept | finished | finish | finishes | been | closed | close | closes | held | holding | hold | traded | trading | spending | ended | end | hold above | holding above | stay above",
  ),

  // states and their changes
  bull: phrases(
    "bull country | bull land | bull mode | bull mkt mode | bull market mode | bull market | bull mkt | bull mkts | bull markets | bull | bulls | bullish | bull market territory | bull territory | bull run | bull runs | bull market level | new bull market | bull phase | bull cycle",
  ),
  bear: phrases(
    "bear country | bear land | bearland | bears | bear mode | bear mkt mode | bear market mode | bear market | bear mkt | bear mkts | bear markets | bear | bears | bearish | bear market territory | bear territory | new bear market | bear phase",
  ),
  correction: phrases(
    "qualify as a correction | double digit correction | double digit corrections | corrected | correction | corrections | correction territory | a correction | market correction",
  ),
  enter: phrases(
    "tip into | tips into | tipped into | tipping into | tip over into | slip into | slipped into | slipping into | sink into | sank into | slide into | slid into | cross into | crossed into | crosses into | crossing into | tip into | tipped into | slide into | slid into | satisfy | satisfies | satisfied | meet the definition of | meets the definition of | met the definition of | satisfy the definition of | fulfil | fulfill | definition of | the definition of | criteria for | criterion for | count as | counts as | enter | entered | entering | enters | begin | began | begun | begins | start | started | starts | starting | official | officially | confirmed | confirm | confirms | territory | mode | becomes | become | became | turn | turned | turns | technically | kick off | kicked off | get into | got into | go into | went into | gone into | fall into | fell into | fallen into | slip into | slipped into | be in | qualify as | called | considered | declare | declared | formally",
  ),
  end: phrases(
    "end | ends | ended | ending | completed | over | finish | finished | done | over yet | over now | over already | over with | done yet | done with | finally over | finally done | ended yet | come to an end | finally end",
  ),
  leave: phrases(
    "leave | leaves | leaving | left | exit | exits | exited | exiting | out of | out of the | get out | got out | get out of | got out of | gotten out of | out | escape | escaped | emerged | emerge | emerged from | come out of | came out of | climb out of | climbed out of | recovered from",
  ),
  high: phrases(`highest value of all times | highest value of all time | the highest value of all times | highest level of all times | highest close of all times | maximum of all times | historical high | historical highs | historical top | historical peak | historical maximum | historical max | historical record | historic high | historic top | historic peak | historic maximum | all time maximum | all time max | last record of | the last record of | latest record of | highest value at which | highest level at which | highest close at which | highest value | day of its record | the day of its record | on the day of its record | day of its record close | on the day of its record close | day of its record high | on the day of its record high | day of its high | on the day of its high | maximum of all time | maximum of all times | high of all time | high of all times | maximum historic | historic maximum | historical maximum | historic high | historical high | highest historic | maximum close | maximum closing price | max close | maximum | all time high | all time highs | ath | aths | record high | record highs | record | records | record close | record closes | all time closing high | all time closing highs | all time record closes | all time closing records | peaked | topped out | closing high | closing highs | high | highs | peak | peaks | high water mark | all time peak | record closing high | record closing highs | all time record | highest close
    | highest | highest close ever | new closing high | new closing highs | new high | new highs | new all time high | new all time highs | new record high | new record highs | new record | new records | new ath | new aths | previous high | prior high | lifetime high | top tick | top | highest point | highest level | highest ever | all time top | new peak | new closing high | fresh high | fresh record | fresh record high | fresh all time high | fresh highs | record territory | the tippy top | highest finish | record finish`),
  yearHigh: [
    ...phrases(
      "highest in 52 weeks | highest point of 52 weeks | highest point of the past 52 weeks | highest close in 52 weeks | high of 52 weeks | highs of 52 weeks | 52 week highest | 52 weeks highest | 52 week highest closing | 52 weeks highest close | 52 week closing high | 52 week closing highs | 52 week closing peak | 52 week peaks | 52 week highest close | one year closing high | 52 week top",
    ),
    ...pairs(
      "52 week | 52wk | 52 weeks | 52w | one year | 1 year | 12 month | twelve month | fifty two week | yearly | year | 12m | 1y | annual",
      "high | highs | peak | top | tops",
    ),
    "52wh",
    ...pairs("new maximum | new high | new highs | fresh high | fresh highs", "of 52 weeks | of the 52 weeks | of the last 52 weeks"),
    ...pairs(
      "maximum | maximum close | maximum closing | highest closing | highest close | highest level | highest price | top",
      "of 52 weeks | of the 52 weeks | of the last 52 weeks | of the past 52 weeks | of the past year | in 52 weeks",
    ),
    ...phrases(
      "maximum of 52 weeks | high of 52 weeks | 52 weeks maximum | 52 week maximum | 52 week max | highest of 52 weeks | highest close of 52 weeks | high of the last 52 weeks | high of the past 52 weeks | maximum of the last 52 weeks | high of the past year | high of the last year",
    ),
  ],
  yearLow: [
    ...phrases(
      "lowest close of the past 52 weeks | lowest close of 52 weeks | lowest close of the last 52 weeks | lowest point of 52 weeks | lowest point of the past 52 weeks | lowest of 52 weeks | lowest in 52 weeks | lowest close in 52 weeks | lowest level of 52 weeks | low of 52 weeks | lows of 52 weeks",
    ),
    ...pairs(
      "52 week | 52wk | 52 weeks | 52w | one year | 1 year | 12 month | twelve month | fifty two week | yearly | year | 12m | 1y | annual",
      "low | lows | trough | bottom | bottoms",
    ),
  ],
  yearRange: [
    ...phrases(
      "52 week range | 52 week high and low | 52 week low and high | 52 week high low | 52wk range | yearly range | one year range | annual range | 52 week high and 52 week low",
    ),
    ...pairs(
      "52 week | 52 weeks | 52wk | 52w | fifty two week | one year | 1 year | 12 month | yearly | annual",
      "closing high and low | closing low and high | closing highs and lows | high and low | low and high | high n low | low n high | high low | highs and lows | high or low | highest and lowest | lowest and highest | highest and lowest close | lowest and highest close | highest and lowest closes | high and low close | max and min | range",
    ),
  ],
  low: phrases(
    "lowest value of all times | lowest value of all time | low | lows | all time low | all time lows | record low | record lows | lowest close | new low | new lows | bottom | bottoms | trough | nadir | closing low | fresh low | lowest point | lowest level | lowest",
  ),
  drawdown: [
    ...pairs(
      "biggest | largest | greatest | deepest | worst | steepest | sharpest | maximum",
      pairs(
        "drop | fall | decline | loss | slide | slump",
        "from top to bottom | from peak to trough | from peak to bottom | from the top to the bottom | top to bottom | from a high | from its high | from the high | from a peak | from its peak | from the peak | from a top | from its top",
      ).join(" | "),
    ),
    ...pairs(
      "max | maximum | maximal | worst | biggest | deepest | largest | peak to trough | total | full",
      "drawdown | drawdowns | draw down | dd | peak to trough drop | fall from a high | fall from its high | decline from a high",
    ),
    ...phrases(
      "most big fall from a top | from peak to trough | from its peak to its trough | from top to bottom | from the peak to the trough | from high to low | biggest fall from a top | deepest dip | deepest hole | worst dip | biggest dip | deepest leg down | biggest leg down | worst leg down | largest leg down | maximum fall of | maximum drop of | maximum decline of | maximum loss of | max drop of | maximum fall | max fall | maximum drop | max drop | maximum decline | drawdown | drawdowns | draw down | peak to trough | underwater | under water | max dd | maxdd | mdd | peak to trough fall | peak to trough decline | peak to trough drop | peak to trough loss | top to bottom | fall from a high | fall from its high | fall from a peak | fall from its peak | fall from the high | fall from the peak | decline from its peak | deepest fall | slump from its peak",
    ),
  ],
  golden: phrases(
    "50d crossed up thru its 200d | 50d crossed above its 200d | 50 day crossed above its 200 day | 50 day crossed up through its 200 day | 50 day moved above its 200 day | 50d crossed over the 200d | 50 day crossed over its 200 day | 50 day average crossed above its 200 day | 50 day average crossed above its 200 day average | 50 day crossed above the 200 day | 50d crossed above the 200d | 50d crossed up through the 200d | 50 day moving average crossed above its 200 day moving average | golden cross | golden crossover | golden crosses | goldencross | bullish crossover | bullish cross",
  ),
  death: phrases(
    "50d crossed below its 200d | 50 day crossed below its 200 day | 50 day fell below its 200 day | 50d crossed under the 200d | 50 day average crossed below its 200 day average | 50 day crossed below the 200 day | 50d crossed below the 200d | death cross | death crossover | death crosses | deathcross | bearish crossover | bearish cross | dead cross",
  ),
  overbought: phrases("overbought | over bought | overextended | stretched"),
  oversold: phrases("oversold | over sold | washed out"),

  // averages and indicators
  movingAverage: phrases(
    "lines | day lines | average | averages | moving average | moving averages | simple moving average | simple moving averages | mean | sma | smas | ma | mas | dma | dmas | trend | trend line | trendline | trends | day line | line | day | days | movng average | moving avg | moving avgs | day moving average | rolling average",
  ),
  rsi: phrases(
    "rsi wilder | wilder's rsi | wilder rsi 14 | rsi with 14 days | rsi of 14 days | with 14 days | with 14 periods | 14 day rsi | 14 days rsi | 14 period rsi | 14d rsi | 14 day relative strength index | 14 period relative strength index | rsi | relative strength index | rsi reading | wilder rsi | rsi14 | rsi 14",
  ),

  // rates
  yield: phrases(
    "what interest rate does | what interest does | interest rate | pay these days | pay now | pay | interest of | interest on | the interest of | the interest on | interest rate of | interest rate on | yield | yields | yielding | yielded | rate | note | notes | bond | bonds | treasury | treasuries | treasury note | treasury bond | government bond | constant maturity",
  ),
  rates: phrases(
    "interest rates | interest rate | rates | treasury rates | us rates | long term rates | long term interest rates | borrowing costs | us yields | treasury note yields | government bond yields | market rates",
  ),
  basisPoints: phrases("bips | bip | beeps | basis points | basis point | bps | bp | in basis points | in bps | in bp"),

  // breadth, weights, positions, values
  members: phrases(
    "lines | ones | out of the companies in | of the companies in | of all the companies in | out of all the companies in | out of the stocks in | performers | performer | firms | firm | name | members | member | constituents | constituent | components | component | companies | company | names | holdings | holding | member stocks | issues | member companies | stocks | shares | stock | equities | positions | position | individual stocks | of the index | its members",
  ),
  breadth: phrases("breadth | market breadth | participation | how broad | broad | breadth reading | how narrow | narrow | broad based"),
  whole: phrases(
    "whole | entire | combined | put together | taken together | in total | as a whole | together | all together | jointly | complete | altogether | all of | all the",
  ),
  fresh: phrases("new | fresh | making | setting | hitting | hit | set"),
  weight: phrases(
    `wt | wgt | wght | wts | they weigh how much together | weigh how much together | weigh how much | taken up by | is taken up by | occupied by | accounted for by | made up by | made up of | at what weight | with what weight | and its weight | cap weight | capitalization weight | capitalisation weight | market cap weight | command | commands | commanded | occupy | occupies | occupied | take up | takes up | took up | hold of the index | constitute | constitutes | constituted | form | forms | formed | how heavy | how heavily weighted | how much weight | chunk | chunk of | add up to | adds up to | added up to | sum to | sums to | amount to | amounts to | weight | weights | weighting | weightings | weighted | weigh | weighs | index weight | make up | makes up | made up | account for | accounts for | accounted for | comprise | comprises | represent | represents | dominated by | dominate | dominates | carry | carries | carried | combined weight | cumulative weight | total weight | share | contribute to the index | make up of`,
  ),
  capWeight: phrases(
    "cap weight | cap weighted | market cap weighted | capitalization weighted | capitalisation weighted | cap weighted index | cap weighted version | market cap weight | cap weighted one | cap weighting",
  ),
  equalWeight: phrases(
    "equal weight | equal weighted | equally weighted | equal weight version | equal weight index | equal weighted index | equal weighting",
  ),
  furthest: [
    ...phrases(
      "lost the most ground from | lost most ground from | lost the most ground | fallen the furthest | fallen furthest | come down the most | come down furthest | given back the most | dropped furthest | dropped the furthest | largest discount to | the largest discount to | most off | the most off | biggest discount to | the biggest discount to | furthest | farthest | most far | further | farther | the furthest | the farthest",
    ),
    ...pairs("down the most | down most | fallen the most | fallen most | off the most | off most | lost the most", "from | below | since"),
  ],
  /** both ends of what it was */
  bothEndsOf: phrases(
    "between which extremes | extremes | the extremes | range | ranged | range of | trading range | top n bottom | top and bottom | peak and trough | high and low | low and high | high n low",
  ),
  ownBasket: phrases(
    "equal weighted holding of | equal weight holding of | equally weighted holding of | equal weighted position in | an equal weighted holding of | an equal weight position in | equal weight | equal weighted | equally weighted | basket of | a basket of | portfolio of | a portfolio of | mix of | equal weight basket of | equal weighted basket of | equally weighted basket of | equal weight portfolio of | equally weighted portfolio of | equal parts | equal amounts of",
  ),
  ownWeights: phrases("60/40 | 40/60 | 70/30 | 30/70 | 80/20 | 20/80 | 90/10 | 10/90 | 50/50 | 75/25 | 25/75"),
  topMost: phrases("top | largest | biggest | heaviest | leading"),
  short: phrases(
    "short | shorts | shorting | short positions | short position | short share | betting against | gross short | short side | short interest | short shares | short exposure | bearish on | bearish",
  ),
  long: phrases(
    "long | longs | long positions | long position | gross long | long side | long share | long shares | long exposure | bullish on | bullish",
  ),
  net: phrases("net | net position | net positions | net positioning | on balance | net exposure"),

  // risk
  beta: phrases("realised beta | realized beta | historical beta | beta | betas | market beta | beta to"),
  correlation: phrases(
    "how closely it moved with | moved with | moves with | how closely did it move with | in tandem | moved in tandem | move in tandem | moving in tandem | moves in tandem | in sync | move in sync | moved in sync | in step | move in step | moved in step | moved together | in unison | tightly correlated | how tightly correlated | strongly correlated | how strongly correlated | realised correlation | realized correlation | historical correlation | how closely linked | how closely | how tightly linked | co move | comove | go hand in hand | linked | closely linked | tied | closely tied | linked together | correlation | correlated | correlations | correlate | correlates | correl | correlation coefficient | move together | moving together | in lockstep | lockstep | move in lockstep | corr | correlation of | moves together",
  ),
  moreVolatile: phrases(
    "bumpier ride than | a bumpier ride than | a bumpier ride | rougher ride than | a rougher ride than | a rougher ride | wilder ride than | a wilder ride than | a wilder ride | choppier ride than | a choppier ride than | rockier ride than | a rockier ride than | jumpier than | choppier than | bumpier than | wilder than | shakier than | jumpier | shakier | wilder | greater volatility | greater volatility than | higher volatility than | higher volatility | oscillate more | oscillate more than | oscillate stronger than | oscillate stronger | swing around more than | swing around more | swings around more | swings around more than | swung around more than | swung around more | fluctuate more than | fluctuate more | fluctuates more | fluctuates more than | move around more strongly than | whip around more | whip around more than | whips around more than | more volatile | more volatile than | swing more | swing more than | swings more | swings more than | move around more | move around more than | riskier | riskier than | more risky | jumpier | choppier | bumpier | more jumpy | more jumpy than | more choppy | more choppy than | more bumpy | more bumpy than | more erratic | more erratic than | more turbulent | more turbulent than",
  ),
  lessVolatile: phrases(
    "calmer ride than | a calmer ride than | a calmer ride | calmer ride | smoother ride than | a smoother ride than | a smoother ride | smoother ride | gentler ride than | a gentler ride than | steadier ride than | a steadier ride than | lower volatility than | lower volatility | fluctuate less | fluctuate less than | fluctuates less than | swing less | swing less than | swings less than | less volatile | less volatile than | less risky | less jumpy | less jumpy than | less choppy | less choppy than | less bumpy | less bumpy than | less erratic | less erratic than | less turbulent | less turbulent than | calmer | calmer than | safer | safer than | steadier",
  ),
  sharpe: phrases(
    "sharpe | sharpe ratio | sharpe ratios | risk adjusted return | risk adjusted returns | risk adjusted | risk adjusted performance | reward to risk | return per unit of risk",
  ),
  volatility: phrases(
    "realised | realized | how jumpy | how choppy | how bumpy | swings | how volatile | volatility | annualised volatility | annualized volatility | annualised vol | annualized vol | volatile | vol | realized volatility | realised volatility | realized vol | realised vol | historical volatility | historic volatility | annual volatility | standard deviation | stdev | std dev | bumpy | choppy | jumpy | hist vol | rvol | volatile has | daily volatility | daily vol | vola",
  ),
  risk: phrases(
    "risk | risky | risk figures | risk profile | risk metrics | risk statistics | risk stats | risks | riskiness | risk measures",
  ),
  rolling: phrases("trailing | running | rolling | changing | change over time | over time | breaking down"),

  // what somebody did at the start of the stretch that is asked about
  bought: phrases(
    "put | put in | put into | were put | was put | stake | invest | investing | investment | investment of | an investment of | bought | bought in | bought into | invested | invested in | got in | threw | thrown | chucked | plonked | yoloed | stashed | placed | stuck | parked | threw into | purchased | dropped into | if id put | if id had | if id invested | if id bought | if id thrown | id put | id bought | i bought | i put",
  ),

  // joints and marks
  and: phrases("+ | n | and | & | plus | as well as | along with | together with"),
  or: phrases("or"),
  every: phrases("all | every | each | both | all of | all the | each of | individually"),
  than: phrases("than"),
  near: phrases("near | nearest | almost | nearly | close to"),
  chart: phrases("chart | chart of | graph | graph of | plot | plot of | picture of | draw | line chart | a chart of | show a chart of"),
  most: phrases("most | majority | majority of | most of | the majority of"),
  few: phrases("few | minority | minority of"),
  reachUp: [
    ...phrases(
      "hit | hits | reach | reaches | tops | crosses | breaks | clears | touches | passes | climbs to | rises to | gets to | goes to | reclaims | regains | retakes | recaptures | wins back",
    ),
    ...pairs(
      "climbs | rises | jumps | spikes | breaks | crosses | moves | goes | gets | surges | rallies | pops | shoots | pushes | comes",
      "above | over | past | through | back above | back over",
    ),
  ],
  reachDown: pairs(
    "falls | drops | dips | slips | breaks | crosses | sinks | moves | goes | gets | slides | plunges | tumbles | comes",
    "below | under | beneath | to | through | back below | back under",
  ),
  since: phrases("since | it has been since | been since"),
  where: phrases("where | at what level | at which level"),
  orMore: phrases(
    "of minimum | minimum | a minimum of | minimum of | with a minimum of | min | or more | or longer | or better | or greater | or over | or above | at minimum",
  ),
  upTo: phrases("up to | up until"),
  recover: [
    ...pairs(
      "win | wins | won | make | makes | made | earn | earned | get | got | claw | clawed | take | took",
      "the loss back | the losses back | that loss back | all of it back | it all back | that back | those losses back | back the loss | back the losses | back that loss | back all of it | back the fall | back the decline | back all its losses | all its losses back",
    ),
    ...phrases(
      "wipe out the losses of | wipe out the losses from | erase the losses of | erase the losses from | recoup the losses of | recoup the losses from | recover the losses of | recover the losses from | undo the losses of | win it back | wins it back | won it back | regain it | regained it | make it back | made it back | get it back | got it back | win its losses back | won its losses back | make its losses back | made its losses back | earn its losses back | recoup its losses | recouped its losses | regain its losses | erase its losses | erased its losses | exceed | exceeded | surpass | surpassed | topped | gone above | gone past | risen above | climbed above | get above | got above | was back at | were back at | was back above | be back at | got back above | back where it was | take to recover from | to recover from | recover from | recovery from | recovery time | recovery times | time to recover | to get back to | to get back above | to climb back to | to return to | claw back | clawed back | claw back to | to claw back | to make up | to make good | to regain | to reclaim | to recoup | to win back | to recover | to retake | undo | undid | undone | repair | repaired | erase the fall from | make whole | made whole | heal from | healed from | see its old | regain its | surpass its old | exceed its old | overtake its old | back to even | recovered from | win back | won back | made back | make back | regain | regained | recoup | recouped | get back to | got back to | getting back to | gotten back to | back to | back up to | take to recover | make good | made good | make up | made up | make up for | made up for | recover | recovered | reclaim | reclaimed | retake | retook | climb back to | climbed back to | climb back above | climbed back above | return to | returned to | surpass again | see again | seen again | breakeven | break even | broke even | get even",
    ),
  ],
};
