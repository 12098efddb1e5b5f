import { describe, expect, it } from "vitest";
import { changeIn } from "../../src/discord/words/changes.ts";
import { describeDiff, type SymbolDiff } from "../../src/market/diff.ts";

const diff: SymbolDiff = {
  symbol: "RUT",
  basis: "price",
  added: 3,
  last: "2024-01-10",
  changed: { count: 1, examples: [{ date: "2024-01-05", before: 4697.24, after: 4697.2 }] },
  holes: { count: 2, examples: ["2024-01-03", "2024-01-04"] },
  jumps: [{ date: "2024-01-08", change: -0.5, unit: "rate", split: { after: 2, before: 1 } }] as unknown as SymbolDiff["jumps"],
  rebased: 0.5,
  notes: [],
};

describe("changes of the data", () => {
  it.each([
    [
      "de",
      "RUT: 3 Handelstage dazu, bis 2024-01-10; ältere Schlusskurse nach einem Split mit 0.5 umgerechnet; 1 Schlusskurs geändert (2024-01-05: 4697.24 → 4697.2); 2 Handelstage ohne Schlusskurs (2024-01-03 …); 1 Sprung (2024-01-08: −50%, als wäre ein Split von 2:1 nicht eingerechnet)",
    ],
    [
      "fr",
      "RUT: 3 séances ajoutées, jusqu'au 2024-01-10; anciennes clôtures recalculées par 0.5 après un fractionnement; 1 clôture changée (2024-01-05: 4697.24 → 4697.2); 2 séances sans clôture (2024-01-03 …); 1 saut (2024-01-08: −50%, comme si un fractionnement de 2:1 n'était pas intégré)",
    ],
  ])("are told in %s", (locale, line) => {
    expect(changeIn(`RUT: ${describeDiff(diff)}`, locale)).toBe(line);
  });

  it.each([
    ["RUT: new, to 2024-01-10", "RUT: neu, bis 2024-01-10", "RUT : nouveau, jusqu'au 2024-01-10"],
    ["RUT: gone", "RUT: nicht mehr da", "RUT : disparu"],
    ["RUT: closes changed, to 2024-01-10", "RUT: Schlusskurse geändert, bis 2024-01-10", "RUT : clôtures changées, jusqu'au 2024-01-10"],
    ["RUT: 1 session fewer, to 2024-01-10", "RUT: 1 Handelstag weniger, bis 2024-01-10", "RUT : 1 séance de moins, jusqu'au 2024-01-10"],
    ["RUT: nothing new", "RUT: nichts Neues", "RUT: rien de nouveau"],
    ["SPX, NDX and 4 more: no answer", "SPX, NDX und 4 weitere: no answer", "SPX, NDX et 4 de plus : no answer"],
  ])("%s", (english, german, french) => {
    expect([changeIn(english, "en-US"), changeIn(english, "de"), changeIn(english, "fr")]).toEqual([english, german, french]);
  });
});
