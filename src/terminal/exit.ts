/** Exit codes of the terminal, which scripts can rely on. */
export const EXIT = { answered: 0, failed: 1, refused: 2 } as const;

/** What a person at the terminal can mend, such as a path that cannot be written: its message says all. */
export class Mistake extends Error {
  override readonly name = "Mistake";
}
