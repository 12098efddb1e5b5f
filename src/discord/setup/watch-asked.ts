import type { ReadWish } from "../../ask/watches/missing.ts";
import { noticeEmbed } from "../../replies/embed.ts";
import { clipped, escaped, oneLine } from "../../replies/plain.ts";
import type { Caller } from "../call.ts";
import { ownId } from "../command.ts";
import { type MenuOption, menu } from "../menu.ts";
import { privately, type Reply } from "../reply.ts";
import { packedPlace, unpackedPlace, type WatchPlace } from "./watch-place.ts";
import { setupTexts } from "./words/texts.ts";

const COMMAND = "watch";
/** What a menu asks back for, in its custom id. */
const ASKED = "ask-";
const WHERE = "where";
/** Characters of a value and of a label in a menu. @see https://docs.discord.com/developers/components/reference#string-select */
const MOST = 100;

/** Asks back for what a condition lacks: how far, over which stretch, or of which market. The whole condition stands in each choice. */
export function lackingReply(read: Extract<ReadWish, { kind: "lacking" }>, place: WatchPlace | "ask", locale: string): Reply {
  const texts = setupTexts(locale);
  const ask = { stretch: texts.askStretch, subject: texts.askSubject, amount: texts.askAmount }[read.lacks];
  const { title, lines, choose } = ask(escaped(read.text));
  const options =
    read.lacks === "stretch"
      ? read.choices.flatMap(({ stretch, text }) => option(texts.stretches[stretch], text))
      : read.lacks === "subject"
        ? read.choices.flatMap(({ subject, text }) => option(texts.subjects[subject] ?? subject, text))
        : read.choices.flatMap(({ text }) => option(text, text));
  const id = ownId(COMMAND, `${ASKED}${place === "ask" ? WHERE : packedPlace(place)}`);
  return { ...privately(noticeEmbed(title, lines)), components: menu(id, choose, options) };
}

/** Asks where a watch is to be said: in the channel in which it was asked for, or to the person alone. */
export function whereReply(text: string, { channelId, locale }: Pick<Caller, "channelId" | "locale">): Reply {
  const texts = setupTexts(locale);
  const { title, lines, choose } = texts.askWhere(escaped(text));
  const places: WatchPlace[] = [...(channelId === null ? [] : [{ to: "channel", channelId } as const]), { to: "person" }];
  const options = places.flatMap((place) => option(texts.places[place.to], `${packedPlace(place)} ${text}`));
  return { ...privately(noticeEmbed(title, lines)), components: menu(ownId(COMMAND, `${ASKED}${WHERE}`), choose, options) };
}

/** None where the condition is too long to be kept whole. */
function option(label: string, text: string): MenuOption[] {
  const value = oneLine(text);
  return value.length > MOST ? [] : [{ label: clipped(label, MOST), value }];
}

/** What was chosen where something was asked back: the condition, and where it is said, undefined where that is still to be asked. */
export function chosenAgain(
  state: string,
  [value]: readonly string[],
): { readonly text: string; readonly place: WatchPlace | undefined } | null {
  if (!state.startsWith(ASKED) || value === undefined) return null;
  const kept = state.slice(ASKED.length);
  if (kept !== WHERE) {
    const place = unpackedPlace(kept);
    return place === null ? null : { text: value, place };
  }
  const [first = "", ...rest] = value.split(" ");
  const place = unpackedPlace(first);
  return place === null ? { text: value, place: undefined } : { text: rest.join(" "), place };
}
