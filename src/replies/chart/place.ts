/**
 * Places for labels of some sizes as near as can be to where they belong, none over another: those that would touch stand
 * together around their mean.
 * @param wanted centres, in any order
 * @param sizes extent of each along the axis, gaps included
 * @returns centres in the order given, within `low` and `high` as far as all fit
 */
export function apart(wanted: readonly number[], sizes: readonly number[], low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const groups: Group[] = [];
  for (const i of order) {
    groups.push(grouped([i], wanted, sizes, low, high));
    for (let last = groups.at(-1)!, before = groups.at(-2); before !== undefined && before.to > last.from; before = groups.at(-2)) {
      groups.splice(-2, 2, grouped([...before.members, ...last.members], wanted, sizes, low, high));
      last = groups.at(-1)!;
    }
  }
  const placed = [...wanted];
  for (const { members, from } of groups) {
    let edge = from;
    for (const i of members) {
      placed[i] = edge + sizes[i]! / 2;
      edge += sizes[i]!;
    }
  }
  return placed;
}

/** Labels that touch, in order, and where they begin and end. */
interface Group {
  readonly members: readonly number[];
  readonly from: number;
  readonly to: number;
}

function grouped(members: readonly number[], wanted: readonly number[], sizes: readonly number[], low: number, high: number): Group {
  let [extent, begin] = [0, 0];
  for (const i of members) {
    begin += wanted[i]! - sizes[i]! / 2 - extent;
    extent += sizes[i]!;
  }
  const from = Math.max(low, Math.min(high - extent, begin / members.length));
  return { members, from, to: from + extent };
}

/**
 * A text in lines that are no wider than `width`; what does not fit in the last one ends with "…".
 * @param measure width of a text in the unit of `width`
 */
export function wrapped(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let rest = text.split(" ");
  while (rest.length > 0 && lines.length < most) {
    let count = 1;
    while (count < rest.length && measure(rest.slice(0, count + 1).join(" ")) <= width) count += 1;
    const isLast = lines.length === most - 1 && count < rest.length;
    lines.push(shortened(`${rest.slice(0, count).join(" ")}${isLast ? "…" : ""}`, width, measure));
    rest = rest.slice(count);
  }
  return lines;
}

/** As much of a line as fits, with "…" at its end where it was cut. */
export function shortened(line: string, width: number, measure: (text: string) => number): string {
  if (measure(line) <= width) return line;
  const characters = [...line.replace(/…$/, "")];
  while (characters.length > 1 && measure(`${characters.join("").trimEnd()}…`) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
