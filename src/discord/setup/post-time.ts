import { NEW_YORK } from "../../calendar/exchange.ts";
import { DEFAULT_WHEN, isZone, type When } from "../../posts/schedule.ts";
import { escaped } from "../../replies/plain.ts";
import { type CommandCall, textOption } from "../call.ts";
import type { Room } from "../command.ts";
import { completedOption, type Option } from "../declaration.ts";
import { mendable } from "../notice.ts";
import type { Reply } from "../reply.ts";
import { whenFrom } from "./draft.ts";
import { setupTexts } from "./words/texts.ts";
import { suggestTimes, suggestZones } from "./zones.ts";

/** When something is posted after each session, and in which time zone that is. */
export const TIME_OPTIONS: readonly Option[] = [
  completedOption({
    name: { en: "time", de: "zeit", fr: "heure" },
    description: {
      en: "18:30, or minutes after the close (default: 30 after the close)",
      de: "18:30, oder Minuten nach Börsenschluss (sonst: 30 nach Schluss)",
      fr: "18:30, ou des minutes après la clôture (sinon : 30 après)",
    },
  }),
  completedOption({
    name: { en: "timezone", de: "zeitzone", fr: "fuseau" },
    description: {
      en: "Of that time: Europe/Berlin (default: the server's)",
      de: "Zeitzone dieser Uhrzeit: Europe/Berlin (sonst: die des Servers)",
      fr: "Fuseau de cette heure : Europe/Paris (sinon : celui du serveur)",
    },
  }),
];

/** What is offered while one of them is typed. */
export const TIME_SUGGESTIONS = { time: suggestTimes, timezone: suggestZones };

/** The time that the options give: half an hour after the close where they give none, in the settled zone, or New York's, where they name none. */
export function timeChosen(
  { options, locale }: CommandCall,
  { preferences }: Pick<Room, "preferences">,
): { readonly when: When } | { readonly wrong: Reply } {
  const texts = setupTexts(locale);
  const [time, named] = [textOption(options, "time"), textOption(options, "timezone")];
  const zone = named ?? preferences.zone ?? NEW_YORK;
  if (!isZone(zone)) return { wrong: mendable(texts.badZone(escaped(zone))) };
  if (time === undefined) return named === undefined ? { when: DEFAULT_WHEN } : { wrong: mendable(texts.zoneAlone) };
  const when = whenFrom(time, zone);
  return when === null ? { wrong: mendable(texts.badTime(escaped(time))) } : { when };
}
