import type { Exchange } from "../calendar/exchange.ts";
import type { Asker } from "../posts/asker.ts";
import type { Courier } from "../posts/courier.ts";
import type { Ledger, PostKey } from "../posts/ledger.ts";
import type { Pause } from "../posts/pause.ts";
import type { Plans } from "../posts/plans.ts";
import type { Redone } from "../posts/redo.ts";

/** What a command needs to set up, show or end posts. */
export interface Posting {
  readonly plans: Plans;
  readonly ledger: Ledger;
  readonly courier: Courier;
  readonly asker: Asker;
  readonly exchange: Exchange;
  readonly pause: Pause;
  /** Sends one post again. @throws what the store threw */
  readonly redo: (key: PostKey) => Promise<Redone>;
}
