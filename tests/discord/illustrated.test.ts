import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Illustrated } from "../../src/discord/pictures.ts";
import { Crowded } from "../../src/replies/chart/painter.ts";
import { type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { type SampleBot, startSampleBot, withQuickPictures } from "../support/discord/sample-bot.ts";
import { until } from "../support/until.ts";

describe("an answer whose picture is worth seeing", () => {
  let discord: Loopback;
  let bot: SampleBot;
  /** lets the drawings go on that wait for it */
  let gate = Promise.withResolvers<void>();
  let drawing: Illustrated["draw"] | null = null;
  /** messages of the errors that the log is to have */
  let errors: string[] = [];
  beforeEach(async () => {
    discord = await openLoopback();
    gate = Promise.withResolvers();
    drawing = null;
    errors = [];
    bot = await startSampleBot(discord, (open) => {
      const quick = withQuickPictures(open);
      return { ...quick, draw: (answer, locale) => (drawing ?? quick.draw)(answer, locale) };
    });
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
    expect(discord.violations).toEqual([]);
    expect(bot.log.filter(({ level }) => level >= 50).map(({ msg }) => msg)).toEqual(errors);
  });

  const ask = (question: string) => discord.ask({ command: "ask", options: { question } });
  /** Everything that Discord was asked of a reply once it was there. */
  const calls = (method: string) => discord.requests.filter((each) => each.method === method && each.path.endsWith("/messages/@original"));

  it("goes out as text at once, and gets its picture by an edit", async () => {
    const asked = ask("Russell vs Nasdaq this week");
    const { data } = await asked.callback;
    expect(data.embeds[0].description).toContain("2,480.00");
    expect(data.embeds[0].image).toBeUndefined();
    const edited = await asked.edit;
    expect(edited.embeds[0]).toMatchObject({ title: data.embeds[0].title, image: { url: "attachment://chart.png" } });
    expect(edited.embeds[0].description).not.toContain("2,480.00");
    const labels = edited.components.flatMap(({ components }: { components: { label: string }[] }) => components.map(({ label }) => label));
    expect(labels).toContain("Table");
  });

  it("keeps its text where somebody has pressed a button meanwhile", async () => {
    drawing = async (answer) => {
      await gate.promise;
      return { name: "chart.png", alt: answer.headline, png: new Uint8Array(1) };
    };
    const asked = ask("Russell vs Nasdaq this week");
    await asked.callback;
    asked.touch();
    gate.resolve();
    await until(() => calls("GET").length === 1);
    await bot.stop();
    expect(calls("PATCH")).toEqual([]);
  });

  it("keeps its text where too many pictures wait", async () => {
    drawing = async () => {
      throw new Crowded("50 drawings wait already");
    };
    const { data } = await ask("Russell vs Nasdaq this week").callback;
    expect(data.embeds[0].description).toContain("2,480.00");
    await bot.stop();
    expect([calls("GET"), calls("PATCH")]).toEqual([[], []]);
  });

  it("keeps its text where the picture fails, and the log has which interaction it was, and not what was asked", async () => {
    drawing = async () => {
      throw new Error("no memory");
    };
    errors = ["an interaction failed"];
    const asked = ask("Russell vs Nasdaq this week");
    await asked.callback;
    await until(() => bot.log.some(({ level }) => level >= 50));
    const line = bot.log.find(({ level }) => level >= 50);
    expect(line).toMatchObject({ interactionId: asked.id, drawing: "compare", err: { message: "no memory" } });
    expect(JSON.stringify(line)).not.toContain("Russell");
    expect(calls("PATCH")).toEqual([]);
  });

  it("is none where the answer is one number: its picture is a button", async () => {
    const { data } = await ask("price of Apple").callback;
    const labels = data.components.flatMap(({ components }: { components: { label: string }[] }) => components.map(({ label }) => label));
    expect(labels).toContain("Chart");
    await bot.stop();
    expect(calls("PATCH")).toEqual([]);
  });
});
