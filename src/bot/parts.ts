import type { RESTOptions } from "discord.js";
import type { Logger } from "pino";
import type { OwnerAddress } from "../discord/owner.ts";
import type { Illustrated } from "../discord/pictures.ts";
import type { Limits } from "../fleet/limits.ts";
import type { Seen } from "../health/open.ts";
import type { Tally } from "../health/tally.ts";
import type { HttpAddress } from "../http/open.ts";

/** What is served over HTTP beside the gateway, or instead of it. */
export interface HttpSettings {
  readonly address: HttpAddress;
  /** the application's public key, where Discord sends interactions there; null where they come over the gateway */
  readonly publicKey: string | null;
  /** by name, the keys of programs that may ask; none for no API */
  readonly keys: Readonly<Record<string, string>>;
}

/** Which connections to the gateway a process holds: those of these ids, of so many in all. */
export interface Shards {
  readonly ids: readonly number[];
  readonly count: number;
}

/** What the bot is made of. */
export interface BotParts extends Seen {
  /** undefined or empty: the bot says where to get one */
  readonly token: string | undefined;
  /** @param tally counts pictures and errors of the store */
  readonly openOracle: (tally: Tally) => Promise<Illustrated>;
  /** limits that other processes share; the process's own where it is left out */
  readonly openLimits?: () => Promise<Limits>;
  readonly now: () => Date;
  /** milliseconds since some instant, never set back; the process's own where it is left out */
  readonly monotonic?: () => number;
  /** aborted when the process is to end */
  readonly stop: AbortSignal;
  readonly log: Logger;
  /** prints a line for the person at the terminal */
  readonly print: (line: string) => void;
  /** Discord's address, if not the usual one */
  readonly rest?: Partial<RESTOptions>;
  /** the connections to the gateway; as many as Discord advises where it is left out */
  readonly shards?: Shards | undefined;
  /** nowhere if left out */
  readonly http?: HttpSettings | undefined;
  /** told the port of it once it is served */
  readonly onHttp?: (port: number) => void;
  /** milliseconds between two looks at which posts are due, if not twenty seconds */
  readonly postsEvery?: number;
  /** whether a message that mentions the bot is answered too */
  readonly answerMentions?: boolean;
  /** where the bot tells its owner what needs fixing; nowhere if left out */
  readonly owner?: OwnerAddress;
  /** milliseconds between two checks of that, if not a minute */
  readonly ownerEvery?: number;
}
