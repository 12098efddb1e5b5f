import type { Reading } from "./reading.ts";

/** Claims what says that a state is over: "exited", "is out of", "has ended", "is over". True where there was such a word. */
export function hasLeft(reading: Reading): boolean {
  const over = reading.all("cue").filter((item) => item.cue === "versus" && /^over$/i.test(item.raw));
  reading.claim(...over);
  const said = reading.take("leave", "end");
  return said || over.length > 0 || reading.all("filler").some(({ text }) => text === "out" || text === "done");
}
