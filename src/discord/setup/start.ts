import { type APIChannelSelectComponent, ButtonStyle, ComponentType } from "discord.js";
import { NEW_YORK } from "../../calendar/exchange.ts";
import { partNames } from "../../posts/plan.ts";
import { DEFAULT_WHEN, type When } from "../../posts/schedule.ts";
import { postTexts } from "../../posts/words/texts.ts";
import { noticeEmbed } from "../../replies/embed.ts";
import { clipped } from "../../replies/plain.ts";
import { localeOf } from "../../wording/locale.ts";
import { type Caller, openLocale } from "../call.ts";
import { WRITABLE } from "../channel-commands.ts";
import { type CommandPress, ownId, type Room } from "../command.ts";
import { privately, type Reply } from "../reply.ts";
import { type Draft, packed, unpacked } from "./draft.ts";
import { channelText } from "./moment.ts";
import { previewReply } from "./setup.ts";
import { setupTexts } from "./words/texts.ts";

const COMMAND = "start";
/** What a press says, in its custom id: the channel was chosen, or the time. */
const [CHANNEL, TIME] = ["channel", "t"] as const;
/** Characters of a button's label. @see https://docs.discord.com/developers/components/reference#button */
const LABEL = 80;

/** What Versus does, and a menu for the first of three presses: the channel of a daily summary. */
export function startReply({ locale }: Pick<Caller, "locale">, { posting }: Pick<Room, "posting">): Reply {
  const texts = setupTexts(locale);
  const { title, lines } = texts.begin.welcome;
  const sample = posting.asker.isSample() ? [`**${texts.sample}**`] : [];
  const select: APIChannelSelectComponent = {
    type: ComponentType.ChannelSelect,
    custom_id: ownId(COMMAND, CHANNEL),
    placeholder: texts.begin.chooseChannel,
    channel_types: [...WRITABLE],
  };
  return { ...privately(noticeEmbed(title, [...lines, ...sample])), components: [{ type: ComponentType.ActionRow, components: [select] }] };
}

/** What a press of /start shows next: the times to choose from, then the summary as it would be posted, with the button that starts it. */
export function startPressed(press: CommandPress, { posting, now, preferences }: Room): Reply | null {
  const { state, values, locale } = press;
  if (state === CHANNEL) {
    const [channelId] = values;
    if (channelId === undefined) return null;
    return timesReply(
      { channelId, posts: ["daily"], when: DEFAULT_WHEN, parts: [...partNames], locale: localeOf(openLocale(press)) },
      preferences.zone,
      locale,
    );
  }
  const draft = state.startsWith(TIME) ? unpacked(state.slice(TIME.length)) : null;
  return draft === null ? null : previewReply(draft, locale, now(), posting);
}

function timesReply(draft: Draft, zone: string | null, locale: string): Reply {
  const { begin } = setupTexts(locale);
  const { title, lines } = begin.times(channelText(draft.channelId));
  const buttons = timesIn(zone ?? NEW_YORK).map((when) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Primary as const,
    label: clipped(postTexts(localeOf(locale)).when(when), LABEL),
    custom_id: ownId(COMMAND, `${TIME}${packed({ ...draft, when })}`),
  }));
  return { ...privately(noticeEmbed(title, lines)), components: [{ type: ComponentType.ActionRow, components: buttons }] };
}

/** Half an hour after the close, in the evening, and the morning after, where the server is. */
function timesIn(zone: string): readonly When[] {
  return [DEFAULT_WHEN, { type: "time", hour: 18, minute: 0, zone }, { type: "time", hour: 8, minute: 0, zone }];
}
