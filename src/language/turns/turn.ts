/** A turn of phrase and the words that it is read as. */
export interface Turn {
  /** matched against the words joined by spaces */
  readonly turn: RegExp;
  /** what stands in its place, with its groups as $1, $2; "" where nothing does */
  readonly read: string;
  /** what must be in the text too */
  readonly beside?: RegExp;
}

export const YEAR = "(?:18|19|20)\\d\\d";
export const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
export const OWN = "(?:its|their|the)";
