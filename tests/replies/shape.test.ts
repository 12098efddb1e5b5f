import type { APIEmbed } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../src/ask/answered.ts";
import { interpret } from "../../src/ask/interpret.ts";
import { parseDay } from "../../src/calendar/day.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { sampleSnapshot } from "../../src/market/sample/sample.ts";
import { loadSample } from "../../src/oracle/reference.ts";
import { chartEmbed } from "../../src/replies/chart-embed.ts";
import { answerEmbed } from "../../src/replies/embed.ts";
import { ANSWER_SHAPE, fitting, linesOn, SUMMARY_SHAPE, within } from "../../src/replies/shape.ts";
import { locales } from "../../src/wording/locale.ts";
import { anyAnswer } from "../support/answers.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

/** Lines of a message on a phone: those of its code blocks as they are, without the fences. */
function linesOf({ title = "", description = "", footer }: APIEmbed): number {
  return linesOn(title) + linesOn(description.replaceAll(/^```\n?/gm, "").trim()) + linesOn(footer?.text ?? "");
}

const market = await loadSample("data");
const snapshot = sampleSnapshot(market, reference.exchange);
const now = endOf(market.ends);
const examples = kinds.flatMap(({ examples }) => examples);

describe("a message on a phone", () => {
  it.each(locales)("has at most 14 lines of 40 columns for every example, in %s", (locale) => {
    const long = examples.flatMap((text) => {
      const { question } = interpret(text, parseDay(market.ends)!, lexicon);
      const embed = answerEmbed(answer(question, { reference, snapshot, now, locale }), locale);
      return linesOf(embed) > ANSWER_SHAPE.lines ? [`${linesOf(embed)} ${text}`] : [];
    });
    expect(long).toEqual([]);
  });

  it("has at most 14 lines, or of a summary 24, whatever it holds", () => {
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(...locales), (each, locale) => {
        expect(linesOf(answerEmbed(each, locale))).toBeLessThanOrEqual(ANSWER_SHAPE.lines);
        expect(linesOf(chartEmbed(each, "attachment://chart.png", locale))).toBeLessThanOrEqual(ANSWER_SHAPE.lines);
        expect(linesOf(answerEmbed(each, locale, SUMMARY_SHAPE))).toBeLessThanOrEqual(SUMMARY_SHAPE.lines);
      }),
    );
  });
});

describe("lines", () => {
  it.each([
    ["", 0],
    ["one", 1],
    ["a".repeat(40), 1],
    ["a".repeat(41), 2],
    [`${"a".repeat(30)} ${"b".repeat(30)}`, 2],
    [`${"a".repeat(30)} ${"b".repeat(90)}`, 4],
    ["one\ntwo", 2],
    [`**${"a".repeat(40)}**`, 1],
  ])("%j takes %i", (text, lines) => {
    expect(linesOn(text)).toBe(lines);
  });

  it("cuts a text to so many, and keeps one that has no more", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400 }), fc.integer({ min: 1, max: 8 }), (text, lines) => {
        const cut = within(text, lines);
        expect(linesOn(cut)).toBeLessThanOrEqual(Math.max(lines, linesOn("…")));
        expect(cut === text || cut.endsWith("…")).toBe(true);
      }),
    );
  });

  it("keeps whole lines as long as there is room", () => {
    expect(fitting(["a", "b".repeat(50), "c"], 3)).toEqual({ kept: ["a", "b".repeat(50)], out: 1 });
    expect(fitting(["a"], 0)).toEqual({ kept: [], out: 1 });
  });
});
