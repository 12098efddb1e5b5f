import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DateTime } from "luxon";
import { ask } from "../ask/respond.ts";
import { NEW_YORK } from "../calendar/exchange.ts";
import type { Settings } from "../config.ts";
import { kinds } from "../kinds/kinds.ts";
import { lexiconFor } from "../kinds/lexicon.ts";
import { sampleSnapshot } from "../market/sample/sample.ts";
import { loadReference, loadSample } from "../oracle/reference.ts";
import { partNames } from "../posts/plan.ts";
import { summaryNames } from "../posts/schedule.ts";
import { summaryOf } from "../posts/summary.ts";
import type { Answer } from "../question/answer.ts";
import { themes } from "../replies/chart/chart.ts";
import { openPainter, type Painter } from "../replies/chart/painter.ts";
import type { Picture } from "../replies/picture.ts";
import { EXIT } from "./exit.ts";
import { galleryPost, galleryReply } from "./gallery-reply.ts";
import { askerOf } from "./preview.ts";
import { samplePage } from "./sample-page.ts";

const FOLDER = "docs/gallery";

/** Beside the first example of each kind: shapes that those do not show, and a refusal. */
const MORE = [
  "What did the S&P 500 do this week?",
  "How are the major US indices doing today?",
  "Nasdaq vs Dow vs Russell ytd",
  "Apple vs Microsoft vs Nvidia vs Tesla vs Amazon vs Alphabet vs Meta this year",
  "max drawdown of the Russell in 2022",
  "biggest weekly win of the Russell over the S&P since 2000",
  "how often has the Nasdaq trailed the Dow by 2 points in a day?",
  "the ten best Januaries of the S&P",
  "how far is the S&P from its 52-week high",
  "what is the weather like",
];

/** `npm run gallery`: rewrites docs/gallery/, a page of charts and replies from the sample market. */
export async function writeGallery(settings: Settings): Promise<number> {
  const [reference, market] = await Promise.all([loadReference(settings.dataFolder), loadSample(settings.dataFolder)]);
  const lexicon = lexiconFor(reference);
  const snapshot = sampleSnapshot(market, reference.exchange);
  const now = DateTime.fromISO(market.ends, { zone: NEW_YORK }).endOf("day");
  const texts = [...kinds.flatMap(({ examples }) => examples.slice(0, 1)), ...MORE];
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const painter = openPainter();
  try {
    const parts: string[] = [];
    for (const text of texts) {
      const answer = ask(text, lexicon, { reference, snapshot, now });
      parts.push(await part(text, answer.question.kind, answer, () => galleryReply(answer), painter));
    }
    const asker = askerOf(reference, lexicon, snapshot);
    for (const post of summaryNames) {
      const summary = summaryOf(snapshot.lastDay!, post, { parts: [...partNames], locale: "en" }, asker);
      if (summary === null) continue;
      const title = `The ${post} summary`;
      parts.push(await part(title, "posted after the close", summary.pictured, (picture) => galleryPost(summary, picture), painter));
    }
    await writeFile(join(FOLDER, "README.md"), page(parts));
    await writeFile(
      "docs/sample.md",
      samplePage((text) => ask(text, lexicon, { reference, snapshot, now })),
    );
    console.log(`${texts.length} answers are in ${FOLDER}.`);
    return EXIT.answered;
  } finally {
    await painter.close();
  }
}

/**
 * The files of one answer, and what the page says of them.
 * @param drawn the answer that the pictures are of; null for none
 * @param reply what Discord is sent, with the dark picture
 */
async function part(
  title: string,
  subtitle: string,
  drawn: Answer | null,
  reply: (picture: Picture | null) => object,
  painter: Painter,
): Promise<string> {
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const shown: string[] = [];
  let dark: Picture | null = null;
  for (const theme of themes) {
    const picture = drawn === null ? null : await painter.draw(drawn, { theme, locale: "en" });
    if (picture === null) continue;
    if (theme === "dark") dark = picture;
    await writeFile(join(FOLDER, `${name}-${theme}.png`), picture.png);
    shown.push(`<img src="${name}-${theme}.png" width="400" alt="${attribute(picture.alt)}">`);
  }
  await writeFile(join(FOLDER, `${name}.json`), `${JSON.stringify(reply(dark), null, 2)}\n`);
  return [`## ${title}`, "", `${subtitle}, [the message as JSON](${name}.json)`, "", ...shown, ""].join("\n");
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function page(parts: readonly string[]): string {
  return [
    "# Gallery",
    "",
    "Made by `npm run gallery` from the sample market, whose prices are made up. Charts are as wide as on a phone, dark and light;",
    "each has its finding as alt text. The message sent to Discord is next to them, with its buttons and menus.",
    "",
    ...parts,
  ].join("\n");
}
