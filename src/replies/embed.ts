import type { APIEmbed } from "discord.js";
import type { Answer, AnswerSource, AnswerTable } from "../question/answer.ts";
import { isRefusal } from "../question/refusal.ts";
import type { Locale } from "../wording/locale.ts";
import { joined, name, type Phrase, say, verbatim } from "../wording/phrase.ts";
import { render } from "../wording/render.ts";
import { clipped, escaped, fitted, oneLine } from "./plain.ts";
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

/** Shares of an embed's 6,000 characters: title 256 + description 3,600 + note 1,024 and its name + footer 1,000 stay below it. */
const SHARES = { description: 3600, headline: 900, reading: 400, detail: 500, table: 1500, footer: 1000 } as const;

/** More sources than this are counted, not named. */
const NAMED_SOURCES = 8;

/** A colour says nothing that the words beside it do not. */
export const COLOURS = { answer: 0x2563eb, refusal: 0xb45309, failure: 0xb91c1c } as const;

/**
 * The embed of an answer or a refusal: a text that stands alone, within Discord's limits whatever the answer holds.
 * @param locale the language that the answer is in, for the words around it
 */
export function answerEmbed(answer: Answer, locale: Locale = "en"): APIEmbed {
  return isRefusal(answer.question) ? refusalEmbed(answer, locale) : findingEmbed(answer, locale);
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

/** The finding, the table, further findings, how it was read, what must be noted; window, source, age and rule at the foot. */
function findingEmbed(answer: Answer, locale: Locale): APIEmbed {
  const more = moreIn(locale);
  const headline = beyondTitle(answer.headline);
  const reading = oneLine(answer.reading);
  const closing = reading === "" ? [] : [`*${clipped(escaped(reading), SHARES.reading)}*`];
  const table = tableBlock(answer.table, more);
  const left = SHARES.description - [...headline, table, ...closing].join("\n").length - 2;
  const details = fitted(safeLines(answer.details), Math.max(1, left), more);
  const note = fitted(safeLines(answer.caveats), EMBED_LIMITS.fieldValue, more);
  const footer = footerText(answer, locale);
  return {
    color: COLOURS.answer,
    title: titleOf(answer.headline),
    ...described([...headline, table, details, ...closing].filter((part) => part !== "").join("\n")),
    ...(note === "" ? {} : { fields: [{ name: render(say`Note`, locale), value: note }] }),
    ...(footer === "" ? {} : { footer: { text: footer } }),
  };
}

function refusalEmbed(answer: Answer, locale: Locale): APIEmbed {
  const suggestions = suggestionsOf(answer.values);
  const asked =
    suggestions.length === 0
      ? []
      : ["", `**${render(say`Try one of these`, locale)}**`, ...safeLines(suggestions).map((line) => `• ${line}`)];
  const lines = [...beyondTitle(answer.headline), ...safeLines([...answer.details, ...answer.caveats]), ...asked];
  return {
    color: COLOURS.refusal,
    title: titleOf(answer.headline),
    ...described(fitted(lines, SHARES.description, moreIn(locale)).trim()),
  };
}

function moreIn(locale: Locale): (count: number) => string {
  return (count) => render(say`… and ${count} more`, locale);
}

function footerText({ question, window, sources, asOf, rule }: Answer, locale: Locale): string {
  const basis = basisOf(question);
  const span =
    window === null
      ? undefined
      : say`${verbatim(window.label)}: from the close of ${verbatim(window.base)} to the close of ${verbatim(window.end)}`;
  const lines = [joined([span, basis], " · "), joined([...sourceTexts(sources), say`as of ${verbatim(asOf)}`], " · "), verbatim(rule)];
  return fitted(
    lines
      .map((line) => oneLine(render(line, locale)))
      .filter((line) => line !== "")
      .map((line) => clipped(line, SHARES.footer / 2)),
    SHARES.footer,
    moreIn(locale),
  );
}

/** "Source: yahoo ^RUT, yahoo ^IXIC" and the last closes known, each date once. */
function sourceTexts(sources: readonly AnswerSource[]): Phrase[] {
  if (sources.length === 0) return [];
  const origins = [...new Set(sources.map((source) => source.from))];
  const named = joined(origins.slice(0, NAMED_SOURCES).map(name), ", ");
  const from = origins.length > NAMED_SOURCES ? say`${named} and ${origins.length - NAMED_SOURCES} more` : named;
  const dates = new Set(sources.map((source) => source.lastClose));
  const apart = sources.slice(0, NAMED_SOURCES).map((source) => verbatim(`${source.symbol} ${source.lastClose}`));
  const ages = dates.size === 1 ? say`last close ${verbatim([...dates].join())}` : say`last closes ${joined(apart, ", ")}`;
  return [say`Source: ${from}`, ages];
}

/** A question that measures a return names its basis; kinds that have none (a refusal, a level) have nothing to say. */
function basisOf(question: object): Phrase | undefined {
  const basis = "basis" in question ? question.basis : undefined;
  if (basis === "price") return say`price return, dividends left out`;
  return basis === "total" ? say`total return, dividends in` : undefined;
}

function suggestionsOf(values: Answer["values"]): string[] {
  const { suggestions } = values;
  return Array.isArray(suggestions) ? suggestions.filter((each) => typeof each === "string") : [];
}

function tableBlock(table: AnswerTable | null, more: (count: number) => string): string {
  const lines = table === null ? [] : tableLines(table);
  return lines.length === 0 ? "" : `\`\`\`\n${fitted(lines, SHARES.table, more)}\n\`\`\``;
}

/** Each as one escaped line; blank ones are left out. */
function safeLines(lines: readonly string[]): string[] {
  return lines.map((line) => clipped(escaped(oneLine(line)), SHARES.detail)).filter((line) => line !== "");
}

/** Discord refuses an embed without any text, so a blank headline has a word in its place. */
function titleOf(text: string): string {
  return clipped(escaped(oneLine(text)), EMBED_LIMITS.title) || "Versus";
}

/** A headline too long for a title, whole in the description. */
function beyondTitle(headline: string): string[] {
  const whole = escaped(oneLine(headline));
  return whole.length > EMBED_LIMITS.title ? [clipped(whole, SHARES.headline)] : [];
}

function described(description: string): Pick<APIEmbed, "description"> {
  return description === "" ? {} : { description };
}
