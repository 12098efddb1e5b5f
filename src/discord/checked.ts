import {
  type APIButtonComponentWithCustomId,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
  TextInputStyle,
} from "discord.js";
import type { CheckedClaim } from "../ask/claims/claims.ts";
import { inTurns } from "../ask/in-turns.ts";
import type { Day } from "../calendar/day.ts";
import { claimsPages } from "../replies/claims-embed.ts";
import { localeOf } from "../wording/locale.ts";
import { claimRows } from "./answers/buttons.ts";
import { type CommandPress, ownId, type Room } from "./command.ts";
import { mendable } from "./notice.ts";
import type { Page } from "./pages.ts";
import { openly, privately, type Reply, type Response, type Row } from "./reply.ts";
import { textsFor } from "./words/texts.ts";

/** Characters of a text that is read at once; a longer one would keep others waiting. */
const READ_AT_ONCE = 6000;

/** Characters that a field of a form takes. @see https://docs.discord.com/developers/components/reference#text-input */
const FIELD_LENGTH = 4000;

/** What is to be checked, for whom, and by which command. */
export interface Check {
  readonly text: string;
  readonly writtenAt: Date | Day;
  readonly locale: string;
  /** the one that is asked to share it and to turn its pages */
  readonly command: string;
}

/** The verdicts on a text's claims, shown only to the reader, who may turn the pages, look closer at a claim, and share. */
export function checkedReply(check: Check, room: Room): Reply {
  const { text, writtenAt: asOf, locale } = check;
  return firstPage([...pagesOf(room.oracle.claims(text, { asOf, locale }), check)], check, room);
}

/** The same for a text of any length: a long one keeps only its reader waiting. */
export function checkedResponse(check: Check, room: Room): Response {
  if (check.text.length <= READ_AT_ONCE) return { kind: "message", reply: checkedReply(check, room) };
  return { kind: "later", defer: "privately", finish: () => checkedInTurn(check, room) };
}

export async function checkedInTurn(check: Check, room: Room): Promise<Reply> {
  const { text, writtenAt: asOf, locale } = check;
  return firstPage(await inTurns(pagesOf(await room.oracle.claimsInTurn(text, { asOf, locale }), check)), check, room);
}

function* pagesOf(claims: readonly CheckedClaim[], { writtenAt, locale }: Check): Generator<Page, void> {
  const texts = textsFor(locale);
  const instant = typeof writtenAt === "number" ? new Date(writtenAt * 86_400_000) : writtenAt;
  const zone = typeof writtenAt === "number" ? "UTC" : "America/New_York";
  const day = new Intl.DateTimeFormat(localeOf(locale), { dateStyle: "medium", timeZone: zone }).format(instant);
  for (const { embed, claims: shown } of claimsPages(claims, texts.claims.title(day), texts.claims, localeOf(locale)))
    yield { embeds: [embed], menu: claimRows(shown, texts) };
}

function firstPage(pages: readonly Page[], { locale, command }: Check, { pages: kept }: Room): Reply {
  if (pages.length === 0) return mendable(textsFor(locale).claims.none);
  return pageReply(pages, 0, pages.length > 1 ? kept.keep(pages) : "", command, locale);
}

/** One of the pages. @param name what they are kept under; unused where there is one alone */
function pageReply(pages: readonly Page[], at: number, name: string, command: string, locale: string): Reply {
  const { embeds, menu } = pages[at]!;
  const button = (label: string, state: string, disabled = false): APIButtonComponentWithCustomId => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: ownId(command, state),
    disabled,
  });
  const turns =
    pages.length === 1
      ? []
      : [button("‹", `page-${name}-${at - 1}`, at === 0), button("›", `page-${name}-${at + 1}`, at === pages.length - 1)];
  const row: Row = { type: ComponentType.ActionRow, components: [...turns, button(textsFor(locale).share, "share")] };
  return { ...privately(...embeds), components: [...menu, row] };
}

/** A press under checked claims: another page, or sharing the private result. */
export function checkedPress(
  { state, message, locale }: CommandPress,
  { pages: kept, preferences }: Room,
  command: string,
): Response | null {
  if (state === "share") {
    if (preferences.isPrivate) return { kind: "message", reply: mendable(textsFor(locale).notOpenHere) };
    const mayShare = message.isPrivate && message.embeds.length > 0;
    return mayShare ? { kind: "message", reply: openly(...message.embeds) } : null;
  }
  const turned = /^page-([0-9a-z]+)-(\d+)$/.exec(state);
  if (turned === null) return null;
  const [, name, at] = turned as unknown as [string, string, string];
  const shown = (pages: readonly Page[] | undefined): Reply =>
    pages?.[Number(at)] === undefined ? mendable(textsFor(locale).claims.gone) : pageReply(pages, Number(at), name, command, locale);
  const pages = kept.find(name);
  if (pages?.[Number(at)] !== undefined) return { kind: "update", reply: shown(pages) };
  const { findElsewhere } = kept;
  if (findElsewhere === undefined) return { kind: "message", reply: shown(undefined) };
  return { kind: "later", defer: "in place", finish: async () => shown(await findElsewhere(name)) };
}

/** The form shown when nothing was given: its text may have line breaks, which an option may not. */
export function checkForm(customId: string, locale: string): APIModalInteractionResponseCallbackData {
  const { form } = textsFor(locale).claims;
  return {
    custom_id: customId,
    title: form.title,
    components: [
      {
        type: ComponentType.Label,
        label: form.text,
        component: { type: ComponentType.TextInput, custom_id: "text", style: TextInputStyle.Paragraph, max_length: FIELD_LENGTH },
      },
      {
        type: ComponentType.Label,
        label: form.written,
        description: form.writtenHint,
        component: { type: ComponentType.TextInput, custom_id: "written", style: TextInputStyle.Short, max_length: 10, required: false },
      },
    ],
  };
}
