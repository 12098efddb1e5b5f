import { USUAL_MARKET } from "../../ask/default-market.ts";
import { isZone } from "../../posts/schedule.ts";
import { themes } from "../../replies/chart/chart.ts";
import { escaped } from "../../replies/plain.ts";
import { isLocale } from "../../wording/locale.ts";
import { type CommandCall, type PressCall, textOption } from "../call.ts";
import type { CommandPress, Room } from "../command.ts";
import { symbolOf } from "../instruments.ts";
import { mendable } from "../notice.ts";
import { denialOf } from "../permissions.ts";
import type { Reply } from "../reply.ts";
import { setupTexts } from "../setup/words/texts.ts";
import type { Notice } from "../words/table.ts";
import { textsFor } from "../words/texts.ts";
import { MOST_CHANNELS, type PersonSettings, type ServerSettings, USUAL_SERVER } from "./schema.ts";
import { ACTS, AS_IT_COMES, COMMAND, settingsReply } from "./view.ts";

type Asked<S> = Partial<S> | { readonly wrong: Notice };

/** Changes a server's chosen settings, if the person may; the rest stays as it is. */
export async function settleServer(call: CommandCall, room: Room): Promise<Reply> {
  return settledBy(call, room, serverChoice(call, room));
}

/** Makes answers in a channel public or private; with no public channel listed, they are public everywhere. */
export async function settleChannels(call: CommandCall, room: Room): Promise<Reply> {
  const { settings: texts } = textsFor(call.locale);
  const [open, closed] = [textOption(call.options, "open"), textOption(call.options, "closed")];
  if (open === undefined && closed === undefined) return denialOf(call, COMMAND) ?? mendable(texts.nothingChosen);
  return settledBy(call, room, ({ channels }) => {
    const others = channels.filter((each) => each !== open && each !== closed);
    const next = open === undefined ? others : [...others, open];
    return next.length > MOST_CHANNELS ? { wrong: texts.tooManyChannels(MOST_CHANNELS) } : { channels: next };
  });
}

async function settledBy(
  call: CommandCall | PressCall,
  room: Room,
  choice: Asked<ServerSettings> | ((present: ServerSettings) => Asked<ServerSettings>),
): Promise<Reply> {
  const denied = denialOf(call, COMMAND);
  if (denied !== null || call.guildId === null) return denied ?? mendable(textsFor(call.locale).serversOnly(COMMAND));
  if (typeof choice !== "function" && "wrong" in choice) return mendable(choice.wrong);
  let wrong: Notice | undefined;
  await room.settled.servers.change(call.guildId, (present) => {
    const asked = typeof choice === "function" ? choice(present) : choice;
    wrong = "wrong" in asked ? asked.wrong : undefined;
    return "wrong" in asked ? present : { ...present, ...asked };
  });
  return wrong === undefined ? settingsReply(call, room) : mendable(wrong);
}

function serverChoice({ options, locale }: CommandCall, room: Room): Asked<ServerSettings> {
  const { settings: texts } = textsFor(locale);
  const [language, market, nasdaq, theme, zone] = ["language", "market", "nasdaq", "theme", "timezone"].map((name) =>
    textOption(options, name),
  );
  const { pictures, quota } = options;
  const symbol = market === undefined ? undefined : symbolOf(market, room);
  if (symbol === null) return { wrong: texts.unknownMarket(escaped(market ?? "")) };
  if (zone !== undefined && zone !== AS_IT_COMES && !isZone(zone)) return { wrong: setupTexts(locale).badZone(escaped(zone)) };
  const chosen: Partial<ServerSettings> = {
    ...(language === undefined ? {} : { locale: isLocale(language) ? language : null }),
    ...(symbol === undefined ? {} : { market: symbol === USUAL_MARKET ? null : symbol }),
    ...(nasdaq === undefined ? {} : { nasdaq: nasdaq === "100" ? "100" : "composite" }),
    ...(typeof pictures === "boolean" ? { pictures } : {}),
    ...(theme === undefined ? {} : { theme: themes.find((each) => each === theme) ?? null }),
    ...(zone === undefined ? {} : { zone: zone === AS_IT_COMES ? null : zone }),
    ...(typeof quota === "number" ? { quota: quota === 0 ? null : quota } : {}),
  };
  return Object.keys(chosen).length === 0 ? { wrong: texts.nothingChosen } : chosen;
}

/** Changes the person's own settings. */
export async function settleOwn(call: CommandCall, room: Room): Promise<Reply> {
  const [language, zone] = [textOption(call.options, "language"), textOption(call.options, "timezone")];
  if (language === undefined && zone === undefined) return mendable(textsFor(call.locale).settings.nothingChosen);
  if (zone !== undefined && zone !== AS_IT_COMES && !isZone(zone)) return mendable(setupTexts(call.locale).badZone(escaped(zone)));
  return own(call, room, {
    ...(language === undefined ? {} : { locale: isLocale(language) ? language : null }),
    ...(zone === undefined ? {} : { zone: zone === AS_IT_COMES ? null : zone }),
  });
}

async function own(call: CommandCall | PressCall, room: Room, chosen: Partial<PersonSettings>): Promise<Reply> {
  const { locale } = await room.settled.people.change(call.userId, (present) => ({ ...present, ...chosen }));
  return settingsReply({ ...call, locale: locale ?? call.locale }, room);
}

/** What a press under the settings does, after checking permissions again; null if it cannot be read. */
export function settingsPress(press: CommandPress, room: Room): (() => Promise<Reply>) | null {
  const { state, values } = press;
  const [value = ""] = values;
  switch (state) {
    case ACTS.locale:
      return () => settledBy(press, room, { locale: isLocale(value) ? value : null });
    case ACTS.nasdaq:
      return () => settledBy(press, room, { nasdaq: value === "100" ? "100" : "composite" });
    case ACTS.theme:
      return () => settledBy(press, room, { theme: themes.find((each) => each === value) ?? null });
    case `${ACTS.pictures}-on`:
    case `${ACTS.pictures}-off`:
      return () => settledBy(press, room, { pictures: state.endsWith("-on") });
    case ACTS.reset:
      return () => settledBy(press, room, USUAL_SERVER);
    case ACTS.ownLocale:
      return () => own(press, room, { locale: isLocale(value) ? value : null });
    default:
      return null;
  }
}
