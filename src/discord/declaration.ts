import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord.js";
import type { Declaration, SlashDeclaration } from "./command.ts";

/** A text in the languages that commands are declared in; English is the one Discord falls back to. */
export interface Words {
  readonly en: string;
  readonly de: string;
  readonly fr: string;
}

export interface Named {
  readonly name: Words;
  readonly description: Words;
}

export type Option = APIApplicationCommandBasicOption;

/** Longest text that an option takes. Discord's own limit is 6,000; a question is a sentence. */
export const QUESTION_LENGTH = 300;
const NAME_LENGTH = 100;

/** A slash command that servers and users can install, for servers, direct messages with the bot and other direct messages. */
export function declared(command: Named & { readonly options?: readonly Option[] }): SlashDeclaration {
  return {
    type: ApplicationCommandType.ChatInput,
    ...localised(command),
    options: [...(command.options ?? [])],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  };
}

export type Subcommand = Named & { readonly options?: readonly Option[] };

/** A slash command of several, for the same places. */
export function declaredInParts(command: Named & { readonly subcommands: readonly Subcommand[] }): SlashDeclaration {
  return { ...declared(command), options: command.subcommands.map(subcommand) };
}

export function subcommand(each: Subcommand): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, ...localised(each), options: [...(each.options ?? [])] };
}

/** A command that is run on a message, from its menu; its name may have spaces and capitals. */
export function declaredOnMessage(name: Words): Declaration {
  return {
    type: ApplicationCommandType.Message,
    name: name.en,
    name_localizations: { de: name.de, fr: name.fr },
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  };
}

/** A text that is completed from what the oracle knows while the person types. */
export function completedOption(option: Named & { readonly required?: boolean }): Option {
  return {
    type: ApplicationCommandOptionType.String,
    ...localised(option),
    required: option.required ?? false,
    max_length: NAME_LENGTH,
    autocomplete: true,
  };
}

export function sentenceOption(option: Named): Option {
  return { type: ApplicationCommandOptionType.String, ...localised(option), required: true, max_length: QUESTION_LENGTH };
}

/** A text of many sentences, as long as Discord takes one; it may be left out. */
export function passageOption(option: Named): Option {
  return { type: ApplicationCommandOptionType.String, ...localised(option), required: false, max_length: 6000 };
}

/** A file that may be attached. */
export function fileOption(option: Named): Option {
  return { type: ApplicationCommandOptionType.Attachment, ...localised(option), required: false };
}

/** A short text that may be left out. */
export function textOption(option: Named): Option {
  return { type: ApplicationCommandOptionType.String, ...localised(option), required: false, max_length: NAME_LENGTH };
}

/** @param choices by the value that the command gets */
export function choiceOption(option: Named & { readonly choices: Readonly<Record<string, Words>> }): Option {
  const choices = Object.entries(option.choices).map(
    ([value, { en, de, fr }]): APIApplicationCommandOptionChoice<string> => ({ name: en, name_localizations: { de, fr }, value }),
  );
  return { type: ApplicationCommandOptionType.String, ...localised(option), required: false, choices };
}

/** A whole number between two others, both allowed. */
export function numberOption({ least, most, ...option }: Named & { readonly least: number; readonly most: number }): Option {
  return { type: ApplicationCommandOptionType.Integer, ...localised(option), required: false, min_value: least, max_value: most };
}

export function flagOption(option: Named): Option {
  return { type: ApplicationCommandOptionType.Boolean, ...localised(option), required: false };
}

export function localised({ name, description }: Named) {
  return {
    name: name.en,
    name_localizations: { de: name.de, fr: name.fr },
    description: description.en,
    description_localizations: { de: description.de, fr: description.fr },
  };
}
