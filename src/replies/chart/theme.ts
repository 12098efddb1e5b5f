import type { Theme } from "./chart.ts";

export interface Look {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly grid: string;
  /** of what matters, in order: a third line is grey, with dashes of its own */
  readonly series: readonly [string, string];
}

/**
 * Okabe and Ito's colours, which people with any colour vision tell apart, lightened or darkened until lines stand out
 * at least 3 : 1 and their labels 4.5 : 1 from the background (WCAG 2.2, 1.4.3 and 1.4.11).
 * @see https://jfly.uni-koeln.de/color/
 */
export const LOOKS: Readonly<Record<Theme, Look>> = {
  dark: {
    background: "#1a1b1f",
    text: "#f2f3f5",
    quiet: "#b8bcc4",
    grid: "#383b42",
    series: ["#56b4e9", "#e69f00"],
  },
  light: {
    background: "#ffffff",
    text: "#1c1d22",
    quiet: "#54565e",
    grid: "#dfe1e6",
    series: ["#0072b2", "#b85000"],
  },
};

/** Dashes of the grey lines in pixels, in order, so that each is told from the others. */
export const DASHES: readonly (readonly number[])[] = [
  [14, 7],
  [4, 6],
  [18, 6, 4, 6],
  [8, 8],
  [10, 5, 3, 5, 3, 5],
  [24, 8],
];

/** More lines than these are no longer told apart. */
export const MOST_SERIES = 2 + DASHES.length;

/** Pixels on 1,200; a phone shows a third of it. */
export const SIZE = { title: 38, label: 30, axis: 28, footer: 25 } as const;

/** Line height over font size. */
export const LEADING = 1.25;
