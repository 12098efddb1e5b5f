import { type Gateway, openGateway } from "./gateway.ts";
import { APPLICATION_ID, type Asked, CHANNEL_ID, interactionOf, userOf } from "./payloads.ts";
import { openRest, type Recorded, type Rest, type RestAnswer } from "./rest.ts";

export const TOKEN = "loopback.token.for-tests";

/** @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const CALLBACK = { message: 4, deferred: 5, choices: 8 } as const;
export const EPHEMERAL = 64;

/** Characters of all texts of an embed together, which Discord's schema does not hold. */
const EMBED_TOTAL = 6000;

/** One interaction and what the bot has said to it. */
export interface Sent {
  readonly id: string;
  /** the body of the callback that Discord took */
  readonly callback: Promise<Recorded["body"]>;
  /** the body of the edit that followed a deferred one */
  readonly edit: Promise<Recorded["body"]>;
  /** From now on Discord answers 10062, as after three seconds. */
  expire(): void;
  /** how many callbacks Discord took; more than one is never right */
  readonly taken: number;
}

export interface Loopback extends Rest {
  readonly gateway: Gateway;
  /** the application object, to be given other owners */
  application: object;
  /** the commands that Discord has */
  commands: object[];
  /** Sends an interaction to the bot. */
  ask(asked: Asked): Sent;
}

interface Held {
  readonly token: string;
  expired: boolean;
  taken: number;
  callback: PromiseWithResolvers<unknown>;
  edit: PromiseWithResolvers<unknown>;
}

/** A Discord on this machine: a gateway and a REST API that know of each other. */
export async function openLoopback(): Promise<Loopback> {
  const held = new Map<string, Held>();
  let last = 1600000000000000000n;
  const user = { ...userOf(APPLICATION_ID, "versus"), bot: true };
  const gateway = await openGateway({ token: TOKEN, user, applicationId: APPLICATION_ID });
  const rest = await openRest(TOKEN, (request) => handle(request));

  const loopback: Loopback = {
    ...rest,
    gateway,
    application: { id: APPLICATION_ID, name: "Versus", description: "", owner: userOf("1700000000000000001", "owner"), team: null },
    commands: [],
    ask: (asked) => {
      const id = String(++last);
      const one: Held = {
        token: `token-${id}`,
        expired: false,
        taken: 0,
        callback: Promise.withResolvers(),
        edit: Promise.withResolvers(),
      };
      held.set(id, one);
      gateway.dispatch("INTERACTION_CREATE", interactionOf(id, one.token, asked));
      return {
        id,
        callback: one.callback.promise,
        edit: one.edit.promise,
        expire: () => {
          one.expired = true;
        },
        get taken() {
          return one.taken;
        },
      };
    },
    close: async () => {
      await gateway.close();
      await rest.close();
    },
  };
  return loopback;

  function handle(request: Recorded): RestAnswer | null {
    const { method, path, body, query, authorised } = request;
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path);
    if (method === "POST" && callback !== null) return calledBack(held.get(callback[1]!), callback[2]!, body);
    const edited = /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/.exec(path);
    if (method === "PATCH" && edited !== null) return editedReply(edited[1]!, body);
    if (!authorised) return { status: 401, body: { message: "401: Unauthorized", code: 0 } };
    if (path === "/gateway/bot") {
      const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
      return { status: 200, body: { url: gateway.url, shards: 1, session_start_limit: limit } };
    }
    if (path === "/applications/@me") return { status: 200, body: loopback.application };
    if (path !== `/applications/${APPLICATION_ID}/commands`) return null;
    if (method === "PUT") loopback.commands = (body as object[]).map(asStored);
    const localised = query.get("with_localizations") === "true" || method === "PUT";
    return { status: 200, body: loopback.commands.map((command) => (localised ? command : { ...command, name_localizations: undefined })) };
  }

  function calledBack(one: Held | undefined, token: string, body: Recorded["body"]): RestAnswer {
    if (one === undefined || one.token !== token || one.expired)
      return { status: 404, body: { message: "Unknown interaction", code: 10062 } };
    if (one.taken > 0) return { status: 400, body: { message: "Interaction has already been acknowledged.", code: 40060 } };
    if (body.type === CALLBACK.message) holdToRules(body.data);
    one.taken += 1;
    one.callback.resolve(body);
    return { status: 204 };
  }

  function editedReply(token: string, body: Recorded["body"]): RestAnswer {
    const one = [...held.values()].find((each) => each.token === token);
    if (one === undefined || one.taken === 0) return { status: 404, body: { message: "Unknown Webhook", code: 10015 } };
    holdToRules(body);
    one.edit.resolve(body);
    return { status: 200, body: messageOf(user, body) };
  }

  /** What Discord refuses, or Versus promises, beyond the schema. */
  function holdToRules(message: Recorded["body"]): void {
    const complaints = rest.violations as string[];
    if (JSON.stringify(message.allowed_mentions) !== '{"parse":[]}') complaints.push("a message that may ping");
    if (!message.content && !message.embeds?.length) complaints.push("an empty message");
    const total = (message.embeds ?? []).flatMap(textsOf).join("").length;
    if (total > EMBED_TOTAL) complaints.push(`embeds of ${total} characters`);
  }
}

function textsOf(embed: Recorded["body"]): string[] {
  const fields = (embed.fields ?? []).flatMap((field: { name: string; value: string }) => [field.name, field.value]);
  return [embed.title, embed.description, embed.footer?.text, ...fields].filter((text) => text !== undefined);
}

/** A command as Discord gives it back: with ids, and with defaults spelled out. */
function asStored(command: object, index: number): object {
  const { options, ...rest } = command as { options?: object[] };
  return {
    id: `18000000000000000${10 + index}`,
    application_id: APPLICATION_ID,
    version: "1900000000000000001",
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    ...rest,
    ...(options === undefined || options.length === 0 ? {} : { options: options.map(withoutFalse) }),
  };
}

/** Discord leaves out what is false. */
function withoutFalse(option: object): object {
  return Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false));
}

function messageOf(author: object, { embeds, content = "" }: Recorded["body"]): object {
  return {
    id: "1310000000000000001",
    channel_id: CHANNEL_ID,
    author,
    content,
    embeds,
    timestamp: "2023-06-07T20:30:00.000000+00:00",
    edited_timestamp: null,
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    type: 20,
    flags: EPHEMERAL,
  };
}
