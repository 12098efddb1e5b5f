import type { ChosenQuestion } from "../../../src/ask/chosen.ts";
import type { Question } from "../../../src/kinds/question.ts";
import type { Oracle, ReloadReport, ReloadRequest, RollbackRequest } from "../../../src/oracle/oracle.ts";
import type { Answer } from "../../../src/question/answer.ts";

/** An answer with figures from 2 to 7 June 2023; what is given replaces what stands here. */
export function answerOf(given: Partial<Answer<Question>> = {}): Answer<Question> {
  return {
    question: { kind: "compare", basis: "price" } as unknown as Question,
    reading: "Russell 2000 against the Nasdaq Composite, this week",
    headline: "Russell 2000 ahead of the Nasdaq Composite by 4.17 points this week: +3.14% against −1.03%",
    asOf: "2023-06-07",
    window: { label: "this week", base: "2023-06-02", end: "2023-06-07" },
    values: { spread: 0.0417 },
    table: {
      columns: ["", "return", "2 Jun", "7 Jun"],
      rows: [
        ["Russell 2000", "+3.14%", "1,830.91", "1,888.33"],
        ["Nasdaq Comp.", "−1.03%", "13,240.77", "13,104.89"],
      ],
    },
    details: ["Relative return +4.21%."],
    caveats: ["Sample data, not real prices."],
    sources: [
      { name: "Russell 2000", symbol: "RUT", lastClose: "2023-06-07", from: "sample data" },
      { name: "Nasdaq Composite", symbol: "IXIC", lastClose: "2023-06-07", from: "sample data" },
    ],
    rule: "return = close at the end ÷ close at the base − 1",
    sample: true,
    ...given,
  };
}

export function refusalOf(reason: string, headline: string, suggestions: readonly string[]): Answer<Question> {
  const question = { kind: "refusal" } as unknown as Question;
  return answerOf({
    question,
    headline,
    window: null,
    values: { reason, suggestions },
    table: null,
    details: [],
    caveats: [],
    sources: [],
    rule: "",
  });
}

export interface FakeOracle extends Oracle {
  /** the texts asked, in order */
  readonly asked: string[];
  /** the questions asked by their parts, in order */
  readonly chosen: ChosenQuestion[];
  readonly reloads: ReloadRequest[];
  /** replaces what `reload` does */
  reloading: (request: ReloadRequest) => Promise<ReloadReport>;
  readonly rollbacks: RollbackRequest[];
  /** replaces what `rollBack` gives */
  rolledBack: ReloadReport | null;
}

/** An oracle that knows two indices, refuses texts that hold "Atlantis" and throws at "explode". */
export function fakeOracle(): FakeOracle {
  const asked: string[] = [];
  const chosen: ChosenQuestion[] = [];
  const reloads: ReloadRequest[] = [];
  const names = ["Russell 2000", "Nasdaq Composite", "S&P 500"];
  const windows = ["this week", "this month", "ytd"];
  const near = (list: readonly string[], typed: string) =>
    list.filter((each) => each.toLowerCase().includes(typed.toLowerCase())).map((each) => ({ name: each, value: each }));
  const answerTo = (text: string): Answer<Question> => {
    if (text.includes("explode")) throw new Error(`cannot read ${text}`);
    if (text.includes("Atlantis")) return refusalOf("unknown instrument", `I do not know “Atlantis”`, ["Nasdaq vs S&P 500 this week"]);
    if (text.includes("@everyone")) return refusalOf("not understood", `I did not understand “${text}”`, [text]);
    return answerOf({ reading: text });
  };
  const oracle: FakeOracle = {
    asked,
    chosen,
    reloads,
    rollbacks: [],
    rolledBack: { version: "7-a1b2", lines: ["RUT: 3 sessions fewer, to 2023-06-02"] },
    reloading: async () => ({ version: "8-b2c3", lines: ["RUT: 3 closes added", "IXIC: unchanged"] }),
    ask: (text) => {
      asked.push(text);
      return answerTo(text);
    },
    askAtLength: async (text) => oracle.ask(text),
    mayFindMore: () => false,
    askChosen: (question) => {
      chosen.push(question);
      return answerTo(question.parts.flatMap((part) => ("typed" in part ? [part.typed] : [])).join(" "));
    },
    answer: (question) => answerOf({ question }),
    claims: () => [],
    claimsInTurn: async () => [],
    isPictured: () => true,
    names: { members: () => undefined, nameOf: (symbol) => symbol, isNamed: () => true, isName: () => false },
    conditions: () => ["Russell 2000 beats Nasdaq Composite by 2 points in a day"],
    formulas: () => ({ spread: "return of the first − return of the second" }),
    suggestInstruments: (typed) => near(names, typed),
    suggestWindows: (typed) => near(windows, typed),
    examples: () => ["Russell 2000 vs Nasdaq this week", "Is the S&P 500 in a bull market?"],
    market: () => oracle.status(),
    status: () => ({
      version: "7-a1b2",
      sample: false,
      createdAt: "2023-06-07T20:30:00.000Z",
      series: 412,
      bySource: [
        { source: "yahoo", series: 400, lastClose: "2023-06-07", behind: 0, expected: "2023-06-07" },
        { source: "file", series: 12, lastClose: "2023-05-31", behind: 12, expected: "2023-06-07" },
      ],
      faults: { missing: 3, doubted: 1, heldBack: 0 },
      refresh: null,
      startedAt: "2023-06-05T19:26:00.000Z",
    }),
    sources: () => ["yahoo", "file"],
    reload: async (request) => {
      reloads.push(request);
      return oracle.reloading(request);
    },
    rollBack: async (request) => {
      oracle.rollbacks.push(request);
      return oracle.rolledBack;
    },
  };
  return oracle;
}
