import { LRUCache } from "lru-cache";
import type { Day } from "../calendar/day.ts";
import type { Locale } from "../wording/locale.ts";
import type { Asker } from "./asker.ts";
import type { Post } from "./courier.ts";
import type { Summary } from "./plan.ts";
import { quotesPost } from "./quotes.ts";
import type { PostName } from "./schedule.ts";
import { closesOf, summaryOf } from "./summary.ts";
import { isUnread, type Look, lookAt } from "./watching.ts";

/** Summaries that are kept: a session's, in each language and content that servers have chosen. */
const MOST_COMPOSED = 64;
/** How many conditions are kept with their state as of a session. */
const MOST_LOOKS = 5_000;

/** Asks each question once for all servers that want the same; again when the market's data change. */
export interface SharedAnswers {
  /** the indices whose close of a session is missing */
  missing(session: Day): readonly string[];
  /** @param watchlist of the server, whose quotes are the post of that name */
  summary(session: Day, post: PostName, content: Pick<Summary, "parts" | "locale">, watchlist: readonly string[]): Post | null;
  look(text: string, session: Day, locale: Locale): Look | null;
  /** Whether a text is not a condition, whatever the closes. */
  isUnread(text: string, session: Day): boolean;
}

export function sharedAnswersOf(asker: Asker): SharedAnswers {
  const closes = remembering<readonly string[]>(16);
  const summaries = remembering<Post | null>(MOST_COMPOSED);
  const looks = remembering<Look | null>(MOST_LOOKS);
  const unread = remembering<boolean>(MOST_LOOKS);
  return {
    missing: (session) => closes(`${asker.version()} ${session}`, () => closesOf(session, asker).missing),
    summary: (session, post, { parts, locale }, watchlist) => {
      const content = post === "watchlist" ? watchlist : parts;
      return summaries([asker.version(), session, post, locale, ...content].join(" "), () =>
        post === "watchlist" ? quotesPost(session, watchlist, locale, asker) : summaryOf(session, post, { parts, locale }, asker),
      );
    },
    look: (text, session, locale) => looks(`${asker.version()} ${session} ${locale} ${text}`, () => lookAt(text, session, locale, asker)),
    isUnread: (text, session) => unread(text, () => isUnread(text, session, asker)),
  };
}

function remembering<T>(max: number): (key: string, make: () => T) => T {
  const kept = new LRUCache<string, { readonly value: T }>({ max });
  return (key, make) => {
    const found = kept.get(key) ?? { value: make() };
    kept.set(key, found);
    return found.value;
  };
}
