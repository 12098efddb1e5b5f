import { aboutInstead, USUAL_MARKET, withNasdaq100 } from "../../ask/default-market.ts";
import type { Question } from "../../kinds/question.ts";
import type { Manner, Oracle } from "../../oracle/oracle.ts";
import type { Answer } from "../../question/answer.ts";
import { isRefusal } from "../../question/refusal.ts";
import type { Theme } from "../../replies/chart/chart.ts";
import type { Call, Caller } from "../call.ts";
import type { Settled } from "./kept.ts";
import { USUAL_SERVER } from "./schema.ts";

/** How one call is to be answered, as its server and its person have settled. */
export interface Preferences {
  /** A text as it is meant on the server: what "Nasdaq" is. */
  readonly meant: (text: string) => string;
  /** an answer gets its picture without being asked */
  readonly pictures: boolean;
  /** null where the bot's own is taken */
  readonly theme: Theme | null;
  /** of a time of day that is given without one; null where nobody has settled one */
  readonly zone: string | null;
  /** answers are for the person alone, who may share them */
  readonly isPrivate: boolean;
}

/** How a call is to be answered where nobody has settled anything. */
export const USUAL: Preferences = { meant: (text) => text, pictures: true, theme: null, zone: null, isPrivate: false };

type Where = Pick<Caller, "guildId" | "channelId" | "userId">;

export function preferencesFor({ guildId, channelId, userId }: Where, { servers, people }: Settled): Preferences {
  const server = guildId === null ? USUAL_SERVER : servers.of(guildId);
  return {
    meant: server.nasdaq === "100" ? withNasdaq100 : USUAL.meant,
    pictures: server.pictures,
    theme: server.theme,
    zone: server.zone ?? people.of(userId).zone,
    isPrivate: server.channels.length > 0 && (channelId === null || !server.channels.includes(channelId)),
  };
}

/** The same call in the languages that its person and its server have settled. */
export function localisedCall<C extends Call>(call: C, { servers, people }: Settled): C {
  const own = people.of(call.userId).locale;
  const server = call.guildId === null ? null : servers.of(call.guildId).locale;
  if (own === null && server === null) return call;
  return { ...call, locale: own ?? call.locale, guildLocale: server ?? call.guildLocale };
}

/** An oracle that is asked in the words of a server: what "Nasdaq" means there, and which market is meant where none is named. */
export function preferring(oracle: Oracle, guildId: string | null, { servers }: Settled): Oracle {
  const { market, nasdaq } = guildId === null ? USUAL_SERVER : servers.of(guildId);
  if (nasdaq === "composite" && (market === null || market === USUAL_MARKET)) return oracle;
  const meant = nasdaq === "100" ? withNasdaq100 : USUAL.meant;
  const about = (answer: Answer<Question>, manner: Manner | undefined, isNamed: boolean): Answer<Question> => {
    if (market === null || isNamed || answer.also !== undefined || answer.claim !== undefined || isRefusal(answer.question)) return answer;
    const question = aboutInstead(answer.question, market);
    const other = question === null ? answer : oracle.answer(question, manner);
    // what only the S&P 500 has, such as its breadth, is answered of it
    return isRefusal(other.question) ? answer : other;
  };
  return {
    ...oracle,
    ask: (text, manner) => {
      const said = meant(text);
      return about(oracle.ask(said, manner), manner, oracle.names.isNamed(said));
    },
    askChosen: (question, manner) => {
      const parts = question.parts.map((part) =>
        "typed" in part && part.names === "instrument" ? { ...part, typed: meant(part.typed) } : part,
      );
      const isNamed = parts.some((part) => "typed" in part && part.names === "instrument");
      return about(oracle.askChosen({ ...question, parts }, manner), manner, isNamed);
    },
  };
}
