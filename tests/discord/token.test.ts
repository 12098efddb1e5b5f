import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { REST } from "discord.js";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newClient } from "../../src/discord/client.ts";
import { keepToken } from "../../src/discord/token.ts";

const log = pino({ level: "silent" });

let server: Server;
let api: string;
/** what Discord answers to a path, and what it was asked with */
let statusOf: (path: string) => number;
const asked: { path: string; authorization: string | undefined }[] = [];

beforeEach(async () => {
  asked.length = 0;
  server = createServer(({ url, headers }, response) => {
    const path = url!.replace("/api/v10", "");
    asked.push({ path, authorization: headers.authorization });
    const status = statusOf(path);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ message: String(status), code: 0 }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
});
afterEach(() => new Promise((done) => server.close(done)));

describe("the bot's token", () => {
  it("is kept after one route has answered 401, which discord.js alone would not", async () => {
    statusOf = (path) => (path === "/channels/1" ? 401 : 200);
    const [bare, kept] = [new REST({ api }).setToken("t"), new REST({ api }).setToken("t")];
    let isRevoked = false;
    void keepToken(kept, "t", log).then(() => {
      isRevoked = true;
    });
    for (const rest of [bare, kept]) await expect(rest.get("/channels/1")).rejects.toMatchObject({ status: 401 });
    await expect(bare.get("/channels/2")).rejects.toThrow("token");
    await expect.poll(() => asked.some(({ path }) => path === "/users/@me")).toBe(true);
    await kept.get("/channels/2");
    expect(asked.at(-1)).toEqual({ path: "/channels/2", authorization: "Bot t" });
    expect(isRevoked).toBe(false);
  });

  it("is gone for good where Discord does not know the bot by it any more, and that is said once", async () => {
    statusOf = () => 401;
    const rest = new REST({ api }).setToken("t");
    const revoked = keepToken(rest, "t", log);
    await expect(rest.get("/channels/1")).rejects.toMatchObject({ status: 401 });
    expect(await revoked).toBe("Discord takes the token no longer");
    expect(asked.map(({ path }) => path)).toEqual(["/channels/1", "/users/@me"]);
  });

  it("may still be good where Discord cannot be asked", async () => {
    statusOf = (path) => (path === "/channels/1" ? 401 : path === "/users/@me" ? 403 : 200);
    const rest = new REST({ api, retries: 0 }).setToken("t");
    let isRevoked = false;
    void keepToken(rest, "t", log).then(() => {
      isRevoked = true;
    });
    await expect(rest.get("/channels/1")).rejects.toMatchObject({ status: 401 });
    await expect.poll(() => asked.length).toBe(2);
    await rest.get("/channels/2");
    expect(isRevoked).toBe(false);
  });
});

describe("what follows a reply", () => {
  it("is none of the fifty requests a second that a bot has", async () => {
    statusOf = () => 200;
    const client = newClient({ api });
    client.rest.setToken("t");
    await client.rest.get("/channels/1");
    const left = client.rest.globalRemaining;
    await client.rest.patch("/webhooks/1/abc/messages/@original", { body: {}, auth: false });
    expect(asked.at(-1)).toEqual({ path: "/webhooks/1/abc/messages/@original", authorization: undefined });
    expect(client.rest.globalRemaining).toBe(left);
    await client.destroy();
  });
});
