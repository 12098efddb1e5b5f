import { Agent, request } from "node:http";
import { applicationKeys } from "../tests/support/discord/endpoint.ts";
import type { Interaction, Traced } from "./discord.ts";

/** Discord's side of interactions over HTTP, as lean as it can be: what sends shares the processors with what answers. */
export function signedTo(urls: readonly string[], keys = applicationKeys(), now: () => number = Date.now) {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  let turn = 0;
  const failures = new Map<number, number>();
  return {
    publicKey: keys.publicKey,
    failures,
    /** Sends an interaction to the next of the endpoints. @param told what it answers */
    send: (interaction: Interaction, traced: Traced, told: (body: string) => void = () => {}): void => {
      const url = urls[turn++ % urls.length]!;
      const body = JSON.stringify(interaction);
      const timestamp = String(Math.floor(now() / 1000));
      const signature = keys.signed(Buffer.from(timestamp + body)).toString("hex");
      const headers = {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        "x-signature-ed25519": signature,
        "x-signature-timestamp": timestamp,
      };
      const outgoing = request(url, { method: "POST", agent, headers }, (incoming) => {
        let text = "";
        incoming.on("data", (chunk) => {
          text += chunk;
        });
        incoming.on("end", () => {
          if (incoming.statusCode === 200) {
            traced.answered ??= performance.now();
            traced.callbacks += 1;
          } else failures.set(incoming.statusCode ?? 0, (failures.get(incoming.statusCode ?? 0) ?? 0) + 1);
          told(text);
        });
      });
      outgoing.on("error", () => failures.set(0, (failures.get(0) ?? 0) + 1));
      outgoing.end(body);
    },
    close: () => agent.destroy(),
  };
}
