import { DiscordAPIError } from "discord.js";
import { describe, expect, it } from "vitest";
import { secretsIn, settingsFrom } from "../../src/config.ts";
import { openLog } from "../../src/health/log.ts";

const TOKEN = "MTE.secret-token.of-a-bot";
const PASSWORD = 'p@ss"word/1';
const URL_WITH_PASSWORD = `redis://owner:${encodeURIComponent(PASSWORD)}@127.0.0.1:6379/1`;

/** What the log has as text, by what is logged. */
function logged(say: (log: ReturnType<typeof openLog>) => void): string {
  let text = "";
  const settings = settingsFrom({
    DISCORD_TOKEN: TOKEN,
    STORE_URL: URL_WITH_PASSWORD,
    HOLDINGS_URLS: "IVV=https://me:holdings-pass@example.com/x",
  });
  const parts = { level: "info", version: "1.2.3", secrets: secretsIn(settings) };
  say(
    openLog(parts, {
      write: (line: string) => {
        text += line;
      },
    }),
  );
  return text;
}

describe("the log", () => {
  it("has the bot's version in every line", () => {
    expect(JSON.parse(logged((log) => log.child({ postId: "a" }).info("said")))).toMatchObject({
      version: "1.2.3",
      postId: "a",
      msg: "said",
    });
  });

  it.each([
    ["the token in a message", (log: ReturnType<typeof openLog>) => log.info(`Authorization: Bot ${TOKEN}`)],
    ["the token in a field of a field", (log: ReturnType<typeof openLog>) => log.info({ a: [{ headers: { authorization: TOKEN } }] }, "x")],
    ["a password as it was typed", (log: ReturnType<typeof openLog>) => log.warn({ why: `WRONGPASS ${PASSWORD}` }, "x")],
    ["the address of the store", (log: ReturnType<typeof openLog>) => log.error(`no connection to ${URL_WITH_PASSWORD}`)],
    [
      "an error's own fields",
      (log: ReturnType<typeof openLog>) =>
        log.error({ err: Object.assign(new TypeError("Invalid URL"), { input: URL_WITH_PASSWORD }) }, "x"),
    ],
    [
      "the message of a cause",
      (log: ReturnType<typeof openLog>) => log.error({ err: new Error("x", { cause: new Error(`of ${PASSWORD}`) }) }, "x"),
    ],
    ["an address of holdings", (log: ReturnType<typeof openLog>) => log.error("https://me:holdings-pass@example.com/x")],
  ])("hides %s", (_, say) => {
    const text = logged(say);
    expect(text).not.toMatch(/secret-token|ss.{1,2}word|p%40ss|holdings-pass/);
    expect(() =>
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).not.toThrow();
  });

  it("hides a password that is none of its own in an address", () => {
    expect(logged((log) => log.warn("fetching https://someone:else@example.com failed"))).toContain("https://someone:[hidden]@example.com");
  });

  it("tells what went wrong with a request to Discord, and neither its body nor what stands in for the token in its address", () => {
    const error = new DiscordAPIError(
      { message: "Invalid Form Body", code: 50035 },
      50035,
      400,
      "POST",
      "https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb24/callback",
      { body: { content: "what somebody typed" }, files: undefined },
    );
    const text = logged((log) => log.error({ err: new Error("at /webhooks/123/aW50ZXJhY3Rpb24/messages", { cause: error }) }, "x"));
    expect(text).not.toMatch(/typed|aW50ZXJhY3Rpb24/);
    expect(JSON.parse(text).err).toMatchObject({
      type: "Error",
      message: "at /webhooks/123/[hidden]/messages",
      stack: expect.stringContaining("log.test.ts"),
      cause: { type: "DiscordAPIError", code: 50035, status: 400, method: "POST", message: expect.stringContaining("Invalid Form Body") },
    });
  });

  it("ends with an error that causes itself", () => {
    const error: Error & { cause?: unknown } = new Error("round");
    error.cause = error;
    expect(JSON.parse(logged((log) => log.error({ err: error }, "x"))).err.cause.message).toBe("round");
  });
});

describe("the address of a store", () => {
  it.each(["STORE_URL", "STATE_URL"])("that cannot be read is refused at once, and not said again: %s", (name) => {
    const url = "redis://:hidden-pass@[nowhere";
    expect(() => settingsFrom({ [name]: url })).toThrow(`${name}: must be an address such as redis://:password@host:6379`);
    expect(() => settingsFrom({ [name]: url })).not.toThrow(/hidden-pass/);
  });
});
