import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partNames } from "../../../src/posts/plan.ts";
import { summaryNames } from "../../../src/posts/schedule.ts";
import { summaryOf } from "../../../src/posts/summary.ts";
import type { Answer } from "../../../src/question/answer.ts";
import { ALT_LENGTH, type Chart, HEIGHT, WIDTH } from "../../../src/replies/chart/chart.ts";
import { chartOf } from "../../../src/replies/chart/describe.ts";
import { pictureOf } from "../../../src/replies/chart/shape.ts";
import { anyAnswer } from "../../support/answers.ts";
import { anyHistory } from "../../support/histories.ts";
import { day } from "../../support/market.ts";
import { askerUpTo } from "../../support/posts/world.ts";
import { askSample, examples, shapes } from "../../support/sample.ts";

const dark = { theme: "dark", locale: "en" } as const;
/** About the width of Inter; the real one is the worker's. */
const measure = (text: string, size: number): number => text.length * size * 0.56;

interface Text {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly style: { readonly text: string; readonly align: string; readonly font: string };
}

function textsOf(option: unknown): Text[] {
  return (option as { graphic: { elements: Text[] } }).graphic.elements.filter(({ type }) => type === "text");
}

const NO_NUMBER = /NaN|undefined|Infinity|null|∞/;

/** Every text that some data hold. */
function stringsIn(data: unknown): string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(stringsIn) : [];
}

describe("the chart of an answer", () => {
  it.each(examples)("is there for every example that has a series: %s", (text, kind) => {
    const chart = chartOf(askSample(text), dark);
    if (kind === "refusal") return expect(chart).toBeNull();
    expect(chart).not.toBeNull();
    expect(chart!.footer).toEqual(["Sample data, not real prices · As of 30 Oct 2026"]);
    expect(chart!.alt).toContain(chart!.title.slice(0, 40));
    expect([chart!.title, chart!.caption, chart!.alt].join(" ")).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it.each(shapes)("has the shape %s: %s", (shape, text) => {
    expect(chartOf(askSample(text), dark)?.history.shape).toBe(shape);
  });

  it("is none for a refusal", () => {
    expect(chartOf(askSample("what is the weather like"), dark)).toBeNull();
  });

  it("says dates, numbers and words in the reader's language", () => {
    const answer = askSample("Russell vs Nasdaq this week");
    const said = (locale: "en" | "de" | "fr") => chartOf(answer, { theme: "dark", locale })!;
    const alt = (locale: "en" | "de") => said(locale).alt.replaceAll("\u00a0", " ");
    expect(alt("en")).toContain("Chart from 23 Oct 2026 to 30 Oct 2026. Close of 23 Oct 2026 = 0%. RUT ends at −1.26%.");
    expect(alt("de")).toContain("RUT endet bei −1,26 %.");
    const { sample: _, ...real } = answer;
    expect(chartOf(real, { theme: "dark", locale: "fr" })!.footer).toEqual(["Source\u00a0: données d'exemple · Au 30 oct. 2026"]);
  });

  it("stays within Discord's limit for alt texts and has no label that is no number, whatever the answer holds", () => {
    fc.assert(
      fc.property(anyAnswer, anyHistory, (answer, history) => {
        const chart = chartOf({ ...answer, history: () => history } as Answer, dark);
        if (chart === null) return;
        expect(chart.alt.length).toBeLessThanOrEqual(ALT_LENGTH);
        expect(chart.title.length).toBeLessThanOrEqual(300);
        for (const line of [chart.caption, ...chart.footer]) expect(line.length).toBeLessThanOrEqual(1000);
      }),
    );
    const plain = { ...askSample("Russell vs Nasdaq this week") };
    fc.assert(
      fc.property(anyHistory, (history) => {
        fc.pre(!stringsIn(history).some((given) => NO_NUMBER.test(given)));
        const chart = chartOf({ ...plain, history: () => history }, dark);
        if (chart === null) return;
        const texts = textsOf(pictureOf(chart, measure)).map(({ style }) => style.text);
        expect([chart.caption, chart.alt, ...texts].join("\n")).not.toMatch(NO_NUMBER);
      }),
    );
  });
});

describe("the stretch that was asked about", () => {
  it("is marked in a picture that shows more", () => {
    expect(chartOf(askSample("how has the 10-year yield moved this month?"), dark)!.asked).toEqual({
      name: "this month",
      from: day("2026-09-30"),
      to: day("2026-10-30"),
    });
  });

  it.each(["Russell vs Nasdaq this week", "max drawdown of the Russell in 2022", "is the S&P in a bull market?"])(
    "is not marked where the picture shows just that, or where none was: %s",
    (text) => {
      expect(chartOf(askSample(text), dark)!.asked).toBeNull();
    },
  );
});

describe("the words in a picture", () => {
  it.each(examples.filter(([, kind]) => kind !== "refusal"))("stand within it, and none over another: %s", (text) => {
    for (const locale of ["en", "de", "fr"] as const) expectRoom(chartOf(askSample(text), { theme: "light", locale })!);
  });

  it.each(summaryNames)("of the %s summary stand within it, and none over another, in a rise and in a fall", (post) => {
    for (const locale of ["en", "de", "fr"] as const) {
      for (const session of ["2022-04-29", "2026-10-30"].map(day)) {
        const { pictured } = summaryOf(
          session,
          post,
          { parts: [...partNames], locale },
          askerUpTo(() => session),
        )!;
        expectRoom(chartOf(pictured!, { theme: "light", locale })!);
      }
    }
  });
});

function expectRoom(chart: Chart): void {
  const boxes = textsOf(pictureOf(chart, measure)).map(({ x, y, style }) => {
    const size = Number(/(\d+)px/.exec(style.font)![1]);
    const width = measure(style.text, size);
    const left = style.align === "right" ? x - width : style.align === "center" ? x - width / 2 : x;
    return { text: style.text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
  });
  for (const box of boxes) {
    expect([box.text, box.left >= -1, box.right <= WIDTH + 1, box.top >= 0, box.bottom <= HEIGHT]).toEqual([
      box.text,
      true,
      true,
      true,
      true,
    ]);
  }
  const over = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
      .map((b) => [a.text, b.text]),
  );
  expect(over).toEqual([]);
}
