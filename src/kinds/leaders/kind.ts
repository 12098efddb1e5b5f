import { memberEntries } from "../../answering/membership.ts";
import type { Kind } from "../kind.ts";
import { answerLeaders } from "./answer.ts";
import { type LeadersQuestion, leadersSchema } from "./schema.ts";
import { leadersSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** Members of a group ranked over a window, against a benchmark. */
export const leaders: Kind<LeadersQuestion> = {
  kind: "leaders",
  schema: leadersSchema,
  words,
  wording,
  about: {
    summary: "Members of a group ranked over a window.",
    figures: {
      ranking: "return of each, highest first; lowest first if the worst are asked for",
      "benchmark, spreadToBenchmark": "what they are compared with; return of the one named first − its return",
      rankBefore: "its rank over the same number of sessions before",
      bottom: "if both ends are asked for: lowest return first",
      missing: "members without data",
      "counted, members": "for an index: members with closes at both ends; all on its list",
      "above, share": "for an index: how many of those counted are up, down, ahead or behind, and their share",
    },
  },
  examples: [
    "which sectors are leading this month?",
    "which of the Magnificent Seven is down this month?",
    "worst sector this year",
    "top 3 sectors past 3 months",
    "rank the sectors this year",
    "biggest losers in the S&P 500 today",
    "best members of the technology sector this year",
    "best and worst Magnificent Seven stock this year",
    "what share of S&P 500 stocks beat the index this year?",
  ],
  slots: leadersSlots,

  symbols: ({ members, benchmark }) => [...members, benchmark],
  /** Who the members of an index are is known only once their list is read: every series is loaded. */
  entries: ({ of }) => (of === undefined ? [] : [...memberEntries(of), "series/", "total/"]),
  answer: answerLeaders,
};
