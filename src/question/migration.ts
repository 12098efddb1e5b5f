/** Something that was kept, as JSON gives it back, in the form of the version that kept it. */
export type Kept = Readonly<Record<string, unknown>>;

/** Turns the form of one version into the next one's. */
export type Step = (kept: Kept) => Kept;

/** Thrown where something was kept by a later version, whose form is not known here. */
export class LaterVersion extends Error {
  override readonly name = "LaterVersion";
}

/**
 * What was kept in the form of an older version, in today's form, for today's schema to check.
 * @param version by which it was kept, from 1
 * @param steps the first turns version 1 into version 2; today's version is one more than there are steps
 * @throws {LaterVersion}
 */
export function migrated(kept: Kept, version: number, steps: readonly Step[]): Kept {
  const newest = steps.length + 1;
  if (version > newest) throw new LaterVersion(`kept by version ${version}, and only versions up to ${newest} are known`);
  return steps.slice(version - 1).reduce((form, step) => step(form), kept);
}

/** What has changed in Questions since the first that were kept. A field that is new and may be left out needs no step. */
export const questionSteps: readonly Step[] = [
  // a Sharpe ratio was always an excess over the 10-year yield; since version 2 it is only where the question says so
  (question) => (question.kind === "risk" ? { riskFree: "US10Y", ...question } : question),
  // nothing changed but the text that buttons are written with (discord/answers/dictionary.ts)
  (question) => question,
  // and again: that text got rankings of members
  (question) => question,
];

/** The version of today's Questions. */
export const QUESTION_VERSION = questionSteps.length + 1;
