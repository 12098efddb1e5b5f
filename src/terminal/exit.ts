/** Exit codes of the terminal, which scripts can rely on. */
export const EXIT = { answered: 0, failed: 1, refused: 2 } as const;
