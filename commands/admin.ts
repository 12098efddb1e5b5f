import { pausePosts, RESUME, resumePosts } from "../src/discord/admin/pausing.ts";
import { REDO, redoPost, showPost } from "../src/discord/admin/post.ts";
import { offerRollback, ROLL_BACK, rollBackFrom } from "../src/discord/admin/rollback.ts";
import type { SlowCommand } from "../src/discord/command.ts";
import { declaredInParts, textOption } from "../src/discord/declaration.ts";
import { mendable } from "../src/discord/notice.ts";
import { textsFor } from "../src/discord/words/texts.ts";

const admin: SlowCommand = {
  declaration: declaredInParts({
    name: { en: "admin", de: "verwaltung", fr: "gestion" },
    description: {
      en: "Pause posts, roll back the data, check one post (for those who run this bot)",
      de: "Beiträge anhalten, eine Version zurück, einen Beitrag ansehen (für die Betreiber)",
      fr: "Suspendre les envois, revenir en arrière, voir un envoi (pour les responsables du bot)",
    },
    subcommands: [
      {
        name: { en: "pause", de: "anhalten", fr: "suspendre" },
        description: {
          en: "Stop all posts on every server, even after a restart",
          de: "Auf keinem Server etwas veröffentlichen, auch nach einem Neustart",
          fr: "Ne rien publier sur aucun serveur, même après un redémarrage",
        },
      },
      {
        name: { en: "resume", de: "fortsetzen", fr: "reprendre" },
        description: { en: "Resume all posts", de: "Wieder veröffentlichen", fr: "Publier à nouveau" },
      },
      {
        name: { en: "rollback", de: "zurück", fr: "retour" },
        description: {
          en: "Show what the previous version of the data would change, and go back to it",
          de: "Zeigen, was die vorige Version der Daten ändern würde, und zu ihr zurückkehren",
          fr: "Montrer ce que changerait la version précédente des données, et y revenir",
        },
      },
      {
        name: { en: "post", de: "beitrag", fr: "envoi" },
        description: {
          en: "Show the record of one post, and send it again",
          de: "Was von einem Beitrag verzeichnet ist, und ihn noch einmal senden",
          fr: "Ce qui est noté d'un envoi, et l'envoyer à nouveau",
        },
        options: [
          {
            ...textOption({
              name: { en: "channel", de: "kanal", fr: "salon" },
              description: {
                en: "The channel, or its id if it is on another server",
                de: "Der Kanal, oder seine Kennung, wenn er auf einem anderen Server ist",
                fr: "Le salon, ou son identifiant s'il est sur un autre serveur",
              },
            }),
            required: true,
          },
          textOption({
            name: { en: "which", de: "welcher", fr: "lequel" },
            description: {
              en: "daily, weekly, monthly or watch-3 (default: daily)",
              de: "daily, weekly, monthly oder watch-3 (sonst: daily)",
              fr: "daily, weekly, monthly ou watch-3 (sinon : daily)",
            },
          }),
          textOption({
            name: { en: "date", de: "datum", fr: "date" },
            description: {
              en: "Date of its session: 2023-06-07 (default: the last one)",
              de: "Handelstag: 2023-06-07 (sonst: der letzte)",
              fr: "Séance : 2023-06-07 (sinon : la dernière)",
            },
          }),
        ],
      },
    ],
  }),
  allowed: "operators",
  runLater: ({ subcommand, options, userId, locale }, room) => {
    switch (subcommand) {
      case "pause":
        return pausePosts(userId, locale, room);
      case "resume":
        return resumePosts(locale, room);
      case "rollback":
        return offerRollback(locale, room);
      default:
        return showPost(options, locale, room);
    }
  },
  pressLater: async ({ state, locale }, room) => {
    if (state === RESUME) return resumePosts(locale, room);
    if (state.startsWith(ROLL_BACK)) return rollBackFrom(state.slice(ROLL_BACK.length), locale, room);
    return state.startsWith(REDO) ? redoPost(state, locale, room) : mendable(textsFor(locale).stale);
  },
};

export default admin;
