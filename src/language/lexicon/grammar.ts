import { pairs, phrases } from "./forms.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that carry no part of a market question: grammar, politeness, attention. */
export const light: ReadonlySet<string> = words(`
  journalist reporter novice newbie beginner
  rly srsly deffo tbf
  needing writing wrote
  any1 some1 every1 no1 takes percentual percentually quoting search searching searches
  a an the of to is are was were be been being am it its itself they them their theirs this that these those there here i we you me us my mine our ours your yours
  he she his her who whom whose what how where please pls plz kindly thanks thank thx ty hey hi hello yo ok okay so well just now currently current still yet already between
  really actually about give gives giving show shows tell get let see know knows want wants need like would could can might shall has have having had do does did done say says said
  at in on by for with from as into onto over during also very much quite rather even ever again exactly right question questions quick quickly curious wondering wonder yes bot anyone
  somebody someone folks guys everybody everyone m8 mate sir fam lol lmao eh huh hmm um uh er oh ah such other one own date basically simply far
  happened happening happen happens back so-called u r ur gonna wanna gotta gimme dude bro man nah nope badly any then too
  cheers morning afternoon evening good dear team anybody idk tbh imo fyi btw obviously honestly frankly literally apparently supposedly
  ground briefly precisely specifically lately idea guess suppose hope hoping remind help check find look looking out off
  treats basis anymore ones lying ahoy mateys aloha
  exhibit exhibits exhibited sensitivity inside
  update info information data possible maybe sorry excuse regarding concerning terms rn atm tho though but
  kind sort way thing things stuff bit little lot finally ultimately overall altogether total alone
  bc cuz coz cos letter letters paper wrap drafted drafting asks dated slides deck
  available express expressed render state stated stating believe believed feels feel feeling felt af cant wait waiting noob buddy client clients colleague colleagues draft drafting checking check committee desk tonight's
  counted counting sampled analyse analyze represent represents correspond corresponds aye och ach ser
  id ive wont
  got number elapsed passed gone confirm english thoughts wanna welp smh ngl fr frfr ikr yikes oof bruh fyi pal lads lad mates gents ladies
  actual truly indeed anyway ask asking asked answer calculate compute regress regressing work provide pull bring going trying try able looked looks seems seem appears appear appeared
  according hiya heya howdy gm greetings friend people ppl yall boss haha wow omg wtf damn jeez
  came sure certain certainly definitely recently nowadays presently gave take took taking turns gets getting been thru lemme
  remember recall myself ourselves yourself
  holy moly cow gosh heck blimey crikey geez ouch lordy omfg lmfao rofl lulz kek sheesh whew phew yay boo aight alright alrighty gotcha yup yep yeah yea nvm ffs tfw fwiw iirc afaik imho pray gents chaps peeps homies comrades legend legends chief champ buddy amigo captain cap boss gang
  assumed assuming
  exact underlying
  appendix annex footnote memo memorandum caption chapter section paragraph sidebar handout worksheet spreadsheet workbook bulletin digest circular commentary mailing
  pitchbook factsheet brochure prospectus minutes agenda require requires requiring requested request requesting seek seeking sought desire desired wish wishes wishing
  grateful indicate indicated indicating specify specified providing supply supplied furnish compile compiled determine determined establish established identify identified
  ascertain verify aforementioned respective corresponding relevant customary usual preceding include included together
  lmk itself hence thereby sits sitting
`);

/** Adverbs of manner and degree and nouns that change nothing: passed over, and said so. */
export const harmless: ReadonlySet<string> = words(` 
  definition periods american domestic historic tech-heavy benchmark-index basket index indexes indices indexed etf fund funds stock stocks share shares equities market markets
  awfully dreadfully frightfully hard slightly sharply steeply modestly strongly heavily massively hugely significantly substantially considerably relatively comparatively quickly rapidly slowly
  suddenly steadily broadly absolutely totally completely fully really merely purely particularly especially notably surprisingly unusually extremely incredibly
  nominal nominally domestic american us u.s u.s. usa united states wall street trading traded investors investor holders shareholders traders trader
  big huge massive ugly brutal nasty crazy nuts bonkers bananas insane unreal wild monster solid decent great nice terrible awful horrible rough tough painful poor
  conventional benchmark exchange listed publicly quoted everyday ordinary standard main primary underlying spot cash headline broad broader
  super uber mega ultra hella
  latest newest freshest
  terrific fantastic wonderful amazing superb stellar dreadful lousy miserable dismal grim wretched ghastly spectacular splendid marvellous marvelous blockbuster banner dire torrid bruising punishing glorious
  nervous uneasy jittery anxious worried confused puzzled
  lender lenders chipmaker chipmakers carmaker carmakers automaker retailer retailers bellwether heavyweight titan giant behemoth darling regional
  customary conventional familiar classic so-called proverbial feared dreaded fabled
  heavy boring ol lil trusty beloved precious crappy shitty garbage stupid dumb silly lovely cute darn damned bloody freaking freakin friggin fricking fucking fuckin goddamn effing dead
  vibes mood sentiment territory space world land complex crowd gang boys crew
  plain vanilla plain-vanilla flagship
`);

/** Words that ask for advice or a forecast, which Versus does not give. */
export const advice: readonly string[] =
  phrases(`yay or nay | yoloing | yoloing my | desk see | desk sees | gonna be | going to be | will be | would you put | would u put | where would you put | put your money | put your bonus | goes from here | go from here | going from here | headed from here | heading from here | 
  good idea or | bad idea or | good idea or nah | a good idea | a bad idea | good idea | bad idea | smart idea | dumb idea | thinking of dumping | thinking of selling | thinking of buying | thinking about buying | thinking about selling | thinking about dumping | dumping my | dump my | unload my | sell my | load up on | ape into | ape in | would you short | would u short | would you buy | would u buy | would you sell | would u sell | would you hold | would u hold | would you own | would you go | would u go | would you rather | should | should i | should we | buy | sell | buying now | selling now | be buying | be selling | keep buying | start buying | worth selling | consider buying | consider selling | buying or selling | be wise | is it wise | wise to | be smart | smart to | smart move | move everything | everything into | put everything | put my money | put money | put my savings | my savings | my pension | good time | bad time | recommend | recommendation | advice | advise | predict | prediction | predictions | forecast | forecasts | outlook
  | will | overweight | underweight | price target | target price | hold or sell | hold on to | buy or sell | dca | all in | worth buying | good buy | worth it | tomorrow | next week | next month | next year | next quarter | going to go | gonna go | going to end | gonna end | about to end | gonna be over | going to be over | gonna last | going to last | gonna stop | going to stop | gonna keep | going to keep | gonna crash | going to crash | gonna drop | gonna fall | going to fall | going to drop | gonna recover | going to recover | gonna bounce | going to bounce | gonna hold | going to hold | gonna hit | going to hit | gonna break | going to break | gonna turn | gonna tag | gonna reach | gonna touch | going to tag | going to reach | going to touch | ought | ought to be | be rotating | be trimming | going to turn | gonna rally | going to rally | gonna moon | gonna dump | going to dump | gonna pump | gonna top | gonna bottom | going to bottom | gonna peak | going to peak
  | calls | puts | calls or puts | which stock to | what stock to | which stocks to | best stock to | best stocks to | stock to | stocks to | rotate | rotate out of | allocate | expected to | likely to | too late | too late to | get into | jump in now | jump in here | jump in or | to jump in | jump back in | i jump in | we jump in | load up | average down | take profits | take profit
  | cut losses | cut my losses | go long | go short | dip buyer | buy the dip | yolo | entry point | end of year target | safe to | time to get in | time to get out | overvalued | undervalued | fair value | where will | keep going | keep falling | keep rising | where do you see | do you see | you see | by year end | by the end of the year | year end target | do you expect | you expect | where is it going | which way next | which way from here | which way now | which way will | moon soon | bottomed | is the bottom in | what's next | what next | worth owning | worth holding | recover by | be worth | will end the year | gonna end the year | going to end the year | to end the year | coming weeks | coming months | coming year | coming week
`);

/** Measures and operators of the field that Versus does not have: refused by their names, never mended into another word. */
export const lacking: readonly string[] = phrases(`
  99% value at risk | 99% var | value at risk at 99% | 99 percent value at risk | 97.5% value at risk | standard deviation of monthly returns | standard deviation of weekly returns | monthly volatility | monthly standard deviation | volatility of monthly returns |
  treynor | treynor ratio | omega ratio | r squared | r-squared | cvar | expected shortfall | conditional value at risk | kurtosis
  | p/e | pe ratio | price to earnings | price earnings | forward pe | earnings | eps | earnings per share | dividend | dividends | divs | dividend yield | payout | book value | price to book | ebitda | revenue | sales | profit | profits | margins | cash flow | free cash flow | buyback | buybacks | guidance
  | cape | shiller pe | peg | gamma | delta | theta | vega | implied volatility | implied vol | iv | implied move | options | option | open interest in options | put call ratio | put/call | max pain | short interest ratio | days to cover
  | macd | bollinger | bollinger bands | stochastic | stochastics | fibonacci | fib | ichimoku | vwap | atr | adx | obv | money flow | volume | volumes | turnover | ema | emas | exponential moving average | pivot points | support | resistance | candlestick
  | headlines | news headlines | premarket | pre-market | after hours | after-hours | overnight | intraday | futures price | bid | ask price | spread to treasuries | credit spread | credit spreads | oas | cpi | inflation | unemployment | gdp | pce | ism | pmi | fed funds | recession | recessions
  | real terms | inflation adjusted | inflation-adjusted | adjusted for inflation | in euros | in euro | in yen | in pounds | euros | pounds | quid | sterling | € | £ | ¥ | currency | hedged | news | ipo | ipos | ceo | analyst | analysts | rating | ratings | upgrade | downgrade
  | logarithmic | log scale | geometric | weighted average | z score | z-score | standard deviations | sigma | sigmas | cointegration | regression | r2 | up days versus down days | gap up | gap down | gapped | open | opened | opens | opening | high of day | low of day | day high | day low
`);

/** Whole phrases that say nothing of the market. */
export const idle: readonly string[] = [
  ...phrases(
    "random q | random q but | random question but | random question | quick q | dumb q | stupid q | noob q | serious q | tested | put to the test | rule tested | the halloween rule | halloween rule | the halloween effect | halloween effect | stretched its | stretching its | stretches its | between one close and the next | from one close to the next | from one close to the next one | in the past | so tell me | has become | become | go for | how did it go for | do you reckon | you reckon | do u reckon | if my memory serves | if my memory serves me | if my memory serves me right | if my memory serves me well | if memory serves me well | all members weighted equally | with all members weighted equally | with each member weighted equally | turnaround | in thinking that | in thinking | right in thinking that | right to think that | in believing that | relative to its own past | compared with its own past | against its own past | relative to its own history | compared with its own history | sell in may stuff | the sell in may stuff | this sell in may stuff | the sell in may thing | the sell in may debate | sell in may talk | on the evidence | hence my question | which brings me to my question | pretty please | pretty pls | or what | still carrying | get over and done with | got over and done with | bank nerds only | nerds only | all readings | among all readings | on the evidence so far | on the evidence | on the evidence we have | going by the evidence so far | with the rest of the year ahead | asking nicely | money in each | the same money in each | equal money in each | i should like to know | should like to know | i should like | please report | report the | kindly report | the herd | real quick | real fast | rq | so much for the santa rally | so much for that | look it up | to look it up | not financial advice | behind us | in order to | in order | its head | got its head | could i have | can i have | may i have | could i get | can i get | could we have | can we have | may i get | new to options | new to trading | new to investing | new to stocks | new to this | new here | dont laugh | don't laugh | is crying | are crying | is weeping | santa rally real | santa rally real or cope | is the santa rally real | santa rally a thing | is the santa rally a thing | is it just me | audit trail | tv is broken | just here for the dividend | just here for the dividends | just here for the divs | here for the dividend | here for the dividends | real or cope | cope or real | real or not real | if memory serves | if memory serves me | if memory serves me right | if i recall | if i recall correctly | if i remember rightly | if i remember right | if i am not mistaken | if i'm not mistaken | unless i am mistaken | number go up | talking about | talking | speaking of | just off night shift | off night shift | just off work | off work | just off shift | off shift | off duty | is fine | are fine | is ok | is okay | would be fine | is good enough | is enough | will suffice | would suffice | is all i need | ugh my bags | ugh | my bags | my poor bags | rip my bags | if i may | if i might | if i may ask | if you do not mind | if you don't mind | if it is not too much trouble | if that is ok | if that's ok | do the needful and | kindly do the needful and | provide me | provide | provide me with | set out | please set out",
  ),
  ...pairs("that you | you | which you", "cover | track | have closes for | have data for | have closes of | follow"),
  ...pairs(
    "for our | for my | for the | for an | for a | for his | for her | for their | for this | for today's | for tonight's | in our | in my",
    "archive | archives | files | records | study | internal study | internal report | internal note | internal memo | internal paper | research | research note | research paper | dossier | almanac | yearbook | script | broadcast | thread | quiz | talk | speech | webinar | tutorial | notebook | diary | spreadsheet | write up | write-up | retrospective | case study | lecture | lesson | book | chapter | model | dashboard | database | own records | own files | own notes",
  ),
  ...pairs(
    "for a | for my | for our | for an | for the",
    "piece on | piece about | feature on | feature about | story on | story about | chapter on | article on | article about | column on | retrospective on | talk on | thread on | post on | essay on | study of | study on | report on | paper on | note on",
  ),
  ...pairs(
    "two | 2 | three | 3 | a couple of | couple of | a few | few",
    "quick ones on | quick ones about | quick questions on | quick questions about | questions on | questions about | things on | things about | quick things on | quick ones for | quickies on | numbers for | figures for",
  ),
  ...pairs(
    "expressed | stated | given | measured | quoted",
    "as a relative return rather than a difference in points | as a relative return rather than in points | as a difference in points | in percentage points | as a share | as a fraction",
  ),
  ...pairs(
    "have the two | do the two | did the two | are the two | were the two | have both | have they",
    "been | moved together | move together | moved | run together",
  ),
  ...pairs(
    "with the base and end dates | with both dates | with the two dates | with the dates | together with the dates | with base and end dates | with the closes | with the two closes",
    "on which it rests | it rests on | on which they rest | it is based on | behind it | it uses | used | on which it is based",
  ),
  ...pairs(
    "would one have to | one would have to | would we have to | one has to | would one",
    "speak of | talk of | call it | talk about",
  ),
  ...pairs(
    "going by the | by the conventional | by the usual | by the common | by the standard | by the customary | under the conventional | under the usual | on the conventional | on the usual | by the | under the | on the | using the | following the | as per the | according to the",
    "20% closing rule | twenty per cent closing rule | twenty percent closing rule | 20 percent closing rule | 20 per cent closing rule | 20% rule on closes | 20% closing basis | 20 per cent rule | 20 percent rule | twenty percent rule | twenty per cent rule | usual rule | usual 20% rule | 20% definition | 20% yardstick | 20% convention",
  ),
  ...pairs(
    "hello from | hi from | greetings from | hey from | good morning from | good evening from",
    "spain | france | germany | italy | brazil | india | japan | canada | australia | london | paris | berlin | madrid | mexico | poland | sweden | norway | portugal | turkey | greece | korea | china | singapore | switzerland | austria | holland | the netherlands | belgium | denmark | argentina | chile | the uk | england | scotland | ireland | new york | texas | down under",
  ),
  ...pairs(
    "or",
    "behind it | behind them | behind | below it | above it | ahead of it | under it | over it | was it behind | did it lag | did it trail",
  ),
  ...pairs(
    "whats up with | what is up with | wtf is up with | whats with | what is with | what is it with",
    "these swings | this volatility | these moves | all these swings | all this volatility | the swings",
  ),
  ...phrases(
    "if we count | if you count | if one counts | or was it the other way round | or was it the other way around | or the other way round | or the other way around | or vice versa | or was it vice versa | if im right | if i am right | if i was right | morning all | hi all | hello all | hey all | evening all | afternoon all | good morning all | dear all | in the meantime | say me | tell me if you can | high school | middle school | grade school | elementary school | real or cope | real or not | fact or fiction | myth or fact | or just another dip | or is this just another dip | or is it just another dip | or is it just a dip | or is this just a dip | or just a dip | two figures on | two figures for | two numbers on | three figures on | namely | within it | best being first | with the best first | the best being first | one being the best | 1 being the best | see both years | i want to see both | both years | edition of tomorrow | at the end of the session | at the close of the session | at the end of trading | at the close of trading | at the closing bell | at the end of the trading day | off the top of their head | off the top of your head | off the top of ur head | off hand | offhand | no advice | not advice | no advice needed | no financial advice | not financial advice | not asking for advice | not looking for advice | nfa | no advice please | no advice in here | one of those | one of these | first thing tomorrow | due tomorrow | due first thing tomorrow | presenting tomorrow | really that bad | really that good | that bad really | does anyone have | does someone have | does anybody have | handy | start to finish | from start to finish | u have | as this goes to print | as we go to press | before we go to press | before this goes to print | as a sector | as a group | as an index | so called santa month | two quick ones | 2 quick ones | quick ones | three quick ones | a couple of quick ones | two quick questions | couple of quick ones | my boy | my girl | my baby | my guy | we are after | we're after | we were after | the two taken together | taken together | for the two years | the two years | behind it | managed to | manage to | manages to | were able to | was able to | been able to | fall into | falls into | fell into | does that place it | does it place it | does that put it | does that leave it | does it sit in | sits in | lands in | land in | landed in | that place it | that put it | in the period | over the period | for the period | during the period | period | the period | felt like daily | felt like every week | felt like every day | felt like weekly | feels like every day | feels like daily | feels like every week",
  ),
  ...pairs(
    "after that | after this | after the | after the recent | after today's | after all that | with this | with that | despite the | despite that | in spite of the | in spite of that | in spite of | notwithstanding the",
    "dump | drop | rally | selloff | sell off | crash | move | run | slump | bounce | dip | mess | bloodbath | pump | plunge | slide | rebound | surge | sell-off",
  ),
  ...pairs(
    "may | can | could | would | might",
    "one call it | we call it | you call it | one already call it | we already call it | one now call it | we now call it | we say it is | you say it is | one speak of | we speak of",
  ),
  ...pairs(
    "only the | just the | only need the | just need the | only want the | just want the",
    "gap | gap in points | spread | spread in points | number | numbers | figure | figures | result | answer | difference | difference in points | date | dates",
  ),
  ...pairs(
    "together with | along with | with | and | plus | as well as | including | state | and state | giving | and give | and also",
    "their weights | their weight | the weights | its weight | the weight of each | the two closes | both closes | the closes | the base and end closes | its date | the date | the dates | dates | its dates | its dates and length | its length | their dates | exact dates | the exact dates | the closing levels | the figures | both figures | the numbers | the close it starts from | the closes used | the two closes it rests on | the closes it rests on | the closes behind it | the two closes behind it | the closes it is based on | the two closes it is based on | the sessions | the date of each",
  ),
  ...pairs(
    "strategy team | research team | investment committee | investment team | sales desk | trading desk | research desk | risk team | risk desk | quant team | macro team | portfolio manager | manager | supervisor | professor | teacher | director | chairman | cfo | cio | accountant | adviser | advisor | clients' desk | client | clients | boss | editor | desk | deck | team | committee | board | reader | readers | wife | husband | mate | colleague",
    "wonders | wonder | would like the | would like | would like to know | would need the | needs to know | has asked for the | has asked for | has asked | is wondering | needs the | needs a | needs | need the | wants the | wants a | wants | want the | wants to know | want to know | asks | asks for the | is asking | are asking | asked | asked for the | asked me",
  ),
  ...pairs(
    "compared with | compared to | versus | against | among | relative to | out of",
    "all days | all sessions | all trading days | all other days | every day | every session",
  ),
  ...pairs("big | huge | massive | giant | monster | fat | ugly | nice", "green candle | red candle"),
  ...phrases(
    "set out | set out for me | set out for us | lay out | lay out for me | spell out | spell out for me | walk me through | talk me through | run me through | take me through",
  ),
  ...pairs(
    "if yes | and if yes | if so | and if so",
    "when first | when did it first | when was the first time | when was it first | when for the first time",
  ),
  ...pairs(
    "and",
    "from which date do you count it | from what date do you count it | from when do you count it | since when do you count it | from which date is that report | from what date is that report | of which date is that report | what date is that report from",
  ),
  ...phrases(
    "from which date do you count it | from what date do you count it | from when do you count it | since when do you count it | from which date is that report | from what date is that report | of which date is that report | what date is that report from | green candle | red candle",
  ),
  ...phrases(`
  20% closing rule | as the year ends | as the year closes | as the year draws to a close | going by the closing low | by the closing low | going by closing lows | last published | latest published | most recently published | or whatever you use | if not | and if not | if so | and if so | cot legacy | legacy cot | legacy report | cot legacy report | under the hood | beneath the surface | below the surface | under the surface | big ones in | the big ones in | the little companies in | the small companies in | the big companies in | the large companies in | the large ones in | the small ones in | little companies in | big companies in | the ratio i mean | i mean the ratio | sector wise | sector-wise | in terms of sectors | if we compare | i mean from top to bottom | from top to bottom | from peak to trough | event study | for to | ticker | ticker symbol | along the way | on the way | in the process | inclusive | full common history | common history | over the common history | over the full common history | on the common history | since common history began |
  rather than annualised | rather than annualized | instead of annualised | instead of annualized | rather than a year | in place | still in place | intact | still intact | in force | still in force | still valid | still stands | two figures on | three figures on | some figures on | a few figures on | two numbers on | two readings on | a few numbers on | when first | if yes | and if yes | to whom it may concern | holiday shortened | holiday-shortened | shortened | they say | as they say | as the saying goes | the saying goes | what was it | what were they | sell in may they say
  | sample | close to close | from close to close | on a close to close basis | will do fine | would do fine | will do nicely | would do nicely | will suffice | would suffice | will be enough | would be enough | is enough | realised | realized | and when was the last run as long | and when was the last run that long | and when was the last run this long | and when was the last run at least as long | name the | name me the | name me | forward | events | full year | the full year | for the full year | kinda | and as of which date | as of which date | and as of what date | and of which date | and from which date | the 20% rule | 20% rule | the 20% rule and the strict one | both readings | both rules | both definitions | as at today | as at the close | as at now | from there | as of this close | as of that close | at this close | over all common history | all common history | in the period | over the period | during the period | for the period | within the period | under the 20% rule | by the 20% closing rule | by the 20% rule | by a 20% rule | under the 20% closing rule | under a 20% rule | under the usual 20% rule | under the customary 20% rule | present phase | the present phase of | current phase | the current phase of | would we call | would you call | would one call | do we call | do you call | as of tonight's close | tonight's close | as of tonight | how many of each | of each | and if so since when | if so since when | and if so when | if so when | not annualised | not annualized | unannualised | without annualising | for the decade | over the decade | in the decade | based on data | based on the data | on the basis of data | going by data | on data | by today | up to this day | as of this day | holy moly | holy cow | holy smokes | good lord | oh boy | oh man | my god | oh my | dear me | for crying out loud | what the hell | what the heck | wtf is going on | you guys | on a heater | on a tear | on fire | on a roll | on a rampage | is cooking | going crazy | going nuts | going wild | going bananas
  | and never touched it | and never sold | and held it | and held on | and left it alone | and never touched them | put em side by side | put them side by side | latest file you hold | in the latest file you hold | by the latest file you hold | expressed | arithmetic | aggregate | by the fund's file | going by the fund's file | on file | by the latest holdings | going by the latest holdings | going by the latest holdings on file | by the latest holdings on file | in the latest file | according to the fund | according to the latest file | by the fund's list | by the latest list
  | please set | please set the | set the | please put the | a full ranking would do | full ranking | figure and | the figure and | figure plus | present value | present level | present level and | present | level and | over all common data | over common data | all common data | in all the data | over all the data | of all the data | all years | all years included | inside the year | within that year | within the year | in that year | inside that year | of the two | of the three | between the two | of them all | one by one | each by itself | separately | respectively
  | from which low is it dated | and from which low is it dated | and if so from which low | which of the two sector funds | at close of play | at the end of play | in the books | when all is said and done
  | what a run | what a ride | what a move | what a rally | what a comeback | what a crash | what a mess | what a bloodbath | what a nightmare | what a beast | what a monster | what a stock | what a session | what a time
  | with the 20% threshold | with a 20% threshold | by the 20% threshold | using the 20% rule | on the 20% rule | on a 20% rule | by the usual 20% rule | all cases | all instances | every case | per winter | per summer | per season | both numbers | both figures | both values
  | together with the close it starts from | with the close it starts from | and the close it starts from | start counting | we start counting | counting them all | in percent | expressed in percent | as a percentage
  | two things | three things | two questions | if you did be so kind | if you would be so kind | if you will be so kind | if you do not mind me asking | if you dont mind me asking | if it is not too much trouble | if it is no trouble | if it is not too much to ask | if you have it | if you have it handy | if you have that | if that is ok | if that is possible | if it is possible | if you get a sec | if you get a minute | if you have a sec | if you have a moment | if you have a minute | if anybody knows | if someone knows | whenever you can | whenever you have time | what does the 20% rule say | what does the 20 percent rule say | by the book | use all the data you hold | use all the data you have | use all data | use all the data | on all the data you hold | with all the data you hold | with all the data you have | ex post | ex-post | if i may | if i may ask | if you do not mind | if you dont mind | as usual | as always | as ever | based on daily data | based on daily closes | on daily data | with daily data | from daily data | question of the day | asking for a friend | factually | dating from when | and dating from when | per usual | of the day
  | through today | to today | up until today | through now | which one | in all | this moment | at this moment | in this moment | by what margin | and by what margin | sorry if | if this is dumb | sorry if this is dumb | if this is a dumb question | if it is a dumb question | if that is a stupid question | if this has been asked | if that makes sense | if anyone knows | if you know | when you have time | when you get a chance | when you have a minute | first thing | in case you wonder | i swear | would you say | going by closes | by closes | by closing price | by closing prices | rounded | to two decimals | to one decimal | to two decimal places | in percent terms | in percentage terms
  | i should like | we should like | i should like to know | i would like to know | we would like to know | i d like to know | we d like to know | i want to know | we want to know | i need to know | i wanted to know | i wish to know | i would like to see | i want to see | i should be grateful for | i would be grateful for | we would be grateful for | grateful for | i would appreciate | we would appreciate | would appreciate | much obliged | hey versus | hi versus | yo versus | ok versus | okay versus | hello versus | dear versus | versus bot
  | at this point | in relative terms | relative terms | as of today's close | as of today | as of the close | as of close | as of now | at today's close | by the 20% convention | if so | and if so | unless i am mistaken | unless im mistaken | if i am not mistaken | if im not mistaken | in advance | thank you | thanks in advance | for example | by the way | let me know | one line each | dates and gain | dates and size | dates and depth | dates and loss | with its dates | with dates | i don't buy it | don't buy it | i am not buying it | not buying it | not buying that | i doubt it | i doubt that | hard to believe | no way | which is it | one line per year | one line per month | one line per quarter | a line per year | one row per year | one per line | line by line | in a table | as a table | just curious | out of curiosity
  | going by the data you have | in the data you have | with the data you have | according to the data | as far as you know | or something | or so | or anything | if you can | if possible | if you could | for me | in general
  | which i believe was | which i think was | which i believe is | out of the | out of all | out of | of all | and by how much | and if so by how much | if you would | if you please | by the 20% rule | a note | in one line | so far so good
  | at any point | at any time | at some point | and when was the last one as long | and when was the last one that long | and when was the last one this long | and when was it last as long | and when was it last that long | and when did it last have one as long | against everything you have on it | against everything you have | against all you have | against all the data | kindly advise | please advise | kindly inform | kindly inform me | kindly inform us | please inform | please inform me | kindly let us know | kindly let me know | kindly provide | kindly state | gimme the % | gimme the numbers | gimme the number | kindly confirm | please confirm | can you confirm | could you confirm | confirm whether | measured on closes | on which date was it set | and on which date | and when was that | and when was it | when was that | and on what date | excuse my english | sorry for my english | settle a bet
  | at the moment | at present | right now | as things stand | by now | these days | to be honest | for what it is worth | no rush | any idea | any chance | any clue | have a clue | do you know | can you tell me | could you tell me | in short | long story short
  | up to now | until today | till today | until now | up until now | up to today | to date | so far | even | as it stands | on closes | counted on closes | on a closing basis | closing basis | on daily returns | on daily closes | using daily returns | based on daily returns | in one go | at once | for a note | for the record
  | there been | is there | was there | are there | were there | there is | there was | there were | there are | has there been | have there been | have been | has been | had been | would have | would i have | and held | held until now | held til now | til now | till now
  | for my table | for our table | for my records | for our records | for my notes | for my spreadsheet | for my files | after closing | after the latest session | after the last session | after today's session | after the session today | after the last close | would be grateful for | and would be grateful for | i would be grateful for | we would be grateful for | i need | i am after | i'm after | im after | i want | i would like | i am wondering | i was wondering | wondering if | tell me about | talk to me about | how about | what about | cfr | of course | at all | as well | best regards | kind regards | many thanks | much appreciated | good morning | good afternoon | good evening | good day | nice day | have a nice day | have a good day | have a good one | what a day | what a week | what a month | what a year | happy friday | happy monday | happy weekend
`),
];

/** Words that change what is asked wherever they stand and that no kind has a place for: a sentence with one of them is never answered without it. */
export const operators: readonly string[] = phrases(`
  improving | improved | improves | improve | worsening | worsened | worsens | deteriorating | deteriorated | deteriorate | accelerating | accelerated | decelerating | slowing | narrowing | narrowed | widening | widened | tightening | tightened | converging | diverging
  | doubling | doubled | tripled | tripling | quadrupled | halved | halving | compounded | compounding | weighted | unweighted | inverse | inversely | leveraged | ultra | short-term | adjusted | unadjusted | normalised | normalized | indexed to | rebased | relative rank
  | sold | besides | apart | aside | except | excluding | exclude | excludes | ex | minus | net of | instead | rather than | versus itself | unlike | despite | without | only | solely | exclusively | but not | neither | nor | if | unless | assuming | provided | suppose
  | gave back | give back | given back | giving back | pared | pare | erased | erase | wiped out | wiped | round trip | roundtrip | retraced | recouped | made up for | before and after | first half and second half
  | second best | second worst | third best | second biggest | third largest | runner up | next best | median | mode | variance | quartile | decile | top quartile | bottom decile | bottom quartile | standard deviations | sigma
  | weekday | weekdays | weekends | holiday | holidays | expiration | opex | triple witching | santa rally | january effect | presidential cycle | midterm | midterms | election year | election years | leap year
  | correlated with itself | lead lag | leads and lags | autocorrelation | momentum | mean reversion | trend following | carry trade | carry return | term premium | real yield | breakeven | breakevens | spread over | forward | backwardation | contango
  | million | billion | trillion | dollars | dollar | bucks | usd | euros | pounds | cents | shares outstanding | float | per share
  | this cycle | cycle | cycles | unchanged | flat | sideways | range bound | rangebound | between | within | outside | exactly | precisely half | at most
`).filter((phrase) => !/^(?:between|within|exactly|median|minus|indexed to|weighted|at most)$/.test(phrase));
