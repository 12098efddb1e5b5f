type Labels = Readonly<Record<string, string>>;

/** One number of a metric, as it was scraped. */
export interface Sample {
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
}

/** The samples of a page of metrics. @see https://prometheus.io/docs/instrumenting/exposition_formats/ */
export function samplesIn(page: string): Sample[] {
  return page
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, name, labels = "", value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line)!;
      const pairs = [...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label, text]) => [label, text]);
      return { name: name!, labels: Object.fromEntries(pairs), value: Number(value) };
    });
}

/** Two scrapes; an increase is what came between them, whatever its range says. */
export interface Scrapes {
  readonly before: readonly Sample[];
  readonly after: readonly Sample[];
}

type Vector = readonly { readonly labels: Labels; readonly value: number }[];
type Value = number | Vector;

const TOKEN = /[a-zA-Z_]\w*|\d+(?:\.\d+)?(?:e\d+)?|"[^"]*"|=~|[<>=!]=|[^\s]/g;

const APPLY: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "<": (a, b) => a < b,
  "==": (a, b) => a === b,
};

/**
 * What an expression of Prometheus comes to, as far as ops/alerts.yml goes: selectors, increase, sum, abs, histogram_quantile, arithmetic and a
 * comparison. tests/health/alerts.test.ts holds it against promtool where there is one.
 * @returns the samples that meet the comparison; an alert fires where there are any
 */
export function evaluate(expression: string, { before, after }: Scrapes): Vector {
  const tokens = expression.match(TOKEN) ?? [];
  let at = 0;
  const take = (wanted?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new Error(`${expression}: ${wanted} expected, not ${token}`);
    return token;
  };
  const inside = <T>(open: string, read: () => T, close: string): T => {
    take(open);
    const found = read();
    take(close);
    return found;
  };
  const until = (close: string): string[] => {
    const found: string[] = [];
    while (tokens[at] !== close) found.push(take());
    return found;
  };

  const chain = (part: () => Value, signs: readonly string[]): Value => {
    let left = part();
    while (signs.includes(tokens[at] ?? "")) {
      const apply = APPLY[take()]!;
      left = combined(left, part(), apply);
    }
    return left;
  };
  const sum = (): Value => chain(product, ["+", "-"]);
  const product = (): Value => chain(factor, ["*", "/"]);
  const selector = (): ((samples: readonly Sample[]) => Vector) => {
    const name = take();
    const conditions = tokens[at] === "{" ? inside("{", () => until("}"), "}") : [];
    const [label = "", sign, text = '""'] = conditions;
    const pattern = new RegExp(`^(?:${sign === "=~" ? text.slice(1, -1) : text.slice(1, -1).replace(/\W/g, "\\$&")})$`);
    return (samples) => samples.filter((sample) => sample.name === name && pattern.test(sample.labels[label] ?? ""));
  };
  const functions: Readonly<Record<string, () => Value>> = {
    abs: () => (inside("(", sum, ")") as Vector).map((each) => ({ ...each, value: Math.abs(each.value) })),
    increase: () =>
      inside(
        "(",
        () => {
          const select = selector();
          inside("[", () => until("]"), "]");
          return combined(select(after), select(before), (now, then) => now - then);
        },
        ")",
      ),
    sum: () => {
      let by: readonly string[] = [];
      if (tokens[at] === "by") {
        take();
        by = inside("(", () => until(")"), ")");
      }
      return Array.from(
        groupsBy(inside("(", sum, ")") as Vector, (label) => by.includes(label)),
        ({ labels, all }) => ({
          labels,
          value: all.reduce((total, { value }) => total + value, 0),
        }),
      );
    },
    histogram_quantile: () => {
      take("(");
      const share = Number(take());
      take(",");
      const buckets = sum() as Vector;
      take(")");
      return groupsBy(buckets, (label) => label !== "le").map(({ labels, all }) => ({ labels, value: quantile(share, all) }));
    },
  };
  const factor = (): Value => {
    const token = tokens[at]!;
    if (/^\d/.test(token)) return Number(take());
    if (!Object.hasOwn(functions, token)) return selector()(after);
    take();
    return functions[token]!();
  };

  const left = sum();
  const meets = COMPARE[take()]!;
  const right = sum();
  if (at < tokens.length) throw new Error(`${expression} goes on with ${tokens[at]}`);
  return (left as Vector).filter((each) => {
    const other = typeof right === "number" ? right : right.find(({ labels }) => isSame(labels, each.labels))?.value;
    return other !== undefined && meets(each.value, other);
  });
}

/** Samples of the same labels together; a number with each. What has no partner is left out. */
function combined(left: Value, right: Value, apply: (a: number, b: number) => number): Value {
  if (typeof left === "number")
    return typeof right === "number" ? apply(left, right) : right.map((each) => ({ ...each, value: apply(left, each.value) }));
  return left.flatMap(({ labels, value }) => {
    const other = typeof right === "number" ? right : right.find((each) => isSame(each.labels, labels))?.value;
    return other === undefined ? [] : [{ labels, value: apply(value, other) }];
  });
}

function isSame(one: Labels, other: Labels): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

function groupsBy(vector: Vector, isKept: (label: string) => boolean): { labels: Labels; all: Vector }[] {
  const kept = (labels: Labels): string => JSON.stringify(Object.entries(labels).filter(([label]) => isKept(label)));
  return [...Map.groupBy(vector, ({ labels }) => kept(labels))].map(([labels, all]) => ({
    labels: Object.fromEntries(JSON.parse(labels)),
    all,
  }));
}

/** @see https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile */
function quantile(share: number, buckets: Vector): number {
  const sorted = buckets
    .map(({ labels, value }) => ({ le: Number(labels.le!.replace("+Inf", "Infinity")), value }))
    .sort((a, b) => a.le - b.le);
  const total = sorted.at(-1)?.value ?? 0;
  if (total === 0) return Number.NaN;
  const i = sorted.findIndex(({ value }) => value >= share * total);
  if (i === sorted.length - 1) return sorted[i - 1]!.le;
  const [below, own] = [sorted[i - 1] ?? { le: 0, value: 0 }, sorted[i]!];
  return below.le + ((own.le - below.le) * (share * total - below.value)) / (own.value - below.value);
}
