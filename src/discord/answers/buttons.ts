import { type APIButtonComponentWithCustomId, type APIComponentInMessageActionRow, ButtonStyle, ComponentType } from "discord.js";
import type { CheckedClaim } from "../../ask/claims/claims.ts";
import { isOver, over, SHORT_WINDOWS, type ShortWindow, swapped } from "../../ask/turned.ts";
import { parseDay } from "../../calendar/day.ts";
import type { Question } from "../../kinds/question.ts";
import type { Answer } from "../../question/answer.ts";
import { isRefusal } from "../../question/refusal.ts";
import { clipped, oneLine } from "../../replies/plain.ts";
import { choosable, type MenuOption, menu } from "../menu.ts";
import type { Row } from "../reply.ts";
import type { Texts } from "../words/table.ts";
import { type Act, type AnswerState, customIdOf, type View } from "./state.ts";

/** The menu of the answers that one text got, and the menu of questions that can be asked instead. */
export const CLOSER_MENU = "1closer";
export const ASK_MENU = "1ask";

/** An answer opened from a menu belongs to the person who opens it. */
const NOBODY = "0";
/** Characters of a button's label. @see https://docs.discord.com/developers/components/reference#button */
const BUTTON_LENGTH = 80;
/** Characters of an option's label. */
const LABEL_LENGTH = 100;

export interface Shown {
  readonly owner: string;
  readonly view: View;
  /** only one person sees it, and may share it */
  readonly isPrivate: boolean;
}

/**
 * The buttons under an answer: what else its text can mean, other windows, chart or table, swapped sides, details, a watch, and sharing if it is private.
 * A state too long for a custom id gets no button. Under the answers to several questions a menu opens each by itself;
 * under a refusal another opens suggestions.
 */
export function buttonsOf(answer: Answer<Question>, shown: Shown, texts: Texts): Row[] {
  if (isRefusal(answer.question)) return suggestionRows(answer, texts);
  if (answer.also !== undefined && answer.also.length > 0) return closerRows([answer, ...answer.also], texts);
  const state = stateOf(answer, shown);
  const { question } = state;
  let slot = 0;
  const button = (act: Act, label: string, to: Partial<AnswerState> = {}, disabled = false): APIButtonComponentWithCustomId[] => {
    const id = customIdOf(act, slot++, { ...state, ...to });
    return id === null ? [] : [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id, disabled }];
  };
  const windows = (Object.keys(SHORT_WINDOWS) as ShortWindow[]).flatMap((name) => {
    const turned = over(question, SHORT_WINDOWS[name]);
    return turned === null ? [] : button("show", texts.windows[name], { question: turned }, isOver(question, SHORT_WINDOWS[name]));
  });
  const otherView: View = state.view === "chart" ? "table" : "chart";
  const changedOver = swapped(question);
  const others = [
    ...(answer.history === undefined ? [] : button("show", texts[otherView], { view: otherView })),
    ...(changedOver === null ? [] : button("show", texts.swap, { question: changedOver })),
    ...button("details", texts.details),
    ...button("watch", texts.tellMe),
    ...(shown.isPrivate ? button("share", texts.share) : []),
    ...(answer.byModel === true ? button("not meant", texts.notMeant) : []),
  ];
  const meant = (answer.alternatives ?? []).flatMap((each) =>
    button("show", clipped(oneLine(each.meant), BUTTON_LENGTH), { question: each.question }),
  );
  return [meant, windows, others].filter((row) => row.length > 0).map(rowOf);
}

export function stateOf(answer: Answer<Question>, { owner, view }: Pick<Shown, "owner" | "view">): AnswerState {
  return { question: answer.question, asOf: parseDay(answer.asOf) ?? 0, owner, view };
}

function suggestionRows(answer: Answer<Question>, texts: Texts): Row[] {
  const { suggestions } = answer.values;
  const asked = Array.isArray(suggestions) ? suggestions.filter((each) => typeof each === "string") : [];
  return menu(ASK_MENU, texts.tryOne, asked.flatMap(choosable));
}

/** A menu that opens each of several answers by itself, to whoever chooses it. */
export function closerRows(answers: readonly Answer<Question>[], texts: Texts): Row[] {
  const options = answers.flatMap((each, slot) => closerOption(each.headline, each, slot, "table"));
  return menu(CLOSER_MENU, texts.closer, options);
}

/** A menu that opens the answer that each claim was checked against, with its chart if it has one. */
export function claimRows(claims: readonly CheckedClaim[], texts: Texts): Row[] {
  const options = claims.flatMap(({ text, answer }, slot) =>
    answer === null ? [] : closerOption(text, answer, slot, answer.history === undefined ? "table" : "chart"),
  );
  return menu(CLOSER_MENU, texts.claims.open, options);
}

function closerOption(label: string, answer: Answer<Question>, slot: number, view: View): MenuOption[] {
  const value = isRefusal(answer.question) ? null : customIdOf("show", slot, stateOf(answer, { owner: NOBODY, view }));
  return value === null ? [] : [{ label: clipped(oneLine(label), LABEL_LENGTH), value }];
}

function rowOf(components: APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components };
}
