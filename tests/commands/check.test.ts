import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CALLBACK, EPHEMERAL, type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { CHANNEL_ID } from "../support/discord/payloads.ts";
import { type SampleBot, startSampleBot, withQuickPictures } from "../support/discord/sample-bot.ts";

describe("/check", () => {
  let discord: Loopback;
  let bot: SampleBot;
  beforeAll(async () => {
    discord = await openLoopback();
    bot = await startSampleBot(discord, withQuickPictures);
  });
  beforeEach(() => bot.later(60_000));
  afterAll(async () => {
    await bot.stop();
    await discord.close();
    expect(discord.violations).toEqual([]);
    expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  const check = async (options: Readonly<Record<string, string>>) => (await discord.ask({ command: "check", options }).callback).data;
  const ARTICLE = [
    "Stocks rose this week.",
    // on the sample's closes: 7,020.00 ÷ 7,000.92 − 1 = +0.2725%, 48,300.00 ÷ 48,220.05 − 1 = +0.1658% for the Dow,
    // and 2,480.00 ÷ 2,511.73 − 1 = −1.2633% for the Russell, 0.94 points above a loss of 2.2%
    "For the week, the S&P 500 gained 0.3% and the Dow 0.2%, while the Russell 2000 lost 2.2%.",
    "Analysts expect earnings to grow 6%.",
  ].join("\n\n");

  it("judges each claim of a report, what is off first, to the reader alone", async () => {
    const { embeds, flags } = await check({ text: ARTICLE, written: "2026-10-30" });
    expect(flags).toBe(EPHEMERAL);
    expect(embeds[0].title).toBe("Checked against the closes known on Oct 30, 2026");
    const verdicts = embeds[0].description.split("\n").filter((line: string) => line.startsWith("**"));
    expect(verdicts).toEqual([
      "**✗ Off by +0.94 points**",
      "**✓ Confirmed**",
      "**✓ Confirmed**",
      "**✓ Confirmed**",
      "**? Cannot be tested** (a forecast or a condition)",
    ]);
  });

  it("takes the day before for a report of the day before", async () => {
    const { embeds } = await check({ text: "For the week, the S&P 500 gained 0.3%.", written: "2026-10-23" });
    expect(embeds[0].title).toBe("Checked against the closes known on Oct 23, 2026");
    expect(embeds[0].description).toContain("✗ Off by");
  });

  it("asks for a day that it can read", async () => {
    const { embeds, flags } = await check({ text: ARTICLE, written: "last Tuesday" });
    expect([embeds[0].title, flags]).toEqual(["That is not a date", EPHEMERAL]);
  });

  it("can be shared, and pings nobody", async () => {
    const message = await check({ text: "@everyone <@1400000000000000002> The S&P 500 is in a bear market.\u202e" });
    expect(JSON.stringify(message)).not.toMatch(/@everyone|<@|\u202e/);
    const customId = message.components.at(-1).components.at(-1).custom_id;
    const { data } = await discord.ask({ customId, message: { ...message, flags: EPHEMERAL } }).callback;
    expect([data.flags ?? 0, data.embeds[0].description]).toEqual([0, message.embeds[0].description]);
  });

  it("asks with a form where nothing was given, and reads what is sent, line breaks and all", async () => {
    const { type, data } = await discord.ask({ command: "check" }).callback;
    expect([type, data.title]).toEqual([CALLBACK.form, "Check a market report"]);
    const fields = { text: ARTICLE, written: "2026-10-30" };
    const { data: reply } = await discord.ask({ form: data.custom_id, fields }).callback;
    expect([reply.embeds[0].description.split("\n")[0], reply.flags]).toEqual(["5 claims: 3 confirmed, 1 off, 1 not testable", EPHEMERAL]);
    const { data: undated } = await discord.ask({ form: data.custom_id, fields: { ...fields, written: "Friday" } }).callback;
    expect(undated.embeds[0].title).toBe("That is not a date");
    const { data: foreign } = await discord.ask({ form: "1/check:other", fields: {} }).callback;
    expect(foreign.flags).toBe(EPHEMERAL);
  });

  it("reads the last message of a person, as of when it was written", async () => {
    discord.channels.chatter(CHANNEL_ID, "For the week, the S&P 500 gained 0.3%.");
    discord.channels.chatter(CHANNEL_ID, "");
    const { embeds, flags } = await discord.ask({ command: "check", options: { last: true } }).edit;
    expect([embeds[0].description.includes("✓ Confirmed"), flags]).toEqual([true, undefined]);
    discord.channels.refuse(CHANNEL_ID, 50001);
    const refused = await discord.ask({ command: "check", options: { last: true } }).edit;
    discord.channels.refuse(CHANNEL_ID, null);
    expect(refused.embeds[0].title).toBe("Versus can read no message here");
  });

  describe("with a file", () => {
    let server: Server;
    let base: string;
    beforeAll(async () => {
      server = createServer((request, response) => {
        if (request.url === "/endless.txt") {
          response.on("error", () => {});
          const more = (): void => {
            while (!response.destroyed && response.write("The S&P 500 rose. ".repeat(1000)));
          };
          response.on("drain", more);
          return more();
        }
        if (request.url === "/away.txt") return response.writeHead(302, { location: "http://127.0.0.1:9/" }).end();
        if (request.url === "/binary.txt") return response.end(Buffer.from([0xff, 0xd8, 0x80]));
        if (request.url === "/wide.txt") return response.end(Buffer.from(`\ufeff${ARTICLE}`, "utf16le"));
        if (request.url === "/long.md") return response.end(`${ARTICLE}\n\n`.repeat(900));
        response.writeHead(404).end("not here");
      }).listen(0, "127.0.0.1");
      await once(server, "listening");
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => server.close());

    const attach = async (name: string, size: number) =>
      (await discord.ask({ command: "check", attached: { file: { name, url: `${base}/${name}`, size } } }).edit).embeds[0];

    it("reads it whole, while others are answered", async () => {
      const size = 900 * (ARTICLE.length + 2);
      const sent = discord.ask({ command: "check", attached: { file: { name: "long.md", url: `${base}/long.md`, size } } });
      await sent.callback;
      const quick = await discord.ask({ command: "quote", userId: "1400000000000000007", options: { of: "SPX" } }).callback;
      expect(quick.type).toBe(CALLBACK.message);
      const [{ description, footer }] = (await sent.edit).embeds;
      expect([description.split("\n")[0], footer.text]).toEqual([
        "4,500 claims: 2,700 confirmed, 900 off, 900 not testable",
        "Page 1 of 900",
      ]);
    });

    it("reads UTF-16 too", async () => {
      expect((await attach("wide.txt", 1000)).description).toContain("5 claims");
    });

    it.each([
      ["what is said to be too large", "long.md", 200_001],
      ["a body that does not end", "endless.txt", 1000],
      ["what is no text", "binary.txt", 3],
      ["what is not there", "gone.txt", 3],
      ["what is elsewhere", "away.txt", 3],
      ["a picture", "photo.png", 3],
    ])("refuses %s", async (_, name, size) => {
      expect((await attach(name, size)).title).toBe("That file cannot be read");
    });
  });
});
