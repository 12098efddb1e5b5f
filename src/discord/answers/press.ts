import type { Question } from "../../kinds/question.ts";
import type { Answer } from "../../question/answer.ts";
import { isRefusal } from "../../question/refusal.ts";
import { detailsEmbed, historyCsv } from "../../replies/details.ts";
import { localeOf } from "../../wording/locale.ts";
import { openLocale, type PressCall } from "../call.ts";
import type { Room } from "../command.ts";
import { choosable, menu } from "../menu.ts";
import { mendable } from "../notice.ts";
import { privately, type Reply, type Response } from "../reply.ts";
import { watchAsked } from "../setup/watch-form.ts";
import { textsFor } from "../words/texts.ts";
import { ASK_MENU, CLOSER_MENU, type Shown } from "./buttons.ts";
import { answerReply, chartReply, illustratedReply } from "./reply.ts";
import { type AnswerState, pressedFrom } from "./state.ts";

/**
 * What a press on an answer does. Everything comes from the custom id, so that it works after a restart.
 * The person whose answer it is gets it changed in place; anyone else gets a private one of their own.
 * @returns null if the custom id does not belong to an answer, or comes from another version
 */
export function answerPress(call: PressCall, room: Room): Response | null {
  if (call.customId === ASK_MENU) return askedFrom(call, room);
  const fromMenu = call.customId === CLOSER_MENU;
  const pressed = pressedFrom(fromMenu ? (call.values[0] ?? "") : call.customId);
  if (pressed === null) return null;
  const { act, state } = pressed;
  if (act === "watch") return watchAsked(call, room.oracle.conditions(state.question));
  if (act === "not meant") return { kind: "update", reply: takenBack(call, state, room) };
  if (act === "details") return { kind: "message", reply: detailsReply(call, state, room) };
  // if a server wants no public answers
  if (act === "share" && room.preferences.isPrivate) return { kind: "message", reply: mendable(textsFor(call.locale).notOpenHere) };
  if (act === "share") return call.message.isPrivate ? shown(call, { ...state, owner: call.userId }, "openly", room) : null;
  const own = state.owner === call.userId && !fromMenu;
  return shown(call, { ...state, owner: call.userId }, own ? "in place" : "privately", room);
}

/** A question chosen from a menu is answered privately to the person who chose it, who may share it. */
function askedFrom(call: PressCall, room: Room): Response | null {
  const [text] = call.values;
  if (text === undefined) return null;
  const answer = room.oracle.ask(text, { locale: call.locale });
  return { kind: "message", reply: illustratedReply(answer, { owner: call.userId, isPrivate: true }, call.locale, room) };
}

/** In place of an answer to what was not asked: questions of that kind as they are understood. */
function takenBack(call: PressCall, { question }: AnswerState, { oracle }: Room): Reply {
  const texts = textsFor(call.locale);
  return { ...mendable(texts.takenBack), components: menu(ASK_MENU, texts.tryOne, oracle.examples(question.kind).flatMap(choosable)) };
}

type Where = "in place" | "privately" | "openly";

function shown(call: PressCall, state: AnswerState, where: Where, room: Room): Response {
  const isPrivate = where === "privately" || (where === "in place" && call.message.isPrivate);
  const locale = isPrivate ? call.locale : openLocale(call);
  const answer = answerAgain(state, locale, room);
  const seen: Shown = { owner: state.owner, view: state.view, isPrivate };
  // if that window cannot be answered, the answer stays as it is
  if (isRefusal(answer.question)) return { kind: "message", reply: answerReply(answer, { ...seen, isPrivate: true }, call.locale) };
  if (state.view === "table") {
    const reply = answerReply(answer, seen, locale);
    return where === "in place" ? { kind: "update", reply } : { kind: "message", reply };
  }
  return { kind: "later", defer: where, finish: () => drawn(answer, seen, locale, room) };
}

/** The answer's chart, or its figures with a note if there is no chart. */
async function drawn(answer: Answer<Question>, seen: Shown, locale: string, { draw, report }: Room): Promise<Reply> {
  try {
    const picture = await draw(answer, locale);
    if (picture !== null) return chartReply(answer, picture, seen, locale);
  } catch (error) {
    report(error, { drawing: answer.question.kind });
  }
  const caveats = [...answer.caveats, textsFor(locale).noPicture];
  return answerReply({ ...answer, caveats }, { ...seen, view: "table" }, locale);
}

function detailsReply(call: PressCall, state: AnswerState, room: Room): Reply {
  const texts = textsFor(call.locale);
  const answer = answerAgain(state, call.locale, room);
  const csv = historyCsv(answer);
  const file = { name: `versus-${answer.question.kind}-${answer.asOf}.csv`, description: texts.detailsFile, bytes: Buffer.from(csv ?? "") };
  const reply = privately(
    detailsEmbed(answer, room.oracle.formulas(answer.question, call.locale), texts.detailsTitle, localeOf(call.locale)),
  );
  return csv === null ? reply : { ...reply, files: [file] };
}

function answerAgain({ question, asOf }: AnswerState, locale: string, { oracle }: Room): Answer<Question> {
  return oracle.answer(question, { locale, asOf });
}

/** The reply when a press or a form can no longer be read. */
export function stalePress(call: Pick<PressCall, "locale">): Response {
  return { kind: "message", reply: mendable(textsFor(call.locale).stale) };
}
