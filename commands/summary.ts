import { type CommandCall, textOption } from "../src/discord/call.ts";
import { channelOption, declaredForManagers } from "../src/discord/channel-commands.ts";
import type { Room, SlowCommand } from "../src/discord/command.ts";
import { choiceOption, completedOption } from "../src/discord/declaration.ts";
import { mendable, noted } from "../src/discord/notice.ts";
import { denialOf } from "../src/discord/permissions.ts";
import type { Reply } from "../src/discord/reply.ts";
import { channelText } from "../src/discord/setup/moment.ts";
import { pastReply } from "../src/discord/setup/past.ts";
import { TIME_OPTIONS, TIME_SUGGESTIONS, timeChosen } from "../src/discord/setup/post-time.ts";
import { draftAfter, isOfList, previewReply, startPosts } from "../src/discord/setup/setup.ts";
import { statusReply } from "../src/discord/setup/status.ts";
import { setupTexts } from "../src/discord/setup/words/texts.ts";
import { partNames, type Summary } from "../src/posts/plan.ts";
import type { SummaryName } from "../src/posts/schedule.ts";
import { localeOf } from "../src/wording/locale.ts";

const CHANNEL = channelOption({
  name: { en: "channel", de: "kanal", fr: "salon" },
  description: { en: "Where it is posted", de: "Wo er erscheint", fr: "Où il paraît" },
});

const POST = choiceOption({
  name: { en: "which", de: "welcher", fr: "lequel" },
  description: {
    en: "Daily, weekly or monthly (default: daily)",
    de: "Täglich, wöchentlich oder monatlich (sonst: täglich)",
    fr: "Quotidien, hebdomadaire ou mensuel (sinon : quotidien)",
  },
  choices: {
    daily: { en: "daily", de: "täglich", fr: "quotidien" },
    weekly: { en: "weekly", de: "wöchentlich", fr: "hebdomadaire" },
    monthly: { en: "monthly", de: "monatlich", fr: "mensuel" },
  },
});

const summary: SlowCommand = {
  declaration: declaredForManagers({
    name: { en: "summary", de: "bericht", fr: "bilan" },
    description: {
      en: "A summary of the session, posted in a channel after the close",
      de: "Ein Bericht des Handelstags, nach Börsenschluss in einem Kanal",
      fr: "Un bilan de la séance, publié dans un salon après la clôture",
    },
    subcommands: [
      {
        name: { en: "setup", de: "einrichten", fr: "installer" },
        description: {
          en: "Choose channel, time and contents, preview it and start it",
          de: "Kanal, Zeit und Inhalt wählen, ansehen, starten",
          fr: "Choisir salon, heure et contenu, le voir, le lancer",
        },
        options: [
          CHANNEL,
          ...TIME_OPTIONS,
          choiceOption({
            name: { en: "language", de: "sprache", fr: "langue" },
            description: {
              en: "Language of the summary (default: the server's)",
              de: "Sprache des Berichts (sonst: die des Servers)",
              fr: "Langue du bilan (sinon : celle du serveur)",
            },
            choices: {
              en: { en: "English", de: "Englisch", fr: "anglais" },
              de: { en: "German", de: "Deutsch", fr: "allemand" },
              fr: { en: "French", de: "Französisch", fr: "français" },
            },
          }),
        ],
      },
      {
        name: { en: "preview", de: "vorschau", fr: "aperçu" },
        description: {
          en: "The summary of a past day, visible only to you",
          de: "Der Bericht eines vergangenen Tages, nur für dich",
          fr: "Le bilan d'un jour passé, pour vous seul",
        },
        options: [
          POST,
          completedOption({
            name: { en: "date", de: "datum", fr: "date" },
            description: {
              en: "2023-06-07 (default: the last session)",
              de: "2023-06-07 (sonst: der letzte Handelstag)",
              fr: "2023-06-07 (sinon : la dernière séance)",
            },
          }),
        ],
      },
      {
        name: { en: "status", de: "stand", fr: "état" },
        description: {
          en: "When the last one was posted, when the next is due, and why one is missing",
          de: "Wann der letzte kam, wann der nächste kommt, und warum einer nicht kam",
          fr: "Quand le dernier est parti, quand vient le prochain, et pourquoi l'un a manqué",
        },
      },
      {
        name: { en: "off", de: "aus", fr: "arrêt" },
        description: {
          en: "Stop posting in a channel",
          de: "In einem Kanal nichts mehr veröffentlichen",
          fr: "Ne plus rien publier dans un salon",
        },
        options: [CHANNEL],
      },
    ],
  }),
  suggest: TIME_SUGGESTIONS,
  allowed: "managers",
  runLater: async (call, room) => {
    const guildId = call.guildId!;
    switch (call.subcommand) {
      case "setup":
        return setUp(call, room);
      case "preview":
        return pastReply(
          (textOption(call.options, "which") ?? "daily") as SummaryName,
          textOption(call.options, "date"),
          call.locale,
          room,
        );
      case "off":
        return end(guildId, textOption(call.options, "channel") ?? "", call.locale, room);
      default:
        return statusReply(await room.posting.plans.of(guildId), call.locale, room);
    }
  },
  press: (call, room) => {
    const after = draftAfter(call);
    if (after === null || call.guildId === null) return null;
    const { guildId, userId, locale } = call;
    const denied = denialOf(call, "summary");
    if (denied !== null) return { kind: "message", reply: denied };
    if (!after.start) return { kind: "update", reply: previewReply(after.draft, locale, room.now(), room.posting) };
    return { kind: "later", defer: "in place", finish: () => startPosts(after.draft, guildId, userId, locale, room) };
  },
};

export default summary;

function setUp(call: CommandCall, { posting, now, preferences }: Room): Reply {
  const { options, locale, guildLocale } = call;
  const chosen = timeChosen(call, { preferences });
  if ("wrong" in chosen) return chosen.wrong;
  const language = localeOf(textOption(options, "language") ?? guildLocale ?? locale);
  const draft = {
    channelId: textOption(options, "channel") ?? "",
    posts: ["daily" as const],
    when: chosen.when,
    parts: [...partNames],
    locale: language,
  };
  return previewReply(draft, locale, now(), posting);
}

async function end(guildId: string, channelId: string, locale: string, { posting }: Room): Promise<Reply> {
  const texts = setupTexts(locale);
  const { summaries } = await posting.plans.of(guildId);
  const isIt = (each: Summary): boolean => each.channelId === channelId && !isOfList(each);
  if (!summaries.some(isIt)) return mendable(texts.notSet(channelText(channelId)));
  await posting.plans.change(guildId, (plan) => ({ ...plan, summaries: plan.summaries.filter((each) => !isIt(each)) }));
  return noted(texts.ended(channelText(channelId)));
}
