import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import { oneLine } from "../../replies/plain.ts";
import type { FormCall, PressCall } from "../call.ts";
import { ownId, type Room } from "../command.ts";
import { mendable } from "../notice.ts";
import { denialOf } from "../permissions.ts";
import type { Reply, Response } from "../reply.ts";
import { textsFor } from "../words/texts.ts";
import { addWatch } from "./watches.ts";
import { setupTexts } from "./words/texts.ts";

const COMMAND = "watch";
const FIELD = "condition";
/** Characters of a condition. */
const LONGEST = 200;
/** Characters of what stands under a field's name. @see https://docs.discord.com/developers/components/reference#label */
const LONGEST_HINT = 100;

/** A form that asks which condition to watch, with one near the answer filled in; those who may not set a watch are told so. */
export function watchAsked(call: PressCall, conditions: readonly string[]): Response {
  const denied = denialOf(call, COMMAND);
  if (denied !== null) return { kind: "message", reply: denied };
  return { kind: "form", form: watchForm(call.locale, conditions) };
}

/** Sets the watch that the form asks for, in the channel that it was opened in. */
export function watchSubmitted(call: FormCall, room: Room): Response {
  const { guildId, channelId, userId, locale, guildLocale, fields } = call;
  const denied = denialOf(call, COMMAND);
  if (denied !== null || guildId === null || channelId === null)
    return { kind: "message", reply: denied ?? mendable(textsFor(locale).serversOnly(COMMAND)) };
  const text = oneLine(fields[FIELD] ?? "");
  const finish = (): Promise<Reply> => addWatch({ guildId, channelId, userId, text, locale, saidIn: guildLocale ?? locale }, room);
  return { kind: "later", defer: "privately", finish };
}

function watchForm(locale: string, [first, ...others]: readonly string[]): APIModalInteractionResponseCallbackData {
  const { form } = setupTexts(locale);
  return {
    custom_id: ownId(COMMAND, "add"),
    title: form.title,
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
