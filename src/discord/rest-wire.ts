import { type APIInteraction, type APIMessage, type RawFile, REST, type RESTOptions, Routes } from "discord.js";
import type { Wire } from "./delivery.ts";
import type { Attachment } from "./reply.ts";

/** Of an interaction what its replies are addressed by. */
export type Addressed = Pick<APIInteraction, "id" | "token" | "application_id">;

/** The way back over Discord's REST API, which takes no token but the interaction's own. */
export function restWire(rest: REST, { id, token, application_id: applicationId }: Addressed): Wire {
  const original = Routes.webhookMessage(applicationId, token);
  return {
    respond: async (body, files) => {
      await rest.post(Routes.interactionCallback(id, token), { body, auth: false, ...sent(files) });
    },
    edit: async (body, files) => {
      await rest.patch(original, { body, auth: false, ...sent(files) });
    },
    isUntouched: async () => {
      try {
        const message = (await rest.get(original, { auth: false })) as APIMessage;
        return message.edited_timestamp === null;
      } catch {
        return false;
      }
    },
  };
}

function sent(files: readonly Attachment[]): { readonly files?: RawFile[] } {
  return files.length === 0 ? {} : { files: files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) })) };
}

/**
 * What follows a reply goes over the interaction's webhook, which Discord counts apart from a bot's fifty requests a second. discord.js counts
 * them together: a burst of pictures would hold up every reply behind them.
 */
export function sendWebhooksApart(rest: REST, options: Partial<RESTOptions>): void {
  const webhooks = new REST({ ...options, globalRequestsPerSecond: Number.MAX_SAFE_INTEGER });
  const usual = rest.queueRequest.bind(rest);
  rest.queueRequest = (request) => (request.fullRoute.startsWith("/webhooks/") ? webhooks : { queueRequest: usual }).queueRequest(request);
}
