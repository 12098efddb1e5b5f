/** A turn of phrase and the words that it is read as. */
export interface Turn {
  /** matched against the words joined by spaces */
  readonly turn: RegExp;
  /** what stands in its place, with its groups as $1, $2; "" where nothing does */
  readonly read: string;
  /** it may go over commas, which are left out */
  readonly across?: true;
  /** what must be in the text too */
  readonly beside?: RegExp;
}

export const YEAR = "(?:18|19|20)\\d\\d";
export const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
export const FEW = "(?:[2-9]|10|two|three|four|five|six|seven|eight|nine|ten)";
export const OWN = "(?:its|their|the)";
