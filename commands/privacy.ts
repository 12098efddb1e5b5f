import type { SlowCommand } from "../src/discord/command.ts";
import { declaredInParts } from "../src/discord/declaration.ts";
import { noted } from "../src/discord/notice.ts";
import { textsFor } from "../src/discord/words/texts.ts";
import { isOwn, setUpBy } from "../src/posts/plans.ts";

const privacy: SlowCommand = {
  declaration: declaredInParts({
    name: { en: "privacy", de: "datenschutz", fr: "confidentialité" },
    description: {
      en: "See or delete what Versus keeps about you",
      de: "Was Versus von dir speichert, und wie es gelöscht wird",
      fr: "Ce que Versus garde de vous, et comment l'effacer",
    },
    subcommands: [
      {
        name: { en: "show", de: "zeigen", fr: "montrer" },
        description: {
          en: "What Versus keeps about you",
          de: "Was Versus von dir speichert",
          fr: "Ce que Versus garde de vous",
        },
      },
      {
        name: { en: "delete", de: "löschen", fr: "effacer" },
        description: {
          en: "Remove it; what you set up for a server goes on without your name",
          de: "Löschen; was du für einen Server eingerichtet hast, läuft ohne deinen Namen weiter",
          fr: "L'effacer ; ce que vous avez installé pour un serveur continue sans votre nom",
        },
      },
    ],
  }),
  allowed: "everyone",
  runLater: async ({ subcommand, userId, locale }, { posting: { plans, ledger }, greeter, settled }) => {
    const { privacy: words } = textsFor(locale);
    if (subcommand === "delete") {
      await greeter.forget(userId);
      await settled.people.forget(userId);
      await ledger.forgetServer(userId);
      const count = await plans.forgetPerson(userId);
      return noted({ title: words.deleted, lines: [words.unknown, ...(count === 0 ? [] : [words.goesOn(count)])] });
    }
    const found = await plans.all();
    const own = found.find((plan) => isOwn(userId, plan));
    const count = found.reduce((sum, plan) => sum + (plan === own ? 0 : setUpBy(userId, plan)), 0);
    const kept = [
      ...(greeter.knows(userId) ? [words.greeted] : []),
      ...(count === 0 ? [] : [words.setUp(count)]),
      ...(settled.people.has(userId) ? [words.settled] : []),
      ...(own === undefined ? [] : [words.own(own.watches.length, own.watchlist.length)]),
    ];
    const lines = kept.length === 0 ? [words.nothing] : kept.map((line) => `• ${line}`);
    return noted({ title: words.title, lines: [...lines, words.rest] });
  },
};

export default privacy;
