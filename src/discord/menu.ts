import { type APISelectMenuOption, ComponentType } from "discord.js";
import { clipped, oneLine } from "../replies/plain.ts";
import type { Row } from "./reply.ts";

/** Discord's limits of a menu. @see https://docs.discord.com/developers/components/reference#string-select */
const MOST_OPTIONS = 25;
const VALUE_LENGTH = 100;

export type MenuOption = Pick<APISelectMenuOption, "label" | "value" | "default">;

/** A text that can be chosen to be asked; none where it is too long to be kept whole, as a shortened one would ask something else. */
export function choosable(text: string): MenuOption[] {
  const value = oneLine(text);
  return value === "" || value.length > VALUE_LENGTH ? [] : [{ label: clipped(value, VALUE_LENGTH), value }];
}

/** A row with a menu from which one is chosen; no row where there is nothing to choose. The same value is offered once. */
export function menu(customId: string, placeholder: string, options: readonly MenuOption[], several?: { readonly most: number }): Row[] {
  const offered = [...new Map(options.map((option) => [option.value, option])).values()].slice(0, MOST_OPTIONS);
  if (offered.length === 0) return [];
  const count = several === undefined ? {} : { min_values: 1, max_values: Math.min(several.most, offered.length) };
  return [
    {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.StringSelect, custom_id: customId, placeholder, options: offered, ...count }],
    },
  ];
}
