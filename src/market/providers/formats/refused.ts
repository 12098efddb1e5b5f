/** Why something is not taken, in words for whoever offered it. */
export interface Refused {
  readonly refused: string;
}

export function isRefused(value: object): value is Refused {
  return "refused" in value;
}
