/** Those parts of a span that are not nothing. @param units short names of a day, an hour and a minute */
export function spanOf(parts: readonly number[], units: readonly [string, string, string], none: string): string {
  const said = parts.flatMap((count, i) => (count > 0 ? [`${count} ${units[i]}`] : []));
  return said.length === 0 ? none : said.join(" ");
}
