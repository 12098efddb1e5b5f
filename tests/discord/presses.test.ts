import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { kinds } from "../../src/kinds/kinds.ts";
import { CALLBACK, EPHEMERAL, type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { type SampleBot, startSampleBot, withQuickPictures } from "../support/discord/sample-bot.ts";

const OWNER = "1400000000000000001";
const ANOTHER = "1400000000000000002";

// biome-ignore lint/suspicious/noExplicitAny: messages as the loopback Discord took them, held to Discord's schema
type Message = any;

const partsOf = (message: Message): Message[] => (message.components ?? []).flatMap((row: Message) => row.components);
const buttonsOf = (message: Message): Message[] => partsOf(message).filter(({ type }) => type === 2);
const labelled = (message: Message, label: string): string => buttonsOf(message).find((button) => button.label === label).custom_id;

/** Two questions of every kind, where it has so many. */
const QUESTIONS = kinds
  .filter(({ kind }) => kind !== "refusal")
  .flatMap(({ kind, examples }) => examples.slice(0, 2).map((text) => [kind, text] as const));

describe("the buttons of an answer, pressed after a restart", () => {
  let discord: Loopback;
  let bot: SampleBot;
  const answers = new Map<string, Message>();

  beforeAll(async () => {
    discord = await openLoopback();
    const before = await startSampleBot(discord, withQuickPictures);
    for (const [, question] of QUESTIONS) {
      before.later(60_000);
      answers.set(question, (await discord.ask({ command: "ask", options: { question }, userId: OWNER }).callback).data);
    }
    await before.stop();
    bot = await startSampleBot(discord, withQuickPictures);
  }, 60_000);
  beforeEach(() => bot.later(120_000));
  afterAll(async () => {
    await bot.stop();
    await discord.close();
    expect(discord.violations).toEqual([]);
    expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  const press = (customId: string, message: Message, userId = OWNER, values?: string[]) => {
    bot.later(3_000);
    return discord.ask({ customId, message, userId, ...(values === undefined ? {} : { values }) });
  };

  it.each(QUESTIONS)("%s: each does what it says for “%s”", async (_, question) => {
    const message = answers.get(question);
    const buttons = buttonsOf(message).filter(({ disabled }) => !disabled);
    expect(buttons.map(({ label }) => label)).toContain("Details");
    for (const { custom_id, label } of buttons) {
      const sent = press(custom_id, message);
      const { type, data } = await sent.callback;
      if (label === "Chart") {
        expect(type).toBe(CALLBACK.deferredUpdate);
        const edit = await sent.edit;
        expect(edit.embeds[0].image.url).toBe("attachment://chart.png");
        expect(edit.embeds[0].title).toBe(message.embeds[0].title);
        expect(buttonsOf(edit).map((button) => button.label)).toContain("Table");
      } else if (label === "Details") {
        expect([type, data.flags]).toEqual([CALLBACK.message, EPHEMERAL]);
        expect(data.embeds[0].description).toContain(" = ");
      } else if (label === "Tell me when…") {
        // the person who asks here does not manage the server, and may be told alone
        expect([type, data.title]).toEqual([CALLBACK.form, "Tell me when…"]);
      } else if (type === CALLBACK.message) {
        // a week of a figure that needs more is refused to the person alone, and the answer stays
        expect(data.flags).toBe(EPHEMERAL);
        expect(["1W", "1M", "YTD", "1Y"]).toContain(label);
      } else {
        expect(type).toBe(CALLBACK.update);
        expect(data.embeds[0].title).not.toBe("");
        expect(data.flags ?? 0).toBe(0);
      }
    }
  });

  it("turn the window, and back", async () => {
    const message = answers.get("Russell vs Nasdaq this week");
    const year = (await press(labelled(message, "1Y"), message).callback).data;
    expect(year.embeds[0].description).toContain("30 Oct 2025 → 30 Oct 2026");
    const again = (await press(labelled(year, "1W"), year).callback).data;
    expect(again.embeds[0].description).toContain("23 Oct 2026 → 30 Oct 2026");
    expect(buttonsOf(again).find(({ label }) => label === "1W").disabled).toBe(true);
  });

  it("change the sides over", async () => {
    const message = answers.get("Russell vs Nasdaq this week");
    const { data } = await press(labelled(message, "Swap sides"), message).callback;
    expect(message.embeds[0].title).toBe("Russell 2000 ahead of Nasdaq Composite by 0.42 points this week: −1.26% vs −1.68%.");
    expect(data.embeds[0].title).toBe("Nasdaq Composite behind Russell 2000 by 0.42 points this week: −1.68% vs −1.26%.");
  });

  it("answer what else the text can mean", async () => {
    const message = answers.get("Russell vs Nasdaq this week");
    expect(message.embeds[0].description).toContain("Nasdaq Composite, not Nasdaq-100");
    const { type, data } = await press(labelled(message, "Nasdaq-100"), message).callback;
    expect(type).toBe(CALLBACK.update);
    expect(data.embeds[0].title).toMatch(/^Russell 2000 (?:ahead of|behind) Nasdaq-100 by /);
  });

  it("give the table back in place of the chart, without the picture", async () => {
    const message = answers.get("What did the S&P 500 do this week?");
    const chart = await press(labelled(message, "Chart"), message).edit;
    const { type, data } = await press(labelled(chart, "Table"), chart).callback;
    expect(type).toBe(CALLBACK.update);
    expect(data).toMatchObject({ attachments: [], embeds: [message.embeds[0]] });
  });

  it("show the closes and formulas to the person alone, with every close in a file", async () => {
    const message = answers.get("Russell vs Nasdaq this week");
    const sent = press(labelled(message, "Details"), message);
    const { data } = await sent.callback;
    const { description } = data.embeds[0];
    expect(data.flags).toBe(EPHEMERAL);
    expect(description).toContain("**spread** = return of the first − return of the second");
    // 2,480.00 ÷ 2,511.73 − 1 − (23,700.00 ÷ 24,105.94 − 1) on the sample's closes
    expect(description).toMatch(/`0\.00420710\d+`/);
    expect(data.attachments[0].description).toContain("Every value");
  });

  it("pressed by another give that person a private answer and leave the first alone", async () => {
    const message = answers.get("Russell vs Nasdaq this week");
    const { type, data } = await press(labelled(message, "1Y"), message, ANOTHER).callback;
    expect([type, data.flags]).toEqual([CALLBACK.message, EPHEMERAL]);
    expect(buttonsOf(data).map(({ label }) => label)).toContain("Share");
    const shared = await press(labelled(data, "Share"), { ...data, flags: EPHEMERAL }, ANOTHER).callback;
    expect(shared.type).toBe(CALLBACK.message);
    expect(shared.data.flags ?? 0).toBe(0);
    expect(shared.data.embeds).toEqual(data.embeds);
    // the shared answer is the sharer's: a press of theirs changes it in place
    expect((await press(labelled(shared.data, "1M"), shared.data, ANOTHER).callback).type).toBe(CALLBACK.update);
  });

  it("pressed by another give a private chart", async () => {
    const message = answers.get("Russell vs Nasdaq this week");
    const sent = press(labelled(message, "Chart"), message, ANOTHER);
    expect(await sent.callback).toMatchObject({ type: CALLBACK.deferred, data: { flags: EPHEMERAL } });
    expect((await sent.edit).embeds[0].image.url).toBe("attachment://chart.png");
  });

  it("cannot share what everyone sees already", async () => {
    const message = answers.get("Russell vs Nasdaq this week");
    const open = (await press(labelled(message, "1Y"), message, ANOTHER).callback).data;
    const { data } = await press(labelled(open, "Share"), { ...open, flags: 0 }, ANOTHER).callback;
    expect([data.flags, data.embeds[0].title]).toEqual([EPHEMERAL, "This button is from another version"]);
  });

  it.each([
    ["of an older version", (id: string) => `0${id.slice(1)}`],
    ["cut short", (id: string) => id.slice(0, -6)],
    ["with another letter in its question", (id: string) => `${id.slice(0, -4)}____`],
    ["that ask nothing", () => "1s0t0fko0000000000000AAAA"],
    ["of a command that there is not", () => "1/nothing:at-all"],
    ["of a command with nonsense behind", () => "1/help:}{"],
    ["of nobody", () => "hello"],
    ["that are a method's name", () => "1/__proto__:x"],
  ])("refuse custom ids %s, privately and without a change", async (_, forge) => {
    const message = answers.get("Russell vs Nasdaq this week");
    const { type, data } = await press(forge(labelled(message, "1Y")), message).callback;
    expect([type, data.flags]).toEqual([CALLBACK.message, EPHEMERAL]);
    expect(data.embeds[0].title).toBe("This button is from another version");
  });

  it("are limited per person", async () => {
    const message = answers.get("Russell vs Nasdaq this week");
    const titles = [];
    for (let i = 0; i < 11; i++) {
      const { data } = await discord.ask({ customId: labelled(message, "1Y"), message, userId: "1400000000000000077" }).callback;
      titles.push(data.embeds[0].title);
    }
    expect(titles.filter((title) => title === "That was quick")).toHaveLength(1);
  });
});

describe("menus", () => {
  let discord: Loopback;
  let bot: SampleBot;
  beforeAll(async () => {
    discord = await openLoopback();
    bot = await startSampleBot(discord, withQuickPictures);
  });
  beforeEach(() => bot.later(120_000));
  afterAll(async () => {
    await bot.stop();
    await discord.close();
    expect(discord.violations).toEqual([]);
    expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  const ask = async (question: string) => (await discord.ask({ command: "ask", options: { question } }).callback).data;

  it("of several answers opens one by itself, to the person alone", async () => {
    const message = await ask("is the S&P in a bull market and how is the Dow doing this week?");
    // whoever asks for the first time is greeted below them
    expect(message.embeds).toHaveLength(3);
    const [menu] = partsOf(message);
    const { data } = await discord.ask({ customId: menu.custom_id, values: [menu.options[1].value], message }).callback;
    expect(data.flags).toBe(EPHEMERAL);
    expect(data.embeds[0].title).toBe(message.embeds[1].title);
  });

  it("of a refusal asks what is suggested", async () => {
    const message = await ask("how is Dogecoyn doing today");
    expect(message.flags).toBe(EPHEMERAL);
    const [menu] = partsOf(message);
    const { data } = await discord.ask({ customId: menu.custom_id, values: [menu.options[0].value], message }).callback;
    expect(data.flags).toBe(EPHEMERAL);
    expect(data.embeds[0].footer.text).toContain("30 Oct 2026");
  });

  it("of /help runs an example", async () => {
    const { data: help } = await discord.ask({ command: "help" }).callback;
    const [menu] = partsOf(help);
    expect(menu.options.length).toBeGreaterThan(20);
    for (const { value } of menu.options) {
      bot.later(3_000);
      const { data } = await discord.ask({ customId: menu.custom_id, values: [value], message: help }).callback;
      expect([value, data.embeds[0].footer?.text]).toEqual([value, expect.stringContaining("30 Oct 2026")]);
    }
  });

  it("takes a text that was never offered for what it is: a question", async () => {
    const { data } = await discord.ask({ customId: "1ask", values: ["@everyone buy?"], message: {} }).callback;
    expect(data.flags).toBe(EPHEMERAL);
    expect(JSON.stringify(data)).not.toContain("@everyone");
  });
});
