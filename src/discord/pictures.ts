import { availableParallelism } from "node:os";
import type { Settings } from "../config.ts";
import { NO_TALLY, type Tally } from "../health/tally.ts";
import type { OpenOracle } from "../oracle/oracle.ts";
import type { Answer } from "../question/answer.ts";
import type { Theme } from "../replies/chart/chart.ts";
import { isDeclined, openPainter, type Painter } from "../replies/chart/painter.ts";
import type { Picture } from "../replies/picture.ts";
import { localeOf } from "../wording/locale.ts";

/** Draws the picture of an answer in a language that Discord names, for a theme, null for the bot's own; null where it has none. @throws where it cannot be drawn */
export type Draws = (answer: Answer, locale: string, theme?: Theme | null) => Promise<Picture | null>;

/** An open oracle whose answers can be drawn. */
export interface Illustrated extends OpenOracle {
  readonly draw: Draws;
  /** the same for posts, which wait behind no crowd of people */
  readonly drawPost: Draws;
  /** how many pictures wait to be drawn */
  readonly picturesWaiting: () => number;
}

/** An open oracle with painters, which end when it is closed. */
export function illustrated(open: OpenOracle, theme: Settings["chartTheme"], tally: Pick<Tally, "picture"> = NO_TALLY): Illustrated {
  const version = () => open.oracle.market().version;
  // as many as there are processors beside the one that answers
  const threads = Math.max(1, availableParallelism() - 1);
  // a post may wait for its picture
  const [painter, postPainter] = [openPainter({ version, threads }), openPainter({ version, longest: Number.POSITIVE_INFINITY })];
  const drawnBy =
    ({ draw }: Painter) =>
    async (answer: Answer, locale: string, chosen: Theme | null = null) => {
      try {
        const picture = await draw(answer, { theme: chosen ?? theme, locale: localeOf(locale) });
        if (picture !== null) tally.picture("drawn");
        return picture;
      } catch (error) {
        tally.picture(isDeclined(error) ? "refused" : "failed");
        throw error;
      }
    };
  return {
    ...open,
    draw: drawnBy(painter),
    drawPost: drawnBy(postPainter),
    picturesWaiting: () => painter.waiting() + postPainter.waiting(),
    close: async () => {
      await Promise.all([painter.close(), postPainter.close()]);
      await open.close();
    },
  };
}
