import { posix } from "node:path";

/** A room of the code: a folder of src/, or a single file there; and commands/. */
export interface Layer {
  readonly room: string;
  readonly holds: string;
  /** rooms that it may import from, or single files of one; types count like values */
  readonly may: readonly string[];
  /** its folders do not know each other */
  readonly apart?: true;
}

/** Who may know whom. Each room may know only rooms above it in this table, so that no two can come to know each other. */
export const layers: readonly Layer[] = [
  {
    room: "health",
    holds:
      "what the bot counts while it runs, how it looks from outside (liveness, readiness, metrics, traces), and what needs fixing by a person",
    may: [],
  },
  { room: "text", holds: "tokens, their spelling, numbers in words", may: [] },
  { room: "metrics", holds: "pure functions on numbers and typed arrays", may: [] },
  { room: "calendar", holds: "days, the exchange's sessions, windows and what they resolve to", may: ["metrics"] },
  {
    room: "market",
    holds:
      "catalogue, series, records (holdings, members, futures reports, market values), snapshot, store, refresh, import, providers, the sample market",
    may: ["text", "metrics", "calendar"],
  },
  {
    room: "fleet",
    holds: "what several processes on one store share: who leads, and how often people may ask",
    may: ["market/database.ts", "market/postgres.ts", "market/store-error.ts"],
  },
  {
    room: "question",
    holds: "Answer, Claim, History, what several kinds' schemas share, refusals: types and zod; migration of older Questions",
    may: ["calendar"],
  },
  { room: "wording", holds: "phrases, figures and dates, and the languages they are rendered in", may: ["calendar"] },
  {
    room: "language",
    holds: "how a sentence is read: lattice, covers, frame, account; the lexicon, times and amounts",
    may: ["text", "calendar", "question", "market/catalogue.ts", "market/lookup.ts"],
  },
  {
    room: "answering",
    holds: "what answers share: finding, scene, report, histories, membership",
    may: ["text", "metrics", "calendar", "market", "question", "wording"],
  },
  {
    room: "kinds",
    holds:
      "the list of kinds; the Question, the lexicon and the languages built from it; a folder for each: schema, what it is about, words, slots, answer, wording",
    may: ["text", "metrics", "calendar", "market", "question", "wording", "language", "answering"],
    apart: true,
  },
  {
    room: "ask",
    holds: "text → Question → Answer: interpreting, refusals, follow-ups, the claims in a message, conditions to watch",
    may: ["text", "calendar", "market", "question", "wording", "language", "answering", "kinds"],
  },
  {
    room: "replies",
    holds: "answers as embeds, as text and as charts (`chart/`); knows no kind of question by name",
    may: ["calendar", "question", "wording", "ask"],
  },
  { room: "config", holds: "the environment as settings", may: ["replies"] },
  {
    room: "oracle",
    holds: "the running market: live snapshot, refreshing and its schedule, status, suggestions; the data folder",
    may: ["health", "calendar", "market", "fleet", "question", "wording", "language", "answering", "kinds", "ask", "config"],
  },
  {
    room: "posts",
    holds: "summaries, watches and watchlists: plans, due times, the ledger, the rounds that send posts",
    may: ["health", "calendar", "market/database.ts", "fleet", "question", "wording", "kinds/question.ts", "ask", "replies"],
  },
  {
    room: "discord",
    holds:
      "client, registry, router, buttons (`answers/`), setting up posts, watches and watchlists (`setup/`), settings (`settings/`), courier, limits, operators, the owner's commands (`admin/`) and notices",
    may: [
      "health",
      "calendar",
      "market",
      "fleet",
      "question",
      "wording",
      "kinds/question.ts",
      "ask",
      "replies",
      "config",
      "oracle",
      "posts",
    ],
  },
  {
    room: "commands",
    holds: "one file per command: its declaration, and the parts of a question that its options fill",
    may: ["calendar", "wording", "replies", "oracle", "posts", "discord"],
  },
  {
    room: "tools",
    holds: "what other programs can ask for: their input and output in zod, and how each is answered",
    may: ["calendar", "question", "wording", "oracle"],
  },
  {
    room: "mcp",
    holds: "the tools over the Model Context Protocol, on standard input and output or over HTTP",
    may: ["tools"],
  },
  {
    room: "http",
    holds: "the HTTP port: Discord's signed interactions, and the tools under /v1 with their OpenAPI description",
    may: ["fleet", "discord", "tools", "mcp"],
  },
  {
    room: "terminal",
    holds: "the tasks of the terminal: ask, import, refresh, data, gallery",
    may: [
      "health",
      "text",
      "calendar",
      "market",
      "question",
      "wording",
      "language",
      "answering",
      "kinds",
      "ask",
      "replies",
      "config",
      "oracle",
      "posts",
      "discord",
      "mcp",
    ],
  },
  {
    room: "bot",
    holds: "the root of the bot: at the gateway, or behind HTTP",
    may: ["health", "market", "fleet", "config", "oracle", "posts", "discord", "tools", "mcp", "http"],
  },
  { room: "shards", holds: "the root of a bot in several processes, one for each connection to the gateway", may: ["health", "config"] },
  { room: "cli", holds: "the root of the terminal", may: ["terminal"] },
];

/** The files that each file imports, by their paths. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** "src/kinds/kind.ts" is in kinds, "src/bot.ts" in bot, "commands/ask.ts" in commands. */
export function roomOf(file: string): string {
  const [folder = "", name = ""] = file.split("/");
  return folder === "src" ? name.replace(/\.ts$/, "") : folder;
}

/** Imports and exports of values and of types, `import("…")`, and workers. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"|\bnew URL\(\s*"(\.[^"]+\.ts)"/g;

/** @param texts source by path */
export function graphOf(texts: ReadonlyMap<string, string>): Graph {
  return new Map(
    [...texts].map(([file, text]) => [
      file,
      [...text.matchAll(IMPORT)].map(([, imported, worker]) => posix.join(posix.dirname(file), imported ?? worker!)),
    ]),
  );
}

/** Groups of files that reach each other through imports, each sorted; empty where there is no circle (Tarjan's strongly connected components). */
export function circlesIn(graph: Graph): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    const next = graph.get(file) ?? [];
    for (const each of next) {
      if (!order.has(each)) visit(each);
      if (open.includes(each)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(each)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = open.splice(open.indexOf(file));
    if (group.length > 1 || next.includes(file)) found.push(group.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

/** Imports that the table does not allow, "src/a/x.ts → src/b/y.ts". */
export function strayImports(graph: Graph, table: readonly Layer[] = layers): string[] {
  const byRoom = new Map(table.map((layer) => [layer.room, layer]));
  const isAllowed = (file: string, imported: string): boolean => {
    const [room, other] = [roomOf(file), roomOf(imported)];
    if (room === other) return byRoom.get(room)?.apart !== true || !areApart(file, imported);
    const may = byRoom.get(room)?.may ?? [];
    return may.includes(other) || may.includes(imported.replace(/^src\//, ""));
  };
  return [...graph].flatMap(([file, imports]) =>
    imports.filter((imported) => !isAllowed(file, imported)).map((imported) => `${file} → ${imported}`),
  );
}

/** Whether two files lie in different folders of a room; what lies in the room itself belongs to all. */
function areApart(file: string, imported: string): boolean {
  const [own, other] = [file, imported].map((each) => each.split("/").slice(2, -1)[0]);
  return own !== undefined && other !== undefined && own !== other;
}

/** Rooms of files that the table lacks. */
export function unknownRooms(files: Iterable<string>, table: readonly Layer[] = layers): string[] {
  const known = new Set(table.map(({ room }) => room));
  return [...new Set(Array.from(files, roomOf))].filter((room) => !known.has(room)).sort();
}

/** Rooms that hold more than a share of all lines, "kinds: 37%". */
export function largeRooms(texts: ReadonlyMap<string, string>, most: number): string[] {
  const lines = Map.groupBy(texts, ([file]) => roomOf(file));
  const sizes = [...lines].map(([room, files]) => [room, files.reduce((sum, [, text]) => sum + text.split("\n").length - 1, 0)] as const);
  const all = sizes.reduce((sum, [, size]) => sum + size, 0);
  return sizes.filter(([, size]) => size > most * all).map(([room, size]) => `${room}: ${Math.round((100 * size) / all)}%`);
}

/** The table as docs/architecture.md shows it. */
export function layersTable(): string {
  const rows = layers.map(({ room, holds, may }) => `| ${placeOf(room)} | ${holds} | ${may.length === 0 ? "nothing" : may.join(", ")} |`);
  return ["| room | what is in it | may import |", "| --- | --- | --- |", ...rows].join("\n");
}

/** A page with another table of rooms in place of its own. */
export function withTable(page: string, table: string): string {
  return page.replace(/^\| room \|.*\n(?:\|.*\n)*/m, () => `${table}\n`);
}

function placeOf(room: string): string {
  if (room === "commands") return "`commands/`";
  return ["bot", "cli", "config"].includes(room) ? `\`src/${room}.ts\`` : `\`src/${room}/\``;
}
