import { generateKeyPairSync, sign } from "node:crypto";
import type { Loopback, Sent } from "./loopback.ts";
import type { Asked, Press, Submitted } from "./payloads.ts";

/** The application's pair of keys, by which Discord signs what it sends to an endpoint. */
export function applicationKeys() {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const { x } = publicKey.export({ format: "jwk" });
  return { publicKey: Buffer.from(x!, "base64url").toString("hex"), signed: (message: Buffer) => sign(null, message, privateKey) };
}

export interface Posted {
  readonly body: string;
  /** seconds since 1970 */
  readonly timestamp: string;
  readonly signature: string;
}

/** Discord's side of interactions over HTTP. */
export interface Endpoint {
  /** A request as Discord makes it. @param at milliseconds since 1970 */
  posted(interaction: object, at?: number): Posted;
  send(posted: Posted): Promise<Response>;
  /** Sends an interaction and takes the answer for its callback. */
  ask(asked: Asked | Press | Submitted): Sent;
}

export function endpointAt(url: string, { signed }: ReturnType<typeof applicationKeys>, discord: Loopback, now: () => number): Endpoint {
  const posted: Endpoint["posted"] = (interaction, at = now()) => {
    const body = JSON.stringify(interaction);
    const timestamp = String(Math.floor(at / 1000));
    return { body, timestamp, signature: signed(Buffer.from(timestamp + body)).toString("hex") };
  };
  const send: Endpoint["send"] = ({ body, timestamp, signature }) =>
    fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", "x-signature-ed25519": signature, "x-signature-timestamp": timestamp },
      body,
    });
  return {
    posted,
    send,
    ask: (asked) =>
      discord.ask(asked, 0, async (interaction) => {
        try {
          const response = await send(posted(interaction));
          const body = await response.text();
          if (response.status === 200) discord.answered(interaction.id, JSON.parse(body) as object);
          // a reply with a file goes to Discord itself
          else if (response.status !== 202) throw new Error(`the endpoint answered ${response.status}: ${body}`);
        } catch (error) {
          discord.unanswered(interaction.id, error);
        }
      }),
  };
}
