import { aboutInstead, USUAL_MARKET, withNasdaq100 } from "../../ask/default-market.ts";
import type { Question } from "../../kinds/question.ts";
import type { Manner, Oracle } from "../../oracle/oracle.ts";
import type { Answer } from "../../question/answer.ts";
import { isRefusal } from "../../question/refusal.ts";
import type { Theme } from "../../replies/chart/chart.ts";
import type { Call, Caller } from "../call.ts";
import type { Settled } from "./kept.ts";
import { USUAL_SERVER } from "./schema.ts";

/** How to answer one call, by the settings of its server and person. */
export interface Preferences {
  /** A text as the server means it: what "Nasdaq" is. */
  readonly meant: (text: string) => string;
  /** answers get a chart automatically */
  readonly pictures: boolean;
  /** null for the bot's default */
  readonly theme: Theme | null;
  /** of a time of day that is given without one; null where nobody has settled one */
  readonly zone: string | null;
  /** answers are private, and may be shared */
  readonly isPrivate: boolean;
}

/** How to answer a call by default. */
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

/** The same call in the languages set by its person and server. */
export function localisedCall<C extends Call>(call: C, { servers, people }: Settled): C {
  const own = people.of(call.userId).locale;
  const server = call.guildId === null ? null : servers.of(call.guildId).locale;
  if (own === null && server === null) return call;
  return { ...call, locale: own ?? call.locale, guildLocale: server ?? call.guildLocale };
}

/** An oracle that reads questions as a server means them: what "Nasdaq" means, and which market is the default. */
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
