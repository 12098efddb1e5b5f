import { describe, expect, it } from "vitest";
import { setupTexts } from "../../src/discord/setup/words/texts.ts";
import { textsFor } from "../../src/discord/words/texts.ts";
import { partNames } from "../../src/posts/plan.ts";
import { postNames } from "../../src/posts/schedule.ts";
import { endBot, startBot } from "../support/discord/bot.ts";

const tags = ["en-US", "de", "fr"];

describe("the words around answers", () => {
  it.each(tags)("fit Discord's buttons, menus and options in %s", (tag) => {
    const texts = textsFor(tag);
    for (const label of [
      ...Object.values(texts.windows),
      texts.chart,
      texts.table,
      texts.swap,
      texts.details,
      texts.share,
      setupTexts(tag).start,
    ]) {
      expect(label.length).toBeLessThanOrEqual(20);
      expect(label).not.toBe("");
    }
    for (const placeholder of [
      texts.closer,
      texts.tryOne,
      texts.runExample,
      setupTexts(tag).chooseParts,
      setupTexts(tag).choosePosts,
      setupTexts(tag).remove,
    ])
      expect(placeholder.length).toBeLessThanOrEqual(150);
    for (const option of [...partNames.map((part) => setupTexts(tag).parts[part]), ...postNames.map((post) => setupTexts(tag).posts[post])])
      expect(option.length).toBeLessThanOrEqual(100);
  });

  it("are English for a language that there is none of", () => {
    expect(textsFor("ja")).toBe(textsFor("en-GB"));
  });

  it.each([
    ["status", "de", "Stand", "im Rückstand: Der Schlusskurs vom 2023-06-07 sollte da sein"],
    ["status", "fr", "État", "en retard\u00a0: la clôture du 2023-06-07 devrait être là"],
    ["help", "de", "Frag Versus", "**/vergleichen** Was von zwei oder drei lief besser"],
    ["help", "fr", "Demandez à Versus", "**/comparer** Lequel de deux ou trois a fait mieux"],
  ])("/%s speaks %s", async (command, locale, title, line) => {
    const running = await startBot();
    const { data } = await running.discord.ask({ command, locale }).callback;
    expect([data.embeds[0].title, data.embeds[0].description]).toEqual([title, expect.stringContaining(line)]);
    expect(await endBot(running)).toEqual([]);
  });
});
