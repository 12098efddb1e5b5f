import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import { wishOf } from "../../ask/watches/wish.ts";
import { oneLine } from "../../replies/plain.ts";
import type { PressCall } from "../call.ts";
import { type CommandForm, ownId, type Room } from "../command.ts";
import { denialOf, mayManage } from "../permissions.ts";
import type { Reply, Response } from "../reply.ts";
import { addWatch } from "./watches.ts";
import { setupTexts } from "./words/texts.ts";

const COMMAND = "watch";
const FIELD = "condition";
/** Characters of a condition. */
const LONGEST = 200;
/** Characters of what stands under a field's name. @see https://docs.discord.com/developers/components/reference#label */
const LONGEST_HINT = 100;

/** In the custom id of the form: a watch in the channel, and one for the person alone. */
const [IN_CHANNEL, TO_PERSON] = ["add", "add-own"];

/** A form that asks which condition to watch, with one near the answer filled in: in the channel for those who manage the server, else by direct message. */
export function watchAsked(call: PressCall, conditions: readonly string[]): Response {
  const inChannel = call.guildId !== null && mayManage(call);
  return { kind: "form", form: watchForm(call.locale, inChannel, conditions) };
}

/** Sets the watch that the form asks for: in the channel that it was opened in, where the person may still do so, or by direct message. */
export function watchSubmitted(call: CommandForm, room: Room): Response {
  const { channelId, fields, state } = call;
  const typed = fields[FIELD] ?? "";
  const direct = state !== IN_CHANNEL || wishOf(typed).direct;
  const denied = direct ? null : denialOf(call, COMMAND);
  if (denied !== null) return { kind: "message", reply: denied };
  const wish = { text: oneLine(typed), channelId: direct ? undefined : (channelId ?? undefined), direct };
  return { kind: "later", defer: "privately", finish: (): Promise<Reply> => addWatch(wish, call, room) };
}

function watchForm(locale: string, inChannel: boolean, [first, ...others]: readonly string[]): APIModalInteractionResponseCallbackData {
  const { form } = setupTexts(locale);
  return {
    custom_id: ownId(COMMAND, inChannel ? IN_CHANNEL! : TO_PERSON!),
    title: inChannel ? form.title : form.ownTitle,
    components: [
      {
        type: ComponentType.Label,
        label: form.condition,
        description: form.hint(others[0] ?? EXAMPLE).slice(0, LONGEST_HINT),
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Short,
          max_length: LONGEST,
          ...(first === undefined ? { placeholder: EXAMPLE } : { value: first.slice(0, LONGEST) }),
        },
      },
    ],
  };
}

const EXAMPLE = "the S&P 500 enters a bear market";
