/** "0 confirmée", "1 confirmée", "2 confirmées": French counts nothing as one. */
export function agreeing(count: number | string, word: string): string {
  return `${count} ${Number(count) < 2 ? word : `${word}s`}`;
}
