import { type Day, parseDay } from "../src/calendar/day.ts";
import { textOption } from "../src/discord/call.ts";
import { type Check, checkedInTurn, checkedPress, checkedResponse, checkForm } from "../src/discord/checked.ts";
import { type OpenCommand, ownId, type Room } from "../src/discord/command.ts";
import { declared, textOption as declaredText, fileOption, flagOption, passageOption } from "../src/discord/declaration.ts";
import { mendable } from "../src/discord/notice.ts";
import type { Reply, Response } from "../src/discord/reply.ts";
import type { Notice } from "../src/discord/words/table.ts";
import { textsFor } from "../src/discord/words/texts.ts";

const NAME = "check";

/** Reads a pasted article, a file or the last message, and holds each claim of it against the closes known on the day it was written. */
const check: OpenCommand = {
  declaration: declared({
    name: { en: NAME, de: "prüfen", fr: "vérifier" },
    description: {
      en: "Check every claim in a market report against the closes",
      de: "Jede Aussage eines Marktberichts an den Schlusskursen prüfen, auf Englisch",
      fr: "Vérifier chaque affirmation d'un article de marché, en anglais",
    },
    options: [
      passageOption({
        name: { en: "text", de: "text", fr: "texte" },
        description: {
          en: "The S&P 500 rose 2.4% to 3,752.75, its best day since June",
          de: "The S&P 500 rose 2.4% to 3,752.75, its best day since June",
          fr: "The S&P 500 rose 2.4% to 3,752.75, its best day since June",
        },
      }),
      fileOption({
        name: { en: "file", de: "datei", fr: "fichier" },
        description: {
          en: "A .txt or .md file of up to 200 kB",
          de: "Eine .txt- oder .md-Datei bis 200 kB",
          fr: "Un fichier .txt ou .md de 200 ko au plus",
        },
      }),
      flagOption({
        name: { en: "last", de: "letzte", fr: "dernier" },
        description: {
          en: "The last message written here",
          de: "Die letzte Nachricht, die hier geschrieben wurde",
          fr: "Le dernier message écrit ici",
        },
      }),
      declaredText({
        name: { en: "written", de: "geschrieben", fr: "écrit" },
        description: {
          en: "The day it was written: 2023-06-07 (default: today)",
          de: "Der Tag, an dem er geschrieben wurde: 2023-06-07 (sonst: heute)",
          fr: "Le jour où il a été écrit : 2023-06-07 (sinon : aujourd'hui)",
        },
      }),
    ],
  }),
  respond: ({ options, files, channelId, locale }, room) => {
    const texts = textsFor(locale).claims;
    const written = dayIn(textOption(options, "written"));
    if (written === null) return told(texts.noDay);
    const text = textOption(options, "text");
    const file = files?.file;
    const of = (passage: string, writtenAt: Date | Day): Check => ({ text: passage, writtenAt, locale, command: NAME });
    const later = (finish: () => Promise<Reply>): Response => ({ kind: "later", defer: "privately", finish });
    if (text !== undefined) return checkedResponse(of(text, written ?? room.now()), room);
    if (file !== undefined)
      return later(async () => {
        const read = await room.passages.file(file);
        return read === null ? mendable(texts.noFile) : checkedInTurn(of(read, written ?? room.now()), room);
      });
    if (options.last === true)
      return later(async () => {
        const message = channelId === null ? null : await room.passages.lastMessage(channelId);
        return message === null ? mendable(texts.noMessage) : checkedInTurn(of(message.text, written ?? message.writtenAt), room);
      });
    return { kind: "form", form: checkForm(ownId(NAME, "form"), locale) };
  },
  submitted: ({ state, fields, locale }, room) => {
    const texts = textsFor(locale).claims;
    const written = dayIn(fields.written);
    if (written === null) return told(texts.noDay);
    if (state !== "form" || fields.text === undefined) return told(texts.none);
    return checkedResponse({ text: fields.text, writtenAt: written ?? room.now(), locale, command: NAME }, room);
  },
  press: (press, room: Room) => checkedPress(press, room, NAME),
};

/** The day that was typed; undefined where none was, null where it cannot be read. */
function dayIn(typed: string | undefined): Day | undefined | null {
  return typed === undefined || typed.trim() === "" ? undefined : (parseDay(typed.trim()) ?? null);
}

function told(notice: Notice): Response {
  return { kind: "message", reply: mendable(notice) };
}

export default check;
