import { after } from "./after/kind.ts";
import { attribution } from "./attribution/kind.ts";
import { breadth } from "./breadth/kind.ts";
import { capitalisation } from "./capitalisation/kind.ts";
import { compare } from "./compare/kind.ts";
import { concentration } from "./concentration/kind.ts";
import { drawdown } from "./drawdown/kind.ts";
import type { Kind } from "./kind.ts";
import { leaders } from "./leaders/kind.ts";
import { level } from "./level/kind.ts";
import { meanwhile } from "./meanwhile/kind.ts";
import { performance } from "./performance/kind.ts";
import { positioning } from "./positioning/kind.ts";
import { ranking } from "./ranking/kind.ts";
import { rate } from "./rate/kind.ts";
import { ratio } from "./ratio/kind.ts";
import { record } from "./record/kind.ts";
import { refusal } from "./refusal/kind.ts";
import { regime } from "./regime/kind.ts";
import { risk } from "./risk/kind.ts";
import { season } from "./season/kind.ts";
import { statistic } from "./statistic/kind.ts";
import { streak } from "./streak/kind.ts";
import { trend } from "./trend/kind.ts";

/** Every kind of question. The cheapest reading takes a sentence; of two kinds that read it alike, the one named first. */
export const list = [
  refusal,
  attribution,
  rate,
  streak,
  breadth,
  concentration,
  positioning,
  capitalisation,
  record,
  season,
  statistic,
  after,
  meanwhile,
  trend,
  risk,
  regime,
  drawdown,
  ratio,
  level,
  ranking,
  leaders,
  compare,
  performance,
] as const;

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
