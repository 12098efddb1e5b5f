import type { Call } from "./call.ts";
import type { Allowances } from "./limits.ts";
import { mendable } from "./notice.ts";
import type { Response } from "./reply.ts";
import type { Settled } from "./settings/kept.ts";
import { localisedCall } from "./settings/preferences.ts";
import { textsFor } from "./words/texts.ts";

/** Lets a call in: null where it is answered, else what is said to somebody who asks too often. */
export type Admit = (call: Call) => Promise<Response | null>;

export function admissionOf(allowances: Allowances, settled: Settled): Admit {
  return async (call) => {
    if (call.kind === "autocomplete") return (await allowances.typing(call)) ? null : { kind: "choices", choices: [], ending: "limited" };
    const quota = call.guildId === null ? null : settled.servers.of(call.guildId).quota;
    const wait = await allowances.question(call, quota);
    if (wait === null) return null;
    const texts = textsFor(localisedCall(call, settled).locale);
    const { why, milliseconds } = wait;
    const notice = why === "too quick" ? texts.tooQuick(Math.ceil(milliseconds / 1000)) : texts.overQuota(Math.ceil(milliseconds / 60_000));
    return { kind: "message", reply: { ...mendable(notice), ending: "limited" } };
  };
}
