import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { customIdOf, pressedFrom } from "../../src/discord/answers/state.ts";
import { ownerOf } from "../../src/discord/command.ts";
import { unpacked } from "../../src/discord/setup/draft.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import type { Question } from "../../src/kinds/question.ts";
import { type Database, openDatabase } from "../../src/market/database.ts";
import { ledgerIn } from "../../src/posts/ledger.ts";
import { plansIn } from "../../src/posts/plans.ts";
import { lookAt } from "../../src/posts/watching.ts";
import { LaterVersion, migrated } from "../../src/question/migration.ts";
import { day } from "../support/market.ts";
import { askerUpTo } from "../support/posts/world.ts";

const asOf = day("2026-10-30");
const OWNER = "1400000000000000001";
const NOBODY = "0";
const GUILD = "1200000000000000001";
const PLAN = `posts/plan/${GUILD}`;

/** Lines of a table that commit 073d2a2 wrote, the first whose forms are read: the lines with # in front of each say how. */
function table(name: string): string[][] {
  const lines = readFileSync(new URL(`../fixtures/073d2a2/${name}.tsv`, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
}

/** What Questions of a kind say today that those of 073d2a2 took for granted. */
const ADDED: Readonly<Record<string, object>> = { risk: { riskFree: "US10Y" } };

/** What an act is called today that had another name in 073d2a2. */
const TODAY: Readonly<Record<string, string>> = { math: "details" };

/** Kinds that a question could have in 073d2a2; a later one has no buttons from then. */
const KINDS = new Set(table("buttons").map(([, , , json]) => JSON.parse(json!).kind as string));

describe("the buttons under answers of 073d2a2", () => {
  const buttons = table("buttons").map(([id, act, view, json, text]) => ({ id: id!, act, view, question: JSON.parse(json!), text: text! }));

  it("are of all sixteen kinds that were answered, which still are, six questions or more of each", () => {
    const found = Map.groupBy(buttons, ({ question }) => question.kind);
    expect(KINDS.size).toBe(16);
    expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...KINDS]));
    for (const kind of KINDS) expect([kind, new Set(found.get(kind)!.map(({ text }) => text)).size >= 6]).toEqual([kind, true]);
  });

  it.each([...KINDS])("ask the same of %s, and are written again as today's", (kind) => {
    for (const { id, act, view, question } of buttons.filter((each) => each.question.kind === kind)) {
      const pressed = pressedFrom(id)!;
      expect(pressed).toEqual({
        act: TODAY[act!] ?? act,
        state: { question: { ...question, ...ADDED[kind] }, asOf, view, owner: expect.any(String) },
      });
      expect([OWNER, NOBODY]).toContain(pressed.state.owner);
      const again = customIdOf(pressed.act, 0, pressed.state)!;
      expect([again[0], pressedFrom(again)]).toEqual(["4", pressed]);
    }
  });

  it("give the Sharpe ratio over the 10-year yield, as the answers above them did, where today's is over zero", () => {
    const asker = askerUpTo(() => asOf);
    const sharpe = (question: Question) => asker.answer(question, asOf, "en").headline;
    const { id, question } = buttons.find(({ text }) => text === "does the Nasdaq have a higher Sharpe than the Dow")!;
    expect([sharpe(pressedFrom(id)!.state.question), sharpe(question)]).toEqual([
      "No: Nasdaq Composite Sharpe ratio 0.44 vs the Dow's 0.54 over the past year.",
      "No: Nasdaq Composite Sharpe ratio 0.71 vs the Dow's 0.88 over the past year.",
    ]);
  });

  it("of a version to come are refused", () => {
    for (const version of "59az") expect(pressedFrom(version + buttons[0]!.id.slice(1))).toBeNull();
  });
});

describe("the posts in a store of 073d2a2", () => {
  const rows = table("store");
  const kept = new Map(rows.filter(([key]) => key !== "draft").map(([key, text]) => [key!, text!]));
  const damage: unknown[] = [];
  let database: Database;
  beforeEach(async () => {
    damage.length = 0;
    database = await openDatabase("sqlite::memory:");
    await database.set(kept);
  });
  afterEach(() => database.close());
  const plans = () => plansIn(database, (_, error) => damage.push(error));

  it("are the plan that was set up, with its three summaries and fifteen watches", async () => {
    const plan = JSON.parse(kept.get(PLAN)!);
    expect([plan.summaries.length, plan.watches.length]).toEqual([3, 15]);
    const today = { ...plan, personal: false, watchlist: [] };
    expect([await plans().all(), await plans().of(GUILD), damage]).toEqual([[today], today, []]);
  });

  it("get a version with the next change, and what has been added since", async () => {
    const today = { ...JSON.parse(kept.get(PLAN)!), personal: false, watchlist: [] };
    await plans().change(GUILD, (plan) => plan);
    expect(JSON.parse((await database.get(PLAN))!)).toEqual({ version: 2, ...today });
    expect(await plans().of(GUILD)).toEqual(today);
  });

  it("are the same in the ledger", async () => {
    const entries = [...kept].filter(([key]) => key.startsWith("posts/ledger/"));
    expect(entries.length).toBe(11);
    for (const [key, text] of entries) {
      const [, , guildId, channelId, post, session] = key.split("/") as [string, string, string, string, string, string];
      expect((await ledgerIn(database).read({ guildId, channelId, post, session: day(session) }))?.entry).toEqual(JSON.parse(text));
    }
  });

  it("of a version to come are left as they are", async () => {
    const later = JSON.stringify({ version: 3, guildId: GUILD, everything: "else" });
    await database.set(new Map([[PLAN, later]]));
    expect([await plans().all(), damage]).toEqual([[], [expect.any(LaterVersion)]]);
    await expect(plans().of(GUILD)).rejects.toThrow(LaterVersion);
    await expect(plans().change(GUILD, (plan) => plan)).rejects.toThrow(LaterVersion);
    expect(await database.get(PLAN)).toBe(later);
  });

  it("are set up on from the buttons under a preview", () => {
    const drafts = rows.filter(([key]) => key === "draft").map(([, id]) => unpacked(ownerOf(id!)!.state.slice(1)));
    const { summaries } = JSON.parse(kept.get(PLAN)!);
    expect(drafts.length).toBe(9);
    for (const [i, draft] of drafts.entries()) expect(summaries[Math.floor(i / 3)]).toMatchObject(draft!);
  });
});

/** What 073d2a2 took for yes-or-no questions and today's grammar does not. */
const NO_CONDITION = new Set([
  "Where does the Nasdaq sit relative to its 50- and 200-day moving averages?",
  "where does nvidia sit against its 50-day average",
  "aapl mkt cap vs all small caps combined",
  "How much better has the Nasdaq done than the Dow this year?",
  "10-year up 3 percent this week",
]);

describe("the condition of a watch, which is kept in words", () => {
  const asker = askerUpTo(() => asOf);
  const conditions = table("conditions").map(([text, momentary, question]) => ({ text, momentary, question: JSON.parse(question!) }));
  const watched: string[] = JSON.parse(table("store").find(([key]) => key === PLAN)![1]!).watches.map(({ text }: { text: string }) => text);

  it.each(conditions)("$text", ({ text, momentary, question }) => {
    const look = lookAt(text!, asOf, "en", asker);
    if (NO_CONDITION.has(text!)) return expect(look).toBeNull();
    // the best or worst since a date: what was said of the present stretch is asked today
    const asked = question.kind === "record" && question.since !== null ? { yesNo: true } : {};
    // a yield that hits a level need not pass it
    const hits = question.kind === "rate" && text!.includes("hits") ? { threshold: { ...question.threshold, side: "at least" } } : {};
    expect(look).toMatchObject({ momentary: momentary === "true", answer: { question: { ...question, ...asked, ...hits } } });
  });

  it.each(watched)("of the store is one: %s", (text) => {
    expect(lookAt(text, asOf, "en", asker)).not.toBeNull();
  });
});

describe("a migration", () => {
  const steps = [(kept: object) => ({ ...kept, b: 1 }), (kept: object) => ({ ...kept, c: 2 })];
  it.each([
    [1, { a: 0, b: 1, c: 2 }],
    [2, { a: 0, c: 2 }],
    [3, { a: 0 }],
  ])("takes the steps from version %i on", (version, form) => {
    expect(migrated({ a: 0 }, version, steps)).toEqual(form);
  });

  it("knows no version after its last step", () => {
    expect(() => migrated({ a: 0 }, 4, steps)).toThrow(LaterVersion);
  });
});
