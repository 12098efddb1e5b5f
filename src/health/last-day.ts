import { type Ending, endings, type PictureResult, type PostResult, pictureResults, postResults, type Tally } from "./tally.ts";

/** How often what happened in the last 24 hours, to the hour, or since the start where that is later. */
export interface LastDay {
  readonly interactions: Readonly<Record<Ending, number>>;
  readonly posts: Readonly<Record<PostResult, number>>;
  readonly pictures: Readonly<Record<PictureResult, number>>;
  readonly storeErrors: Readonly<Record<"prices" | "state", number>>;
}

const HOUR = 3_600_000;
const HOURS = 24;

/** A tally that also knows what it has counted in the last day. @param monotonic milliseconds since some instant */
export function withLastDay(tally: Tally, monotonic: () => number): { readonly tally: Tally; lastDay(): LastDay } {
  /** by hour, how often each was counted */
  const hours = new Map<number, Map<string, number>>();
  const note = (what: string): void => {
    const hour = Math.floor(monotonic() / HOUR);
    for (const old of hours.keys()) if (old <= hour - HOURS) hours.delete(old);
    const counts = hours.get(hour) ?? new Map<string, number>();
    hours.set(hour, counts.set(what, (counts.get(what) ?? 0) + 1));
  };
  const counted = <Name extends string>(what: string, names: readonly Name[]): Record<Name, number> => {
    const oldest = Math.floor(monotonic() / HOUR) - HOURS;
    const recent = [...hours].filter(([hour]) => hour > oldest).map(([, counts]) => counts);
    const sumOf = (name: Name): number => recent.reduce((sum, counts) => sum + (counts.get(`${what} ${name}`) ?? 0), 0);
    return Object.fromEntries(names.map((name) => [name, sumOf(name)])) as Record<Name, number>;
  };
  return {
    tally: {
      ...tally,
      interaction: (command, ending, milliseconds) => {
        note(`interaction ${ending}`);
        tally.interaction(command, ending, milliseconds);
      },
      post: (post, result) => {
        note(`post ${result}`);
        tally.post(post, result);
      },
      picture: (result) => {
        note(`picture ${result}`);
        tally.picture(result);
      },
      storeError: (store) => {
        note(`store ${store}`);
        tally.storeError(store);
      },
    },
    lastDay: () => ({
      interactions: counted("interaction", Object.keys(endings) as Ending[]),
      posts: counted("post", postResults),
      pictures: counted("picture", pictureResults),
      storeErrors: counted("store", ["prices", "state"]),
    }),
  };
}
