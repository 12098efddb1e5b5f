import { describe, expect, it } from "vitest";
import { withHighOfYear } from "../../src/language/high-of-year.ts";
import { tokensOf } from "../../src/text/tokens.ts";

const read = (text: string): string =>
  withHighOfYear(tokensOf(text))
    .map((token) => token.text)
    .join(" ");

describe("withHighOfYear", () => {
  it.each([
    ["is the dow at a new high for the year", "is the dow at its highest close this year"],
    ["the s&p closed at a year-to-date high", "the s & p closed at its highest close this year"],
    ["small caps at a new high for the year", "small caps at its highest close this year"],
    ["is the dow at its high this year", "is the dow at its highest close this year"],
    ["apple fell to a fresh low for the year", "apple fell to its lowest close this year"],
    ["the nasdaq hit a 2023 high on friday", "the nasdaq hit its highest close in 2023 on friday"],
    ["how far below its ytd high is the dow", "how far below its high of the year is the dow"],
  ])("%s", (text, meant) => {
    expect(read(text)).toBe(meant);
  });

  it.each([
    "how many new highs for the year has it made",
    "how far is the dow from its 2021 high",
    "is the dow at a record high this year",
  ])("%s: as it stands", (text) => {
    expect(read(text)).toBe(
      tokensOf(text)
        .map((token) => token.text)
        .join(" "),
    );
  });
});
