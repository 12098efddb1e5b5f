import { pino } from "pino";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { modelInterpreter } from "../../../src/ask/interpreter/interpreter.ts";
import { lexiconFor } from "../../../src/kinds/lexicon.ts";
import { day } from "../../support/market.ts";
import { modelServer, WORST_SESSIONS } from "../../support/model-server.ts";
import { reference } from "../../support/reference.ts";

const TODAY = day("2023-06-07");
const TEXT = "Which three sessions of 2020 cost Russell 2000 holders the most?";
const YEAR = { type: "period", period: { type: "year", year: 2020 } };
const SPANS = [
  { field: "top", text: "three" },
  { field: "per", text: "sessions" },
  { field: "scope", text: "of 2020" },
  { field: "sides.0", text: "Russell 2000" },
  { field: "direction", text: "cost" },
  { field: "asked", text: "the most" },
];
const without = (field: string) => SPANS.filter((span) => span.field !== field);
const instead = (field: string, text: string) => [...without(field), { field, text }];

describe("a language model that reads what the grammar does not", async () => {
  const model = await modelServer();
  const log: { readonly doubt?: string; readonly msg: string }[] = [];
  const logger = pino({ level: "info" }, { write: (line: string) => log.push(JSON.parse(line)) });
  const lexicon = lexiconFor(reference);
  const opened = (patience = 5000) =>
    modelInterpreter({ address: { url: model.url, model: "small", key: "a secret" }, lexicon, log: logger, patience });
  let read = opened();
  beforeEach(() => {
    read = opened();
    log.length = 0;
  });
  afterAll(() => model.close());

  const suggested = async (question: object, spans: readonly object[] = SPANS, text = TEXT) => {
    model.answer = { question, spans };
    const found = await read(text, TODAY);
    return found ?? log.at(-1)?.doubt ?? log.at(-1)?.msg;
  };

  it("is asked with its name and key, and told the form of every kind", async () => {
    expect(await suggested(WORST_SESSIONS)).toEqual(WORST_SESSIONS);
    const { body, authorization } = model.asked.at(-1)!;
    expect([body.model, authorization, body.messages[1].content]).toEqual(["small", "Bearer a secret", TEXT]);
    for (const kind of ["record", "compare", "regime", "drawdown"]) expect(body.messages[0].content).toContain(`${kind}: e.g. `);
  });

  it("is asked once for the same text, however often it comes", async () => {
    const before = model.asked.length;
    model.answer = { question: WORST_SESSIONS, spans: SPANS };
    expect(await Promise.all([read(TEXT, TODAY), read(TEXT, TODAY)])).toEqual([WORST_SESSIONS, WORST_SESSIONS]);
    expect(await read(TEXT, TODAY)).toEqual(WORST_SESSIONS);
    expect(model.asked.length - before).toBe(1);
  });

  it.each([
    ["a number that the text does not have", { ...WORST_SESSIONS, top: 5 }, SPANS, "a number that is not in its words"],
    ["a number whose words are not cited", { ...WORST_SESSIONS, top: 3 }, without("top"), "a number that is not in its words"],
    ["a name that the text does not have", { ...WORST_SESSIONS, sides: ["IXIC"] }, SPANS, "a name that is not in its words"],
    ["a further name", { ...WORST_SESSIONS, sides: ["RUT", "SPX"], measure: "spread" }, SPANS, "a name that is not in its words"],
    [
      "another stretch",
      { ...WORST_SESSIONS, scope: { ...YEAR, period: { type: "year", year: 2021 } } },
      SPANS,
      "a window that is not in its words",
    ],
    ["a stretch that is not cited", WORST_SESSIONS, without("scope"), "a window that is not in its words"],
    ["words that the text does not have", WORST_SESSIONS, instead("direction", "fell"), "words that are not in the text"],
    ["a part of a word", WORST_SESSIONS, instead("direction", "os"), "words that are not in the text"],
    ["a way to go without its words", WORST_SESSIONS, without("direction"), "the other way round"],
    ["a threshold of the other sign", { ...WORST_SESSIONS, threshold: 0.03 }, SPANS, "the other way round"],
    ["a kind that there is not", { kind: "forecast" }, SPANS, "no such question"],
    ["a refusal", { kind: "refusal" }, [{ field: "kind", text: "?" }], "no such question"],
    ["a field that no kind has", { ...WORST_SESSIONS, price: 3 }, SPANS, "no such question"],
  ])("is not believed where it proposes %s", async (_, question, spans, doubt) => {
    expect(await suggested(question, spans)).toBe(doubt);
  });

  it.each([
    ["yo is spx lookin toasty above 4k", "above", "above"],
    ["yo is spx lookin toasty below 4k", "below", "below"],
  ] as const)("is held to the side that is said: %s", async (text, word, direction) => {
    const level = (side: string) => ({ kind: "level", side: "SPX", direction: side, level: 4000, on: null, within: null });
    const spans = [
      { field: "side", text: "spx" },
      { field: "direction", text: word },
      { field: "level", text: "4k" },
    ];
    expect(await suggested(level(direction), spans, text)).toEqual(level(direction));
    read = opened();
    expect(await suggested(level(direction === "above" ? "below" : "above"), spans, text)).toBe("the other way round");
  });

  it.each([
    "Which three sessions of 2020 did not cost Russell 2000 holders the most?",
    "Which three sessions of 2020 cost Russell 2000 holders the most, except in March?",
    "Which three sessions of 2020 cost Russell 2000 and Nasdaq holders the most?",
    "Which three sessions of 2020 cost Russell 2000 holders more than 5%, the most?",
  ])("may pass over nothing that matters: %s", async (text) => {
    expect(await suggested(WORST_SESSIONS, SPANS, text)).toBe("words left out that matter");
  });

  it.each<[string, string | object]>([
    ["in prose", "Sure! The worst sessions of 2020 were 16 March, 12 March and 9 March."],
    ["in JSON of another form", { worst: "2020-03-16" }],
    ["in JSON with prose around it", `Here you are: ${JSON.stringify({ question: WORST_SESSIONS, spans: SPANS })}`],
    ["with nothing", ""],
    ["at a length that nobody reads", { question: WORST_SESSIONS, spans: SPANS, thought: "x".repeat(30_000) }],
  ])("is passed over where it answers %s", async (_, answer) => {
    model.answer = answer;
    expect(await read(TEXT, TODAY)).toBeNull();
    expect(log.at(-1)!.msg).toBe("a language model gave nothing that could be read");
  });

  it.each<[string, Parameters<typeof Object.assign>[0]]>([
    ["an error", (response: import("node:http").ServerResponse) => response.writeHead(500).end("{}")],
    ["a connection that is cut", (response: import("node:http").ServerResponse) => response.destroy()],
    ["a redirection", (response: import("node:http").ServerResponse) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end()],
    ["an HTML page", (response: import("node:http").ServerResponse) => response.end("<html>")],
  ])("is passed over where its server answers with %s", async (_, answer) => {
    model.answer = answer;
    expect(await read(TEXT, TODAY)).toBeNull();
  });

  it("is passed over where it takes too long", async () => {
    model.answer = () => {};
    expect(await opened(20)(TEXT, TODAY)).toBeNull();
  });

  it("leaves neither what was typed nor its key in the log", async () => {
    await suggested(WORST_SESSIONS);
    model.answer = (response) => response.destroy();
    await opened()(`${TEXT} now`, TODAY);
    expect(JSON.stringify(log)).not.toMatch(/Russell|holders|a secret/);
  });
});
