import type { PieceOf } from "../piece.ts";
import type { Found, Scan } from "./scan.ts";

const STATES: ReadonlyMap<string, PieceOf<"state">["state"]> = new Map([
  ["bull market", "bull"],
  ["bear market", "bear"],
  ["correction", "correction"],
  ["correction territory", "correction"],
  ["bear market territory", "bear"],
  ["bull market territory", "bull"],
]);

const ENTERING = /^(?:into|enter|entered|entering|enters|began|start|started|starting|confirmed|confirming)$/;

const NEAR =
  /^(?:from|near|nearing|near-|avoid|avoided|avoiding|edge|brink|verge|close|approaching|toward|towards|flirting|short|shy|risk|definition|outside|out|leave|left|leaving|exit|exited|exiting|end|ended|ending|ends|escape|escaped|since|during|after|of)$/;

/** "into a bear market", "closed in correction territory", "already deep in a bear market". */
export function stateAt(scan: Scan, at: number): Found<"state"> | undefined {
  const { texts } = scan;
  let next = at;
  const fresh = /^(?:new|fresh|full|blown|technical|official|so|called)$/;
  while (fresh.test(texts[next] ?? "") && next < at + 3) next += 1;
  const length = [3, 2, 1].find((each) => next + each <= texts.length && STATES.has(texts.slice(next, next + each).join(" ")));
  if (length === undefined) return undefined;
  if (/^(?:low|lows|high|rally|rallies|threshold|definition|by|peak|bottom)$/.test(texts[next + length] ?? "")) return undefined;
  const before = texts
    .slice(Math.max(0, at - 4), at)
    .filter((word) => !/^(?:a|an|the|its|another|deep|deeper|own|conventional)$/.test(word));
  const near = before.slice(-3).some((word) => NEAR.test(word));
  return {
    type: "state",
    state: STATES.get(texts.slice(next, next + length).join(" "))!,
    entered: before.some((word) => ENTERING.test(word)),
    near,
    length: next + length - at,
  };
}
