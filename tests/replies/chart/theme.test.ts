import { describe, expect, it } from "vitest";
import { themes } from "../../../src/replies/chart/chart.ts";
import { DASHES, LOOKS, MOST_SERIES } from "../../../src/replies/chart/theme.ts";

/** Behind a picture in Discord's dark and light appearance. */
const DISCORD = { dark: ["#313338", "#1a1a1e"], light: ["#ffffff"] } as const;

/** Red, green and blue as light, 0 to 1. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
}

function contrast(a: string, b: string): number {
  const [light, dark] = [a, b]
    .map(linear)
    .map(([red, green, blue]) => 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!)
    .sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/**
 * Colours as people without one kind of cone see them, on linear light.
 * @see Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity 1.0
 */
const VISIONS = {
  "colour vision": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
} as const;

/** CIE L*a*b*, D65. */
function lab([red, green, blue]: readonly number[]): number[] {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  const x = f((0.4124564 * red! + 0.3575761 * green! + 0.1804375 * blue!) / 0.95047);
  const y = f(0.2126729 * red! + 0.7151522 * green! + 0.072175 * blue!);
  const z = f((0.0193339 * red! + 0.119192 * green! + 0.9503041 * blue!) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(hex: string, matrix: readonly number[]): number[] {
  const light = linear(hex);
  return lab(
    [0, 3, 6].map((row) =>
      Math.max(
        0,
        light.reduce((sum, part, i) => sum + part * matrix[row + i]!, 0),
      ),
    ),
  );
}

function difference(a: string, b: string, matrix: readonly number[]): number {
  const [one, other] = [seen(a, matrix), seen(b, matrix)];
  return Math.hypot(...one.map((part, i) => part - other[i]!));
}

describe.each(themes)("the %s theme", (theme) => {
  const look = LOOKS[theme];

  it("has words that stand out 4.5 : 1 and lines that do so 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11)", () => {
    for (const words of [look.text, look.quiet, ...look.series])
      expect([words, contrast(words, look.background) >= 4.5]).toEqual([words, true]);
    for (const line of look.series) expect([line, contrast(line, look.background) >= 3]).toEqual([line, true]);
  });

  it.each(DISCORD[theme])("has lines that stand out 3 : 1 from Discord's %s as well", (ground) => {
    for (const line of [look.text, ...look.series]) expect([line, contrast(line, ground) >= 3]).toEqual([line, true]);
  });

  it.each(Object.entries(VISIONS))(
    "has two colours that are told apart, and from grey, with %s, as far as 20 in CIE L*a*b*",
    (_, matrix) => {
      const [first, second] = look.series;
      for (const [a, b] of [
        [first, second],
        [first, look.quiet],
        [second, look.quiet],
      ] as const)
        expect([a, b, difference(a, b, matrix) >= 20]).toEqual([a, b, true]);
    },
  );

  it("has dashes of its own for each grey line", () => {
    expect(new Set(DASHES.map((dash) => dash.join(" "))).size).toBe(MOST_SERIES - look.series.length);
  });
});
