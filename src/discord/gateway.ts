import type { CommandInteractionOption, Interaction } from "discord.js";
import type { Call, OptionValues } from "./call.ts";

/** An interaction of discord.js as plain data; null for a kind that Versus has no use for. */
export function callOf(interaction: Interaction): Call | null {
  const caller = {
    userId: interaction.user.id,
    guildId: interaction.guildId,
    permissions: interaction.memberPermissions?.bitfield ?? 0n,
    locale: interaction.locale,
  };
  if (interaction.isChatInputCommand()) {
    return { kind: "command", ...caller, command: interaction.commandName, options: valuesOf(interaction.options.data) };
  }
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    return { kind: "autocomplete", ...caller, command: interaction.commandName, option: name, typed: String(value) };
  }
  return null;
}

function valuesOf(options: readonly CommandInteractionOption[]): OptionValues {
  return Object.fromEntries(options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}
