import { kindNamed } from "../../kinds/kinds.ts";
import type { Answer } from "../../question/answer.ts";

const DATE_WORDS = "mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|quarter|year|today|yesterday";

/**
 * Words that make a sentence say something else than that it was so: what may or shall be, what somebody thinks, has or would need,
 * what is not said of closes, or of more than one at once. To judge such a sentence by its figure alone would be wrong.
 */
const ELSE: readonly RegExp[] = [
  /\b(?:would|could|should|might|will|won't|may|shall|can|cannot|can't|gonna|going to|about to|set to|likely|probably|maybe|perhaps|if|unless|until)\b/,
  /\b(?:expect|expected|expects|expecting|think|thinks|thought|believe|believes|hope|hopes|guess|bet|betting|predict|predicts|forecast|target|targets|imagine|wish|want|need|needs|needed|say|says|said)\b/i,
  /\b(?:my|mine|our|your|his|her|their|we|you|me)\b/i,
  /\bI(?:'m|'ve|'d|'ll)?\b/,
  /\b(?:adjusted|inflation|real terms|in euros?|in yen|currency|premarket|pre-market|after[- ]hours|overnight|futures?|options?|intraday|so far today)\b/i,
  /\b(?:as much as|as high as|as low as|up to|at most|at one point|between|from .+% to|respectively|each|combined|on average|average gain|annuali[sz]ed|per year|a year on average)\b/i,
  /\b(?:almost in|nearly in|close to|near|nearing|approaching|on the verge|not far|narrowly|barely)\b/i,
  /\b(?:not|never|no|isn't|wasn't|didn't|doesn't|hasn't|haven't|aren't|weren't|don't|neither|nor|without|hardly)\b/i,
  /\b(?:only|just one|all but|every\w+ but|no\w* but|anything but|far from|except|excluding|excludes|apart from|aside from|other than|besides|minus (?!\d))\b/i,
  /\bex[- ](?!dividend)[a-z]/i,
  // so far as to a day, from a start that is not said
  /\b(?:as of|(?:by|at|until|till) (?:the )?(?:end|close) of)\b/i,
  new RegExp(`(?<!\\bfrom\\b.*)\\bthrough (?:the )?(?:${DATE_WORDS}|end|close|\\d)`, "i"),
  new RegExp(`\\bby (?:${DATE_WORDS})`, "i"),
  /\bfrom\s+(?:its\s+|the\s+|last\s+)?(?:\S+\s+){0,2}close\b/i,
  /^(?:after|ahead of|before|following|despite|unlike)\b.*,/i,
  /\b(?:lol|lmao|jk|\/s)\b/i,
];

/** The end of what would be read as the thing itself: "ends its winning streak", "the golden cross ended". */
const ENDS =
  /\b(?:end(?:s|ed|ing)?|snap(?:s|ped|ping)?|break(?:s|ing)?|broken?|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|los(?:es?|t|ing))\b.*\b(?:streak|run|skid|cross|bull market)\b|\b(?:streak|run|skid|cross|bull market)\b.*\b(?:ends?|ended|is over|snapped|broken?)\b/i;

/** A length of time in which something "has risen" may mean every part of it, or from end to end. */
const FOR_SO_LONG =
  /\bfor\s+(?:the\s+(?:last|past)\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s+(?:straight\s+|consecutive\s+)?(?:days|sessions|weeks|months|quarters|years)\b/i;
/** A fall that is more or less than another's can be read as a lower return or as a smaller move. */
const FALL_COMPARED =
  /\b(?:fell|fallen|falls|falling|dropped|drops|lost|loses|declined|down|slid|sank)\b[^,;]*\b(?:more|less)\s+than\s+(?!\d|about|around|\$)/i;
const HAS_DIRECTION =
  /\b(?:up|down|rose|rise[ns]?|rising|gain\w*|climb\w*|rall\w+|advanc\w+|jump\w*|surg\w+|soar\w*|higher|grew|grow\w*|add\w*|return\w*|fell|fall\w*|los[est]\w*|drop\w*|declin\w+|slid\w*|slip\w*|s[aiu]nk\w*|tumbl\w+|plung\w+|shed|lower|crash\w*|dump\w*|tank\w*|beat\w*|outp\w+|underp\w+|lag\w*|trail\w*|ahead|behind|lead\w*|led|better|worse|won|win\w*|above|below|under|over|yield\w*|weigh\w*|share|make[s]? up|made up|short|long|off)\b|[+−-]\d/i;

/** Parts whose length of time, or whose figure, belongs to something else than what was said to rise or fall. */
const SEVERAL_THINGS: readonly RegExp[] = [
  /\b(?:first|second|third|fourth|fifth|best|worst|biggest|largest|smallest|steepest|sharpest)\b[^,;]*\bin\s+(?:(?:the|more than|over|about|nearly|almost)\s+)*(?:(?:past|last)\s+)?\S+\s+(?:days|sessions|weeks|months|quarters|years)\b/i,
  /\b(?:days?|sessions?|weeks?|months?|years?)\s+(?:after|before|earlier|later)\b/i,
  /\b(?:to|extend\w*)\s+\S+\s+(?:sessions|days|weeks|months)\b/i,
  /\b(?:in a row|straight|consecutive)\b.*\d\s?%|\d\s?%.*\b(?:in a row|straight|consecutive)\b/i,
  /\b(?:week|month|quarter|half|year)\s+(?:ended|to)\b/i,
  /,\s*(?:which|who|whose|where)\b/i,
  /,\s*\S+\s+(?:days|weeks|months|years)$/i,
  /\d\s?%.*\b(?:best|worst|biggest|largest)\b/i,
  /\d\s?%[^,]*,[^,]*\b(?:first|second|third)\b(?!\s+(?:quarter|half))/i,
  /\d\s?%.*\b(?:more|less|worse|better|bigger|smaller)\s+than\s+(?:on|in|during|last|a|the|it)\b/i,
];

/** Whether a part of a sentence can be held against one figure: every figure and stretch in it belongs to the same move. */
export function saysOneThing(text: string): boolean {
  return !SEVERAL_THINGS.some((pattern) => pattern.test(text));
}

/** Whether a sentence says that something was so, in words whose figure can be held against closes by itself. */
export function saysThatItIsSo(text: string): boolean {
  return !ELSE.some((pattern) => pattern.test(text)) && !speaksOfAnEnd(text) && !FOR_SO_LONG.test(text) && !FALL_COMPARED.test(text);
}

/** Whether a sentence is on the end of a run, a crossing or a bull market. */
export function speaksOfAnEnd(text: string): boolean {
  return ENDS.test(text);
}

/** Whether an answer can bear a claim out: it rests on data of its day, on most of what it counts, and on the stretch that was meant. */
export function bearsOnClaim(text: string, answer: Answer): boolean {
  const { question, claim } = answer;
  // an elided verb ("and the Dow 3 %") leaves the direction open
  if (claim !== undefined && typeof claim.stated === "number" && !HAS_DIRECTION.test(text)) return false;
  return kindNamed(question.kind).bearsOnClaim?.(text, answer, question) ?? true;
}
