/** Bytes of a file, packed or not, or of an answer: a century of daily bars is 3 MB, and what is larger is something else. */
export const LARGEST = 64 * 2 ** 20;
