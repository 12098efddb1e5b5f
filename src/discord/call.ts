/** What a person typed or chose for the options of a command, by the option's name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

interface Caller {
  readonly userId: string;
  /** null in a direct message */
  readonly guildId: string | null;
  /** the person's permissions where the command was run, as Discord's bit set */
  readonly permissions: bigint;
  /** the person's language, "de", "en-US" */
  readonly locale: string;
}

/** A command that a person has sent. */
export interface CommandCall extends Caller {
  readonly kind: "command";
  readonly command: string;
  readonly options: OptionValues;
}

/** An option that a person is typing. */
export interface AutocompleteCall extends Caller {
  readonly kind: "autocomplete";
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}

/** One interaction as plain data, whichever transport brought it. */
export type Call = CommandCall | AutocompleteCall;

/** The value of a text option, undefined where it was left out. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}
