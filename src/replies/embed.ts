import type { APIEmbed } from "discord.js";
import { parseDay } from "../calendar/day.ts";
import type { Answer, AnswerTable } from "../question/answer.ts";
import { isRefusal } from "../question/refusal.ts";
import { dateText } from "../wording/figures.ts";
import type { Locale } from "../wording/locale.ts";
import { joined, type Phrase, say, verbatim } from "../wording/phrase.ts";
import { render } from "../wording/render.ts";
import { SAMPLE, SAMPLE_SOURCE } from "../wording/sample.ts";
import { originText } from "./origin.ts";
import { clipped, escaped, fitted, oneLine } from "./plain.ts";
import { ANSWER_SHAPE, fitting, linesOn, type Shape, within } from "./shape.ts";
import { tableLines } from "./table.ts";

/** What Discord allows in one embed, in characters. @see https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
export const EMBED_LIMITS = {
  title: 256,
  description: 4096,
  fieldName: 256,
  fieldValue: 1024,
  fields: 25,
  footer: 2048,
  total: 6000,
} as const;

/** Shares of an embed's 6,000 characters: title 256 + description 3,600 + footer 1,000 stay below it. */
const SHARES = { description: 3600, line: 500, table: 1500, footer: 1000 } as const;

/** More sources than this are counted, not named. */
const NAMED_SOURCES = 4;

/** Lines that an answer's headline, its base and end, and its foot may take of a phone's screen: a headline that is longer is whole under *Details*. */
const TITLE_LINES = 6;
const CONTEXT_LINES = 3;
const FOOTER_LINES = 3;
/** Questions that a refusal offers in words; its menu has them all. */
const OFFERED = 3;

/** Lines that remarks may take from the table and further findings. */
const REMARK_LINES = 5;
/** Further findings beside the first line, where there is room. */
const DETAILS = 2;

/** A colour says nothing that the words beside it do not. */
export const COLOURS = { answer: 0x2563eb, refusal: 0xb45309, failure: 0xb91c1c } as const;

/**
 * The embed of an answer or a refusal: a text that stands alone, within Discord's limits whatever the answer holds.
 * @param locale the language that the answer is in, for the words around it
 * @param shape how long it may be on a phone; what has no room is under *Details*
 */
export function answerEmbed(answer: Answer, locale: Locale = "en", shape: Shape = ANSWER_SHAPE): APIEmbed {
  return isRefusal(answer.question) ? refusalEmbed(answer, locale) : findingEmbed(answer, locale, shape);
}

/** The embeds of an answer and of those to the further questions of its text, as many as Discord's limit for a message allows. */
export function answerEmbeds(answer: Answer, locale: Locale = "en"): APIEmbed[] {
  const all = [answer, ...(answer.also ?? [])].map((each) => answerEmbed(each, locale));
  let room = EMBED_LIMITS.total;
  const kept = all.filter((embed) => {
    room -= sizeOf(embed);
    return room >= 0;
  });
  return kept;
}

/** Whether Discord's limit for a message lets another embed stand beside those that it has. */
export function hasRoomFor(embed: APIEmbed, embeds: readonly APIEmbed[]): boolean {
  return [...embeds, embed].reduce((sum, each) => sum + sizeOf(each), 0) <= EMBED_LIMITS.total;
}

/** Characters of an embed as Discord counts them. */
function sizeOf({ title, description, fields, footer }: APIEmbed): number {
  const texts = [title, description, footer?.text, ...(fields ?? []).flatMap(({ name, value }) => [name, value])];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/**
 * An embed of what the bot says of itself: help, status, an error.
 * @param lines Markdown; what came from elsewhere is escaped by the caller. Whole lines are left out where they are too many.
 */
export function noticeEmbed(title: string, lines: readonly string[], tone: keyof typeof COLOURS = "answer"): APIEmbed {
  return { color: COLOURS[tone], title: titleOf(title), ...described(fitted(lines, SHARES.description).toWellFormed()) };
}

/** The finding, what changes its meaning, the table, further findings, base and end; source and age at the foot. */
function findingEmbed(answer: Answer, locale: Locale, shape: Shape): APIEmbed {
  const more = moreIn(locale);
  const title = within(titleOf(answer.headline), TITLE_LINES);
  const context = within(contextLine(answer, locale), CONTEXT_LINES);
  const footer = within(footerText(answer, locale), FOOTER_LINES);
  let room = shape.lines - linesOn(title) - linesOn(context) - linesOn(footer);
  const remarks = roomFor(safeLines(remarksOf(answer, locale)), Math.min(room, REMARK_LINES), more);
  room -= linesOn(remarks.join("\n"));
  const table = tableBlock(answer.table, shape.rows, room, more);
  room -= table.lines;
  const wanted = shape === ANSWER_SHAPE ? answer.details.slice(0, DETAILS) : answer.details;
  const { kept: details } = fitting(safeLines(wanted), room);
  const parts = [...remarks, table.text, ...details, context === "" ? "" : `*${context}*`];
  return {
    color: COLOURS.answer,
    title,
    ...described(
      fitted(
        parts.filter((part) => part !== ""),
        SHARES.description,
        more,
      ),
    ),
    ...(footer === "" ? {} : { footer: { text: footer } }),
  };
}

/** What must be said beside the finding; that the prices are made up stands at the foot. */
function remarksOf({ caveats, sample }: Answer, locale: Locale): readonly string[] {
  const atFoot = sample === true ? render(SAMPLE, locale) : undefined;
  return caveats.filter((caveat) => caveat !== atFoot);
}

/** As many whole lines as there is room for, and how many there are besides. */
function roomFor(lines: readonly string[], room: number, more: (count: number) => string): readonly string[] {
  const { kept, out } = fitting(lines, room);
  if (out === 0) return kept;
  const { kept: fewer } = fitting(lines, room - 1);
  return [...fewer, more(lines.length - fewer.length)];
}

/** "2 Jun 2023 → 7 Jun 2023 · price return · Nasdaq Composite, not Nasdaq-100": what the figures are measured over, and what was chosen. */
function contextLine({ question, window, alternatives = [] }: Answer, locale: Locale): string {
  const [base, end] = [window?.base, window?.end].map((iso) => (iso === undefined ? undefined : parseDay(iso)));
  const span = base === undefined || end === undefined ? undefined : joined([dateText(base), dateText(end)], " → ");
  const choices = alternatives.map(({ read, meant }) => say`${verbatim(read)}, not ${verbatim(meant)}`);
  return clipped(escaped(oneLine(render(joined([span, basisOf(question), ...choices], " · "), locale))), SHARES.line);
}

/** What cannot be answered, why, and what can be asked instead. */
function refusalEmbed(answer: Answer, locale: Locale): APIEmbed {
  const title = within(titleOf(answer.headline), TITLE_LINES);
  const offered = safeLines(suggestionsOf(answer.values))
    .slice(0, OFFERED)
    .map((line) => `• ${line}`);
  const asked = offered.length === 0 ? [] : ["", `**${render(say`Try one of these`, locale)}**`, ...offered];
  const room = ANSWER_SHAPE.lines - linesOn(title);
  const { kept } = fitting([...safeLines([...answer.details, ...answer.caveats]), ...asked], room);
  return { color: COLOURS.refusal, title, ...described(fitted(kept, SHARES.description, moreIn(locale)).trim()) };
}

function moreIn(locale: Locale): (count: number) => string {
  return (count) => render(say`… and ${count} more`, locale);
}

/** "yahoo ^RUT, yahoo ^IXIC · 7 Jun 2023": where the closes come from and how old they are; each date once. */
function footerText({ sources, asOf, sample }: Answer, locale: Locale): string {
  const origins = [...new Set(sources.map((source) => source.from))];
  const named = joined(origins.slice(0, NAMED_SOURCES).map(originText), ", ");
  const made = sample === true ? SAMPLE_SOURCE : undefined;
  const from = origins.length > NAMED_SOURCES ? say`${named} and ${origins.length - NAMED_SOURCES} more` : named;
  const dates = [...new Set(sources.map((source) => source.lastClose))];
  const apart = sources.slice(0, NAMED_SOURCES).map((source) => joined([verbatim(source.symbol), dayOf(source.lastClose)], " "));
  const ages = dates.length === 1 ? dayOf(dates[0]!) : joined(apart, ", ");
  const seen = dates.length === 1 && dates[0] === asOf ? undefined : say`as of ${dayOf(asOf)}`;
  const parts = sources.length === 0 ? [made, seen] : [made ?? from, ages, seen];
  return clipped(oneLine(render(joined(parts, " · "), locale)), SHARES.footer);
}

/** A date in the reader's form; whatever else stands there as it is. */
function dayOf(iso: string): Phrase {
  const day = parseDay(iso);
  return day === undefined ? verbatim(iso) : dateText(day);
}

/** A question that measures a return names its basis; kinds that have none (a refusal, a level) have nothing to say. */
function basisOf(question: object): Phrase | undefined {
  const basis = "basis" in question ? question.basis : undefined;
  if (basis === "price") return say`price return`;
  return basis === "total" ? say`total return, dividends reinvested` : undefined;
}

function suggestionsOf(values: Answer["values"]): string[] {
  const { suggestions } = values;
  return Array.isArray(suggestions) ? suggestions.filter((each) => typeof each === "string") : [];
}

/** As many rows of a table under their heading as there is room for, and how many there are besides. */
function tableBlock(table: AnswerTable | null, most: number, room: number, more: (count: number) => string): Block {
  for (let rows = Math.min(most, table?.rows.length ?? 0); table !== null && rows > 0; rows--) {
    const rest = table.rows.length > rows ? [more(table.rows.length - rows)] : [];
    const lines = tableLines({ ...table, rows: table.rows.slice(0, rows) });
    if (lines.length === 0 || lines.length + rest.length > room) continue;
    const text = `\`\`\`\n${fitted(lines, SHARES.table, more)}\n\`\`\``;
    return { text: [text, ...rest].join("\n"), lines: lines.length + rest.length };
  }
  return { text: "", lines: 0 };
}

interface Block {
  readonly text: string;
  readonly lines: number;
}

/** Each as one escaped line; blank ones are left out. */
function safeLines(lines: readonly string[]): string[] {
  return lines.map((line) => clipped(escaped(oneLine(line)), SHARES.line)).filter((line) => line !== "");
}

/** Discord refuses an embed without any text, so a blank headline has a word in its place. */
function titleOf(text: string): string {
  return clipped(escaped(oneLine(text)), EMBED_LIMITS.title) || "Versus";
}

function described(description: string): Pick<APIEmbed, "description"> {
  return description === "" ? {} : { description };
}
