import { choiceOption, numberOption } from "../src/discord/declaration.ts";
import {
  amount,
  type ChosenPart,
  fill,
  instrument,
  instrumentPart,
  questionCommand,
  sense,
  since,
  sincePart,
} from "../src/discord/question-command.ts";

/** How deep a fall is where nobody says, in percent: a bear market's, and one of a day that is rare. */
const DEEP = 20;
const IN_A_DAY = 3;

/** What each choice means; of those with a depth, for one in percent where it was typed. */
const EVENTS: Readonly<Record<string, readonly ChosenPart[] | ((percent: number | undefined) => readonly ChosenPart[])>> = {
  golden: [sense("golden")],
  death: [sense("death")],
  oversold: [sense("oversold")],
  correction: (percent) => (percent === undefined ? [sense("correction")] : below(percent)),
  vix: [sense("above"), amount(30, "none", "over")],
  fall: (percent = DEEP) => below(percent),
  drop: (percent = IN_A_DAY) => [sense("down"), amount(percent, "percent")],
};

/** Answered in src/kinds/after/. */
export default questionCommand({
  name: { en: "after", de: "danach", fr: "après" },
  description: {
    en: "What a market did after each golden cross, correction, fall or similar event",
    de: "Was ein Markt nach jedem Golden Cross, jeder Korrektur, jedem Rückgang tat",
    fr: "Ce qu'un marché a fait après chaque golden cross, correction ou baisse",
  },
  parts: [
    {
      option: {
        ...choiceOption({
          name: { en: "event", de: "ereignis", fr: "événement" },
          description: {
            en: "What happened before",
            de: "Wonach gefragt ist",
            fr: "Ce qui a précédé",
          },
          choices: {
            golden: { en: "golden cross", de: "Golden Cross", fr: "golden cross" },
            death: { en: "death cross", de: "Death Cross", fr: "death cross" },
            oversold: { en: "RSI below 30", de: "RSI unter 30", fr: "RSI sous 30" },
            correction: {
              en: "correction (10% below the record)",
              de: "Korrektur (10 % unter dem Rekord)",
              fr: "correction (10 % sous le record)",
            },
            vix: { en: "VIX above 30", de: "VIX über 30", fr: "VIX au-dessus de 30" },
            fall: { en: "N% fall from the record", de: "N % unter dem Rekord", fr: "N % sous le record" },
            drop: { en: "N% fall in a day", de: "N % Verlust an einem Tag", fr: "baisse de N % en un jour" },
          },
        }),
        required: true,
      },
    },
    instrumentPart(
      {
        name: { en: "instrument", de: "wert", fr: "valeur" },
        description: {
          en: "Market whose returns are shown (default: S&P 500)",
          de: "Wessen Renditen (sonst: S&P 500)",
          fr: "Valeur dont on mesure le rendement (sinon : S&P 500)",
        },
      },
      false,
    ),
    instrumentPart(
      {
        name: { en: "of", de: "von", fr: "de" },
        description: {
          en: "Market where the event happened (default: the same)",
          de: "Wessen Ereignis es ist (sonst: das eigene)",
          fr: "Valeur de l'événement (sinon : la même)",
        },
      },
      false,
    ),
    {
      option: numberOption({
        name: { en: "percent", de: "prozent", fr: "pourcent" },
        description: {
          en: `Size of the fall in % (default: ${DEEP} from the record, ${IN_A_DAY} in a day)`,
          de: `Größe des Rückgangs in % (sonst: ${DEEP} unter dem Rekord, ${IN_A_DAY} an einem Tag)`,
          fr: `Ampleur de la baisse en % (sinon : ${DEEP} sous le record, ${IN_A_DAY} en un jour)`,
        },
        least: 1,
        most: 90,
      }),
    },
    sincePart,
  ],
  asks: (chosen) => {
    const event = chosen("event") ?? "";
    const percent = chosen("percent") === undefined ? undefined : Number(chosen("percent"));
    const side = chosen("instrument") ?? "S&P 500";
    const told = EVENTS[event] ?? [];
    // a depth that an event has no place for, or another market's VIX, is left over and refused
    const parts = typeof told === "function" ? told(percent) : percent === undefined ? told : [...told, amount(percent, "percent")];
    // the event is told first, with whose it is
    return fill(
      "after",
      event === "vix" ? instrument("VIX") : undefined,
      instrument(chosen("of") ?? (event === "vix" ? undefined : side)),
      ...parts,
      sense("after"),
      instrument(side),
      since(chosen("since")),
    );
  },
});

/** A close so far below the record. */
function below(percent: number): readonly ChosenPart[] {
  return [amount(percent, "percent"), sense("below"), sense("high")];
}
