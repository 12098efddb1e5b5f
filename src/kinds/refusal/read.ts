import type { Reading } from "../../language/reading.ts";
import type { RefusalQuestion } from "../../question/refusal.ts";
import { say } from "../../wording/phrase.ts";
import { english } from "../../wording/render.ts";

export const NO_ADVICE = say`Versus gives figures of the past, no advice and no forecasts.`;

export const refusalCues: Readonly<Record<string, readonly string[]>> = {
  advice: [
    "should",
    "buy",
    "buying",
    "sell",
    "selling",
    "invest",
    "investing",
    "investment",
    "good time",
    "bad time",
    "recommend",
    "recommendation",
    "advice",
    "advise",
    "predict",
    "prediction",
    "forecast",
    "outlook",
    "will",
    "price target",
    "target price",
    "hold",
    "dca",
    "all in",
    "worth buying",
    "good buy",
    "tomorrow",
    "next week",
    "next month",
    "next year",
    "next quarter",
    "going to go",
    "gonna",
    "bet",
    "calls",
    "puts",
    "which stock",
    "best stock",
    "portfolio",
    "rotate",
    "rotate out of",
    "would you",
    "allocate",
    "expected to",
    "likely to",
  ],
};

export function readRefusal(reading: Reading): RefusalQuestion | undefined {
  if (!reading.take("advice")) return undefined;
  const side = reading.all("side")[0];
  reading.claim(...reading.items);
  const name = side?.name ?? "S&P 500";
  return {
    kind: "refusal",
    reason: "advice",
    message: english(NO_ADVICE),
    suggestions: [`${name} vs S&P 500 past year`, `how far is ${name} from its all time high`].filter(
      (text) => !text.startsWith("S&P 500 vs S&P 500"),
    ),
  };
}
