import type { Theme } from "./chart.ts";

export interface Look {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly grid: string;
  /** of lines and bars, in order; told apart by their labels and dashes too */
  readonly series: readonly string[];
  /** of a stretch in a bear market */
  readonly shade: string;
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
    series: ["#56b4e9", "#e69f00", "#2fc79b", "#f0e442", "#e58fc0", "#ff8a50", "#c9ccd3", "#8f9bff"],
    shade: "#e58fc0",
  },
  light: {
    background: "#ffffff",
    text: "#1c1d22",
    quiet: "#54565e",
    grid: "#dfe1e6",
    series: ["#0072b2", "#b85000", "#00775a", "#7a6a00", "#a8447f", "#c23b22", "#44464d", "#4b4fc4"],
    shade: "#a8447f",
  },
};

/** Dashes in pixels, so that lines differ without their colours; the first two are told apart by their labels. */
export const DASHES: readonly (readonly number[] | "solid")[] = [
  "solid",
  "solid",
  [14, 7],
  [4, 6],
  [18, 6, 4, 6],
  [8, 8],
  [10, 5, 3, 5, 3, 5],
  [24, 8],
];

/** More lines than these are no longer told apart. */
export const MOST_SERIES = 8;

/** Pixels on 1,200; a phone shows a third of it. */
export const SIZE = { title: 38, label: 30, axis: 28, footer: 25 } as const;

/** Line height over font size. */
export const LEADING = 1.25;
