import { type Day, partsOf, weekdayOf } from "../calendar/day.ts";
import { de } from "./languages/de.ts";
import { isPlural } from "./languages/en/names.ts";
import { en } from "./languages/en.ts";
import { fr } from "./languages/fr.ts";
import type { Language, Wording } from "./languages/language.ts";
import type { Locale } from "./locale.ts";
import { keyOf, type Phrase } from "./phrase.ts";
import { type Pieces, type Voice, voiceOf } from "./voice.ts";

/** The table of each language, with what several rooms or kinds say. */
export const languages: Readonly<Record<Locale, Language>> = { en, de, fr };

/** The same with further sentences in their tables. */
export function languagesWith(wordings: readonly Wording[]): Readonly<Record<Locale, Language>> {
  const withAll = (language: Language, further: readonly Language["sentences"][]): Language => ({
    ...language,
    sentences: Object.assign({}, language.sentences, ...further),
  });
  return {
    en,
    de: withAll(
      de,
      wordings.map((wording) => wording.de),
    ),
    fr: withAll(
      fr,
      wordings.map((wording) => wording.fr),
    ),
  };
}

/** A phrase in a language; a sentence that its table lacks is said in English, its figures and dates still in the language. */
export type Render = (phrase: Phrase, locale: Locale) => string;

/** Says phrases by these tables; each language's voice is made when it is first heard. */
export function rendererOf(tables: Readonly<Record<Locale, Language>>): Render {
  const voices: Partial<Record<Locale, Voice>> = {};
  return (phrase, locale) => {
    voices[locale] ??= voiceOf(tables[locale]);
    return saidBy(voices[locale], phrase);
  };
}

/** Says what is not one kind's own. */
export const render: Render = rendererOf(languages);

/** A phrase in English, for what is one text in all languages: suggestions, values. */
export function english(phrase: Phrase): string {
  return render(phrase, "en");
}

/** What belongs to a subject, in any language: "its" is "their" behind the name of several. */
const POSSESSIVES = /(?<!\p{L})(?:its|son|sa|ses)(?!\p{L})/gu;

/** What stands around a phrase and changes its form. */
interface Place {
  /** case and article that its gap asks for: "dative", "des", "du"; "" for none */
  readonly form: string;
  readonly brief: boolean;
}

/** "iShares", "eBay": a name that begins small everywhere. */
const BRAND = /^\p{Ll}\p{Lu}/u;

const ANYWHERE: Place = { form: "", brief: false };

function saidBy(voice: Voice, phrase: Phrase, place: Place = ANYWHERE): string {
  switch (phrase.is) {
    case "sentence":
      return sentenceText(voice, phrase, place);
    case "name":
      return nameIn(voice, phrase, place);
    case "verbatim":
      return inForm(voice, phrase.text, place);
    case "figure":
      return inForm(voice, phrase.sign + numberText(voice, phrase.digits, phrase.grouped), place);
    case "count":
      return inForm(voice, countText(voice, phrase, place), place);
    case "ordinal":
      return place.form === "number" ? String(phrase.number) : voice.ordinal(phrase.number);
    case "day": {
      const text = dateText(voice, phrase.day);
      if (place.form !== "") return dayForm(voice, text, place);
      return phrase.weekday && !place.brief
        ? filled(voice.language.weekdate, [voice.shortWeekdays[weekdayOf(phrase.day) - 1]!, text])
        : text;
    }
    case "days":
      return dayForm(voice, daysText(voice, phrase.from, phrase.to), place);
    case "monthday":
      return dayForm(voice, filled(voice.language.monthday, [dateIn(voice, phrase.date), voice.months[phrase.month - 1]!]), place);
    case "month":
      return inForm(voice, voice.months[phrase.month - 1]!, place);
    case "weekday":
      return voice.weekdays[weekdayOf(phrase.day) - 1]!;
    case "joined": {
      // "January 2020" is one, "A, B" are several
      const inner = phrase.between === " " ? { ...place, form: "" } : place;
      return phrase.parts.map((part, i) => saidBy(voice, part, i === 0 ? place : inner)).join(phrase.between);
    }
    case "capital":
      return capitalised(saidBy(voice, phrase.phrase, place));
    case "brief":
      return saidBy(voice, phrase.phrase, { ...place, brief: true });
  }
}

function sentenceText(voice: Voice, sentence: Extract<Phrase, { is: "sentence" }>, place: Place): string {
  const { texts, gaps, passes } = voice.pieces(sentence);
  const { language } = voice;
  let text = texts[0]!;
  for (let i = 0; i < gaps.length; i++) {
    const { part, form, words } = gaps[i]!;
    const filler = sentence.parts[part]!;
    const next = texts[i + 1]!;
    if (words !== null) text += words[isOne(voice, filler) ? 0 : 1] + next;
    else if (form === "capital") text += capitalised(saidBy(voice, filler, { ...place, form: "" })) + next;
    else {
      const asked = form === "as" ? place.form : form;
      const said = saidBy(voice, filler, asked === place.form ? place : { ...place, form: asked });
      if (next.startsWith("'s") && language.possessive !== undefined) text += language.possessive(said) + next.slice(2);
      else text += said + (isNamed(filler) && !isOne(voice, filler) && language.isSubject(asked) ? agreeing(language, next) : next);
    }
  }
  if (isOfSeveral(voice, voice.pieces(sentence), sentence)) text = text.replace(POSSESSIVES, (word) => language.plurals[word] ?? word);
  return passes ? text : inForm(voice, text, place);
}

/** Whether a sentence begins with a name of several as its subject, so that what is the subject's is theirs. */
function isOfSeveral(voice: Voice, { texts, gaps }: Pieces, { parts }: Extract<Phrase, { is: "sentence" }>): boolean {
  const [first] = gaps;
  if (first === undefined || texts[0] !== "" || first.words !== null || !voice.language.isSubject(first.form)) return false;
  const subject = parts[first.part]!;
  return isNamed(subject) && !isOne(voice, subject);
}

function inForm({ language }: Voice, text: string, { form }: Place): string {
  return form === "" ? text : language.inForm(text, form, null);
}

function dayForm({ language }: Voice, date: string, { form }: Place): string {
  return form === "" ? date : language.dayInForm(date, form);
}

function countText(voice: Voice, { number, noun, grouped }: Extract<Phrase, { is: "count" }>, { form }: Place): string {
  const { nouns, datives } = voice.language;
  const digits = numberText(voice, String(number), grouped);
  return form === "number" ? digits : `${digits} ${voice.form(nouns[noun], number, datives.has(form))}`;
}

function capitalised(text: string): string {
  return BRAND.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a name, or what is only a name in other dress. */
function isNamed(phrase: Phrase): boolean {
  if (phrase.is === "capital" || phrase.is === "brief") return isNamed(phrase.phrase);
  return phrase.is === "name";
}

/** Whether what fills a gap is one, for the words around it. */
function isOne(voice: Voice, phrase: Phrase): boolean {
  switch (phrase.is) {
    case "name":
      return !isPlural(phrase.text);
    case "figure":
      return voice.isOne(phrase.digits);
    case "count":
      return voice.isOne(String(phrase.number));
    case "capital":
    case "brief":
      return isOne(voice, phrase.phrase);
    case "joined":
      return phrase.parts.length < 2 && phrase.parts.every((part) => isOne(voice, part));
    case "sentence":
      // "3 of 11" are several, as "A and B" are
      return (
        keyOf(phrase.template) !== "{0} and {1}" &&
        (phrase.template[0] !== "" || phrase.parts[0] === undefined || isOne(voice, phrase.parts[0]))
      );
    default:
      return true;
  }
}

/** What stands behind several, its verb in the plural: " is …" → " are …" */
function agreeing({ plurals }: Language, text: string): string {
  return text.replace(/^ (\S+)/, (whole, verb: string) => (Object.hasOwn(plurals, verb) ? ` ${plurals[verb]}` : whole));
}

function nameIn({ language, names, short }: Voice, { text, definite }: Extract<Phrase, { is: "name" }>, { brief, form }: Place): string {
  const said = (brief ? short.get(text) : undefined) ?? names.get(text) ?? text;
  return form === "" ? (definite ? language.definite(said) : said) : language.inForm(said, form, text);
}

function dateText(voice: Voice, day: Day): string {
  const { year, month, date } = partsOf(day);
  return filled(voice.language.date, [dateIn(voice, date), voice.shortMonths[month - 1]!, String(year)]);
}

/** "4–8 Jan 2010", "29 Mar – 1 Apr 2022", "29 Dec 2025 – 2 Jan 2026": what both share is said once. */
function daysText(voice: Voice, from: Day, to: Day): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const end = dateText(voice, to);
  if (from === to) return end;
  if (first.year !== last.year) return `${dateText(voice, from)} – ${end}`;
  const day = filled(voice.language.dayOf, [dateIn(voice, first.date)]);
  return first.month === last.month ? `${day}–${end}` : `${day} ${voice.shortMonths[first.month - 1]!} – ${end}`;
}

function dateIn({ language }: Voice, date: number): string {
  return date === 1 && language.first !== undefined ? language.first : String(date);
}

function numberText({ decimal, grouped }: Voice, digits: string, inGroups: boolean): string {
  return inGroups ? grouped(digits) : decimal === "." ? digits : digits.replace(".", decimal);
}

function filled(pattern: string, values: readonly string[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, gap: string) => values[Number(gap)]!);
}
