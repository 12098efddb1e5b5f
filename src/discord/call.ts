import type { APIEmbed } from "discord.js";

/** What a person typed or chose for the options of a command, by the option's name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** A file that a person has attached to a command, where Discord keeps it. */
export interface AttachedFile {
  readonly name: string;
  readonly url: string;
  /** bytes, as Discord says */
  readonly size: number;
}

export interface Caller {
  /** Discord's id of the interaction, by which the log names it */
  readonly id: string;
  readonly userId: string;
  readonly channelId: string | null;
  /** null in a direct message */
  readonly guildId: string | null;
  /** the person's permissions where the command was run, as Discord's bit set */
  readonly permissions: bigint;
  /** the person's language, "de", "en-US" */
  readonly locale: string;
  /** the server's language; null in a direct message */
  readonly guildLocale: string | null;
}

/** A command that a person has sent. */
export interface CommandCall extends Caller {
  readonly kind: "command";
  readonly command: string;
  /** the subcommand, where the command has some */
  readonly subcommand?: string;
  readonly options: OptionValues;
  /** what was attached, by the option's name */
  readonly files?: Readonly<Record<string, AttachedFile>>;
}

/** A form that a person has filled in and sent. */
export interface FormCall extends Caller {
  readonly kind: "form";
  readonly customId: string;
  /** what was typed, by the field's own id */
  readonly fields: Readonly<Record<string, string>>;
}

/** A command that a person has run on a message. */
export interface MessageCall extends Caller {
  readonly kind: "message command";
  readonly command: string;
  readonly target: {
    readonly text: string;
    /** milliseconds since 1970 */
    readonly writtenAt: number;
  };
}

/** A button that a person has pressed, or an entry of a menu that was chosen. */
export interface PressCall extends Caller {
  readonly kind: "press";
  readonly customId: string;
  /** what was chosen of a menu; empty for a button */
  readonly values: readonly string[];
  /** the message that it is on */
  readonly message: {
    readonly isPrivate: boolean;
    readonly embeds: readonly APIEmbed[];
    /** the custom ids and option values on it: nothing else can be pressed or chosen there */
    readonly offers: ReadonlySet<string>;
  };
}

/** An option that a person is typing. */
export interface AutocompleteCall extends Caller {
  readonly kind: "autocomplete";
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/** One interaction as plain data, whichever transport brought it. */
export type Call = CommandCall | MessageCall | FormCall | PressCall | AutocompleteCall;

/** The value of a text option, undefined where it was left out. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** The language of what everyone in the channel reads: the server's, and where there is none, the person's. */
export function openLocale({ locale, guildLocale }: Pick<Caller, "locale" | "guildLocale">): string {
  return guildLocale ?? locale;
}
