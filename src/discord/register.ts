import { isDeepStrictEqual } from "node:util";
import {
  type APIApplication,
  type APIApplicationCommand,
  ApplicationCommandType,
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  Routes,
} from "discord.js";
import type { Declaration } from "./command.ts";

/** Commands as they are shown, by what happened to them. */
export interface Registered {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * Makes Discord's list of the application's global commands equal to the declarations. It is written, as a whole,
 * only where it differs: Discord allows 200 new commands a day.
 * @param rest with the bot's token set
 * @throws DiscordAPIError, HTTPError
 * @see https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-global-application-commands
 */
export async function register(rest: REST, declarations: readonly Declaration[]): Promise<Registered> {
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  const route = Routes.applicationCommands(id);
  const query = new URLSearchParams({ with_localizations: "true" });
  const present = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
  const outcome = difference(present, declarations);
  if (outcome.added.length + outcome.changed.length + outcome.removed.length > 0) await rest.put(route, { body: declarations });
  return outcome;
}

/** The outcome as lines to print. */
export function registeredLines({ added, changed, removed, unchanged }: Registered): string[] {
  const named = (word: string, names: readonly string[]) => (names.length === 0 ? [] : [`${word}: ${names.join(" ")}`]);
  const written = [...named("added", added), ...named("changed", changed), ...named("removed", removed)];
  return written.length === 0
    ? [`All ${unchanged.length} commands are as Discord has them; nothing was written.`]
    : [...written, ...named("unchanged", unchanged)];
}

function difference(present: readonly APIApplicationCommand[], declarations: readonly Declaration[]): Registered {
  const before = new Map(present.map((command) => [shownName(command), meaning(command)]));
  const names = new Set(declarations.map(shownName));
  const kept = declarations.filter((command) => before.has(shownName(command)));
  const [unchanged, changed] = [true, false].map((same) =>
    kept.filter((command) => isDeepStrictEqual(meaning(command), before.get(shownName(command))) === same).map(shownName),
  ) as [string[], string[]];
  return {
    added: [...names].filter((name) => !before.has(name)),
    changed,
    removed: [...before.keys()].filter((name) => !names.has(name)),
    unchanged,
  };
}

/** "/compare", or "Check this claim" in quotes for a command on a message: one name may stand for both kinds. */
function shownName({ type, name }: Pick<Declaration | APIApplicationCommand, "type" | "name">): string {
  return type === ApplicationCommandType.Message ? `“${name}”` : `/${name}`;
}

/** Fields that Discord adds to a command. `dm_permission` is what `contexts` replaced. */
const ADDED_TO_COMMAND = new Set(["id", "application_id", "guild_id", "version", "dm_permission"]);

/** Fields that Discord adds to anything with a name. */
const ADDED_TO_NAME = new Set(["name_localized", "description_localized"]);

/** Lists of which the order means nothing. */
const UNORDERED = new Set(["integration_types", "contexts", "channel_types"]);

/** The type of a command that names none: a slash command. */
const CHAT_INPUT = 1;

/** A command without what Discord adds, and without fields that say the same as leaving them out. */
function meaning(command: Declaration | APIApplicationCommand): unknown {
  const own = Object.entries(command).filter(([key]) => !ADDED_TO_COMMAND.has(key));
  const { default_member_permissions: permissions } = command;
  const seen = permissions === null || permissions === undefined ? {} : { default_member_permissions: String(permissions) };
  return meaningful({ type: CHAT_INPUT, ...Object.fromEntries(own), ...seen });
}

function meaningful(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaningful);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([key, field]) => !ADDED_TO_NAME.has(key) && !isDefault(field));
  return Object.fromEntries(fields.map(([key, field]) => [key, UNORDERED.has(key) ? [...field].sort() : meaningful(field)]));
}

function isDefault(field: unknown): boolean {
  if (field === null || field === undefined || field === false) return true;
  return typeof field === "object" && Object.keys(field).length === 0;
}
