import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from "discord.js";
import { themes } from "../../replies/chart/chart.ts";
import { noticeEmbed } from "../../replies/embed.ts";
import { escaped } from "../../replies/plain.ts";
import { type Locale, localeOf, locales } from "../../wording/locale.ts";
import { name as called } from "../../wording/phrase.ts";
import { render } from "../../wording/render.ts";
import type { Caller } from "../call.ts";
import { ownId, type Room } from "../command.ts";
import { menu } from "../menu.ts";
import { mayManage } from "../permissions.ts";
import { privately, type Reply, type Row } from "../reply.ts";
import { channelText } from "../setup/moment.ts";
import type { Texts } from "../words/table.ts";
import { textsFor } from "../words/texts.ts";
import type { PersonSettings, ServerSettings } from "./schema.ts";

export const COMMAND = "settings";
/** The menu value for the default. */
export const AS_IT_COMES = "auto";
/** What a press changes, in its custom id. */
export const ACTS = {
  locale: "locale",
  nasdaq: "nasdaq",
  theme: "theme",
  pictures: "pictures",
  reset: "reset",
  ownLocale: "own-locale",
} as const;

/** The settings of the server, with menus for those who manage it, and of the person. */
export function settingsReply(call: Pick<Caller, "guildId" | "userId" | "locale" | "permissions">, { settled, oracle }: Room): Reply {
  const { settings: texts } = textsFor(call.locale);
  const own = settled.people.of(call.userId);
  const person = noticeEmbed(texts.ownTitle, ownLines(own, texts));
  if (call.guildId === null) return { ...privately(person), components: ownRows(own, texts) };
  const server = settled.servers.of(call.guildId);
  const nameOf = (symbol: string): string => render(called(oracle.names.nameOf(symbol)), localeOf(call.locale));
  const embeds = [noticeEmbed(texts.serverTitle, serverLines(server, nameOf, texts)), person];
  return { ...privately(...embeds), components: [...(mayManage(call) ? serverRows(server, texts) : []), ...ownRows(own, texts)] };
}

type SettingsTexts = Texts["settings"];

function serverLines(server: ServerSettings, nameOf: (symbol: string) => string, texts: SettingsTexts): string[] {
  const { fields, usual } = texts;
  const said: Readonly<Record<keyof ServerSettings, string>> = {
    locale: languageText(server.locale, texts),
    market: server.market === null ? usual.market : escaped(nameOf(server.market)),
    nasdaq: texts.nasdaq[server.nasdaq],
    pictures: server.pictures ? texts.yes : texts.no,
    theme: server.theme === null ? usual.theme : texts.themes[server.theme],
    zone: server.zone === null ? usual.zone : escaped(server.zone),
    channels: server.channels.length === 0 ? usual.channels : texts.onlyIn(server.channels.map(channelText).join(" ")),
    quota: server.quota === null ? usual.quota : String(server.quota),
  };
  const names = Object.keys(said) as (keyof ServerSettings)[];
  return [...names.map((name) => `**${fields[name]}** ${said[name]}`), texts.discordsOwn];
}

function ownLines({ locale, zone }: PersonSettings, texts: SettingsTexts): string[] {
  return [
    `**${texts.own.locale}** ${languageText(locale, texts)}`,
    `**${texts.own.zone}** ${zone === null ? texts.usual.zone : escaped(zone)}`,
  ];
}

function languageText(locale: Locale | null, { usual, languages }: SettingsTexts): string {
  return locale === null ? usual.locale : languages[locale];
}

function serverRows({ locale, nasdaq, theme, pictures }: ServerSettings, texts: SettingsTexts): Row[] {
  const id = (act: keyof typeof ACTS, to = ""): string => ownId(COMMAND, `${ACTS[act]}${to}`);
  const button = (label: string, customId: string): APIButtonComponentWithCustomId => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customId,
  });
  const buttons = [
    button(pictures ? texts.picturesOff : texts.picturesOn, id("pictures", pictures ? "-off" : "-on")),
    button(texts.reset, id("reset")),
  ];
  return [
    ...languageMenu(id("locale"), texts.fields.locale, locale, texts),
    ...menu(
      id("nasdaq"),
      texts.fields.nasdaq,
      (["composite", "100"] as const).map((value) => ({
        label: `${texts.fields.nasdaq} ${texts.nasdaq[value]}`,
        value,
        default: value === nasdaq,
      })),
    ),
    ...menu(id("theme"), texts.fields.theme, [
      { label: `${texts.fields.theme} ${texts.usual.theme}`, value: AS_IT_COMES, default: theme === null },
      ...themes.map((value) => ({ label: `${texts.fields.theme} ${texts.themes[value]}`, value, default: value === theme })),
    ]),
    { type: ComponentType.ActionRow, components: buttons },
  ];
}

function ownRows({ locale }: PersonSettings, texts: SettingsTexts): Row[] {
  return languageMenu(ownId(COMMAND, ACTS.ownLocale), texts.own.locale, locale, texts);
}

function languageMenu(customId: string, field: string, present: Locale | null, texts: SettingsTexts): Row[] {
  return menu(customId, field, [
    { label: `${field} ${texts.usual.locale}`, value: AS_IT_COMES, default: present === null },
    ...locales.map((value) => ({ label: `${field} ${texts.languages[value]}`, value, default: value === present })),
  ]);
}
