import { createCanvas, loadImage } from "@napi-rs/canvas";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Theme, themes } from "../../../src/replies/chart/chart.ts";
import { chartOf } from "../../../src/replies/chart/describe.ts";
import { type Drawing, openDrawing } from "../../../src/replies/chart/draw.ts";
import { FAMILY, printable } from "../../../src/replies/chart/fonts.ts";
import { indexedPng } from "../../../src/replies/chart/png.ts";
import { LOOKS } from "../../../src/replies/chart/theme.ts";
import { anyHistory } from "../../support/histories.ts";
import { askSample, shapes } from "../../support/sample.ts";

let draw: Drawing;
beforeAll(() => {
  draw = openDrawing();
});

/** The pixels of a PNG, decoded, as one number each. */
async function pixelsOf(png: Uint8Array): Promise<{ width: number; height: number; colours: Uint32Array }> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return { width: image.width, height: image.height, colours: new Uint32Array(data.buffer, data.byteOffset, data.length / 4) };
}

/** "#rrggbb" as a pixel of an opaque picture reads as one number. */
function pixel(hex: string): number {
  return Buffer.from(`${hex.slice(1)}ff`, "hex").readUInt32LE();
}

/** How many of the colours of a look are drawn for a history: one a line, one for what is below zero or hit. */
function coloursIn(text: string, theme: Theme): string[] {
  const { history } = chartOf(askSample(text), { theme, locale: "en" })!;
  const { series } = LOOKS[theme];
  if ("lines" in history) return series.slice(0, history.lines.length);
  return history.shape === "depth" ? series.slice(0, 1) : series.slice(0, 2);
}

describe("the picture", () => {
  for (const theme of themes) {
    it.each(shapes)(`of a %s is a ${theme} PNG 1,200 pixels wide and smaller than 150 kB: %s`, async (shape, text) => {
      const png = draw(chartOf(askSample(text), { theme, locale: "en" })!);
      expect(png.byteLength).toBeLessThan(150_000);
      const { width, height, colours } = await pixelsOf(png);
      expect([width, height, colours[0]]).toEqual([1200, 800, pixel(LOOKS[theme].background)]);
      const drawn = new Set(colours);
      // Bars of a sample let the ground shine through: their own colour is in the hits alone.
      const expected = coloursIn(text, theme).slice(shape === "hits" ? 1 : 0);
      expect(expected.filter((colour) => !drawn.has(pixel(colour)))).toEqual([]);
    });
  }

  it("is drawn of any history", () => {
    const answer = askSample("Russell vs Nasdaq this week");
    fc.assert(
      fc.property(anyHistory, (history) => {
        const chart = chartOf({ ...answer, history: () => history }, { theme: "dark", locale: "fr" });
        if (chart !== null) expect(draw(chart).byteLength).toBeGreaterThan(1000);
      }),
      { numRuns: 25 },
    );
  });

  it("is drawn of any histories beside each other", () => {
    const answer = askSample("Russell vs Nasdaq this week");
    const panels = fc.array(fc.record({ name: fc.constantFrom("Day", "Bull market since 7 Apr 2025"), history: anyHistory }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(panels, (given) => {
        const chart = chartOf({ ...answer, history: () => ({ shape: "panels", panels: given }) }, { theme: "light", locale: "de" });
        if (chart !== null) expect(draw(chart).byteLength).toBeGreaterThan(1000);
      }),
      { numRuns: 25 },
    );
  });

  it("is the same each time", () => {
    const chart = chartOf(askSample("is S&P in a bull market"), { theme: "dark", locale: "en" })!;
    expect(draw(chart)).toEqual(draw(chart));
  });
});

describe("the font", () => {
  const missing = "\u4e2d";
  const ink = (text: string): string => {
    const canvas = createCanvas(120, 60);
    const context = canvas.getContext("2d");
    context.font = `400 40px ${FAMILY}`;
    context.fillText(text, 10, 45);
    return Buffer.from(context.getImageData(0, 0, 120, 60).data).toString("base64");
  };

  it.each([..."−…éü·ß×÷ÀœŁő–’"])("has a form for %s", (character) => {
    expect(ink(printable(character))).not.toBe(ink("?"));
    expect(ink(character)).not.toBe(ink(missing));
    expect(ink(character)).not.toBe(ink(""));
  });

  it("leaves room for the spaces that numbers are written with", () => {
    for (const space of ["\u00a0", "\u202f"]) expect([ink(`1${space}2`) === ink("12"), ink(space)]).toEqual([false, ink("")]);
  });

  it("has a question mark for what Inter's files cannot draw", () => {
    expect(printable("S&P 中 +1\u202f234,5\u00a0%")).toBe("S&P ? +1\u202f234,5\u00a0%");
  });
});

describe("an indexed PNG", () => {
  it("holds the colours that a picture has", async () => {
    const pixels = Uint8ClampedArray.of(255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 26, 27, 31, 255);
    expect([...(await pixelsOf(indexedPng(pixels, 2, 2))).colours]).toEqual(["#ff0000", "#00ff00", "#0000ff", "#1a1b1f"].map(pixel));
  });

  it("gives the rarest of more than 256 colours the nearest of the others", async () => {
    const pixels = new Uint8ClampedArray(300 * 4 * 2).fill(255);
    for (let i = 0; i < 300; i++) pixels.set([i % 256, i < 256 ? 0 : 200, 7], i * 4);
    const { colours } = await pixelsOf(indexedPng(pixels, 300, 2));
    expect(new Set(colours).size).toBeLessThanOrEqual(256);
    expect(colours[300]).toBe(pixel("#ffffff"));
  });
});
