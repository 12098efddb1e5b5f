import type { Token } from "../../text/tokens.ts";
import { textOf } from "./stretches.ts";

/** What asks for an answer in front of the question itself. */
const IN_FRONT =
  /^(?:(?:could|can|would|will) (?:you|u|someone|somebody|anyone|anybody) (?:(?:please|pls|plz|kindly|maybe|quickly) )*(?:tell|inform) (?:me|us)(?: please| pls| plz)?|(?:please|pls|plz|kindly) tell (?:me|us)|(?:i|we) (?:(?:just|only|really) )*(?:want|wanted|need|would like|wish) to know|(?:i|we) wanna know|(?:id|i['’]d|we['’]d) (?:just |really )*(?:like|love) to know|(?:i am|i['’]m|im|just|i was) wondering|i wonder|(?:do|does|did) (?:you|u|anyone|anybody|someone|somebody) (?:happen to )?know|(?:anyone|anybody|anyone here) knows?) /;
/** What a question does not begin with, so that it is asked about something else. */
const OTHERWISE = /^(?:if|whether|that|about|more)(?!\S)/;
const BEHIND = /^(?:thx|thanks|thank you|ty|tysm|cheers|many thanks|thanks a lot|thank you very much|thanks in advance|much appreciated)$/;
/** Words that thanks may have. */
const MOST_THANKS = 4;

/** What somebody says before anything is asked, up to the first mark; where they greet from may be a market's name. */
const GREETS =
  /^(?:hm+|hey|heya|hi|hiya|hello|howdy|greetings|ahoy|aloha|ciao|hola|salut|namaste|ola|yo|ok|okay|so|well|u[mh]+|right|alright|listen|look|btw|gm|sup|morning|evening|afternoon|good (?:morning|evening|afternoon)|quick (?:one|question|q)|one (?:quick )?question|question)(?: (?:guys|all|everyone|everybody|folks|team|there|friends|gang|chat|again|both|mate|bro|man))?(?: from \S+(?: \S+){0,2})?$/;
/** What the figure is for, up to the first colon. */
const IS_FOR =
  /^for (?:our|my|the|a|an|this|tomorrows?|todays?) (?:[\w-]+ ){0,3}(?:letter|newsletter|note|report|column|blog|memo|deck|slides?|presentation|paper|essay|article|story|piece|clients?|class|talk|podcast|show|video|thread|post|brief|briefing|thesis|homework|assignment|quiz)$/;

/** "Hey guys, could you please tell me … thanks!": the question without the courtesy around it. */
export function withoutCourtesy(tokens: readonly Token[]): readonly Token[] {
  return withoutThanks(withoutAsking(withoutOpening(tokens)));
}

function withoutOpening(tokens: readonly Token[]): readonly Token[] {
  const mark = tokens.findIndex(({ before }, at) => at > 0 && before !== "none");
  if (mark < 1 || mark > 8) return tokens;
  const [said, behind] = [textOf(tokens.slice(0, mark)), tokens.slice(mark)];
  const isOpening = GREETS.test(said) || (tokens[mark]!.before === "clause" && IS_FOR.test(said));
  // "Good evening, I'm retired": who asks, which is passed over as a whole
  const isOfSelf = /^(?:i|i['’]?m|im|we|my|our)$/.test(behind[0]!.text);
  return isOpening && !isOfSelf && behind.length > 1 ? withoutOpening(behind) : tokens;
}

function withoutAsking(tokens: readonly Token[]): readonly Token[] {
  const found = IN_FRONT.exec(`${textOf(tokens.slice(0, 12))} `);
  if (found === null) return tokens;
  const behind = tokens.slice(found[0].trim().split(" ").length);
  return behind.length > 1 && !OTHERWISE.test(textOf(behind)) ? behind : tokens;
}

function withoutThanks(tokens: readonly Token[]): readonly Token[] {
  for (let length = Math.min(MOST_THANKS, tokens.length - 1); length > 0; length--) {
    const kept = tokens.length - length;
    if (BEHIND.test(textOf(tokens.slice(kept)))) return tokens.slice(0, kept);
  }
  return tokens;
}
