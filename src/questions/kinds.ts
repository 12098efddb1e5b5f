import type { z } from "zod";
import type { Kind } from "./kind.ts";
import { attribution } from "./kinds/attribution.ts";
import { breadth } from "./kinds/breadth.ts";
import { capitalisation } from "./kinds/capitalisation.ts";
import { compare } from "./kinds/compare.ts";
import { concentration } from "./kinds/concentration.ts";
import { drawdown } from "./kinds/drawdown.ts";
import { leaders } from "./kinds/leaders.ts";
import { level } from "./kinds/level.ts";
import { performance } from "./kinds/performance.ts";
import { positioning } from "./kinds/positioning.ts";
import { rate } from "./kinds/rate.ts";
import { record } from "./kinds/record.ts";
import { refusal } from "./kinds/refusal.ts";
import { regime } from "./kinds/regime.ts";
import { risk } from "./kinds/risk.ts";
import { streak } from "./kinds/streak.ts";
import { trend } from "./kinds/trend.ts";

/** Every kind of question, in the order in which they try a sentence: the first that leaves nothing unclaimed takes it. */
const list = [
  refusal,
  attribution,
  rate,
  streak,
  breadth,
  concentration,
  positioning,
  capitalisation,
  record,
  trend,
  risk,
  regime,
  drawdown,
  level,
  leaders,
  compare,
  performance,
] as const;

/** A question of any kind. */
export type AnyQuestion = z.infer<(typeof list)[number]["schema"]>;

/**
 * The same list with each kind seen from outside: it is handed only the questions that its own schema made.
 */
export const kinds = list as readonly unknown[] as readonly Kind[];

/** The kind of that name. A question always names one of the list: its schema is made of them. */
export function kindNamed(name: string): Kind {
  const found = kinds.find((kind) => kind.kind === name);
  if (found === undefined) throw new RangeError(`no kind of question is called ${name}`);
  return found;
}
