import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { EPHEMERAL, type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { type SampleBot, startSampleBot, withQuickPictures } from "../support/discord/sample-bot.ts";

describe("Check this claim, on a message", () => {
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

  const check = async (message: string, locale = "en-US") =>
    (await discord.ask({ command: "Check this claim", message, locale, writtenAt: "2026-10-30T21:00:00.000000+00:00" }).callback).data;
  const lines = async (message: string): Promise<string[]> => (await check(message)).embeds[0].description.split("\n");

  it("says of each claim whether it is confirmed, off and by how much, or cannot be tested, to the reader alone", async () => {
    const message = await check(
      "The Russell lost to the S&P 500 by 1.54 points this week. The Nasdaq fell 2.68% this week, and it is great! The Dow will rise 20% next year.",
    );
    expect(message.flags).toBe(EPHEMERAL);
    expect(message.embeds[0].title).toBe("Checked against the closes known on Oct 30, 2026");
    const said = message.embeds[0].description.split("\n");
    // −1.2633% − 0.2725% = −1.5358 points, from 2,480.00 ÷ 2,511.73 − 1 and 7,020.00 ÷ 7,000.92 − 1,
    // and 23,700.00 ÷ 24,105.94 − 1 = −1.6840%, on the sample's closes
    expect(said.filter((line: string) => line.startsWith("**"))).toEqual([
      "**✗ Off by +1.00 points**",
      "**✓ Confirmed**",
      "**? Cannot be tested** (a forecast or a condition)",
    ]);
    expect(said[0]).toBe("3 claims: 1 confirmed, 1 off, 1 not testable");
    expect(said[6]).toContain("Russell 2000 behind S&P 500 by 1.54 points this week");
  });

  it("takes a statement without a figure for a claim too", async () => {
    expect((await lines("The S&P 500 is in a bear market"))[1]).toBe("**✗ Wrong**");
    expect((await lines("The S&P 500 is in a bull market"))[1]).toBe("**✓ Confirmed**");
  });

  it("gives a stated since the date found", async () => {
    expect((await lines("The Nasdaq had its worst month since 2008"))[1]).toMatch(/^\*\*✗ Off: last on 2026-\d\d-\d\d\*\*$/);
    // it fell that month
    expect((await lines("The Nasdaq had its best month since 2008"))[1]).toBe("**✗ Wrong**");
  });

  it("lends a clause the sentence's own stretch, never one of its choosing", async () => {
    expect((await lines("The Russell fell 1.3% this week while the S&P 500 rose 0.3%")).filter((line) => line.startsWith("**"))).toEqual([
      "**✓ Confirmed**",
      "**✓ Confirmed**",
    ]);
    expect((await lines("The S&P 500 rose 0.3%"))[1]).toMatch(/^\*\*\? Cannot be tested\*\*/);
  });

  it("knows what was known when the message was written", async () => {
    const { data } = await discord.ask({
      command: "Check this claim",
      message: "The S&P 500 is up 0.27% this week",
      writtenAt: "2026-10-23T21:00:00.000000+00:00",
    }).callback;
    expect(data.embeds[0].title).toBe("Checked against the closes known on Oct 23, 2026");
    expect(data.embeds[0].description).toContain("✗ Off by");
  });

  it.each(["Lunch at 5?", "Is the Dow up 3% today?", "", "https://example.com/sp500-up-20%", "```\nS&P 500 up 5% this week\n```"])(
    "says of %j that there is nothing to test, and what there would be",
    async (message) => {
      const { embeds, flags } = await check(message);
      expect([embeds[0].title, flags]).toEqual(["No claim in this message can be tested", EPHEMERAL]);
    },
  );

  it("can be shared by the one who asked, as it was seen", async () => {
    const message = await check("The S&P 500 is in a bear market");
    const customId = message.components.at(-1).components.at(-1).custom_id;
    const { data } = await discord.ask({ customId, message: { ...message, flags: EPHEMERAL } }).callback;
    expect([data.flags ?? 0, data.embeds[0].description]).toEqual([0, message.embeds[0].description]);
  });

  it("pings nobody and hides nothing", async () => {
    const message = await check("@everyone the **S&P 500** is in a bear market <@1400000000000000002>\u202e");
    expect(JSON.stringify(message)).not.toMatch(/@everyone|<@|\u202e/);
  });

  it("speaks the reader's language", async () => {
    const message = await check("The Nasdaq fell 2.68% this week", "de");
    expect(message.embeds[0].description).toContain("**✗ Abweichung: +1,00 Punkte**");
  });

  it("turns pages, what is off first, and says so where they are gone", async () => {
    const message = await check(Array.from({ length: 13 }, (_, i) => `The S&P 500 rose ${i}.3% this week.`).join(" "));
    const { description, footer } = message.embeds[0];
    expect([description.split("\n")[0], footer.text]).toEqual(["13 claims: 1 confirmed, 12 off, 0 not testable", "Page 1 of 3"]);
    const turn = async (shown: typeof message, at: number) => {
      const customId = shown.components.at(-1).components[at].custom_id;
      return (await discord.ask({ customId, message: { ...shown, flags: EPHEMERAL } }).callback).data;
    };
    const [second, third] = await (async () => {
      const next = await turn(message, 1);
      return [next, await turn(next, 1)];
    })();
    expect([second.embeds[0].footer.text, third.embeds[0].footer.text]).toEqual(["Page 2 of 3", "Page 3 of 3"]);
    expect(third.embeds[0].description.match(/\*\*✗/g)).toHaveLength(2);
    expect(third.embeds[0].description).toContain("**✓ Confirmed**");
    expect((await turn(third, 0)).embeds[0].description).toBe(second.embeds[0].description);
    const share = { ...message.components.at(-1).components[1], custom_id: "1/check-this-claim:page-0123456789abcdef-1" };
    const other = { ...message, components: [{ type: 1, components: [share] }], flags: EPHEMERAL };
    const { data } = await discord.ask({ customId: share.custom_id, message: other }).callback;
    expect([data.embeds[0].title, data.flags]).toEqual(["These pages are no longer kept", EPHEMERAL]);
  });

  it("opens a claim as an ordinary answer with its picture", async () => {
    const message = await check("For the week, the Russell 2000 lost 1.3% and the Nasdaq composite 1.7%.");
    const [open] = message.components[0].components;
    expect(open.options.map(({ label }: { label: string }) => label)).toEqual(["the Russell 2000 lost 1.3%", "the Nasdaq composite 1.7%"]);
    const chosen = discord.ask({ customId: open.custom_id, values: [open.options[1].value], message: { ...message, flags: EPHEMERAL } });
    expect((await chosen.callback).data.flags).toBe(EPHEMERAL);
    const { embeds, components } = await chosen.edit;
    expect(embeds[0].title).toContain("Nasdaq Composite −1.68%");
    expect(components.length).toBeGreaterThan(0);
  });
});
