import { ASK_MENU } from "../src/discord/answers/buttons.ts";
import type { Declaration, QuickCommand } from "../src/discord/command.ts";
import { declared } from "../src/discord/declaration.ts";
import { choosable, menu } from "../src/discord/menu.ts";
import { privately } from "../src/discord/reply.ts";
import { textsFor } from "../src/discord/words/texts.ts";
import { noticeEmbed } from "../src/replies/embed.ts";
import { escaped } from "../src/replies/plain.ts";
import { type Locale, localeOf } from "../src/wording/locale.ts";

/** More examples than a phone shows at once help nobody; the menu under them has more. */
const MOST_EXAMPLES = 8;

const help: QuickCommand = {
  declaration: declared({
    name: { en: "help", de: "hilfe", fr: "aide" },
    description: {
      en: "What you can ask, with examples to run at a press",
      de: "Was man fragen kann, mit Beispielen zum Antippen",
      fr: "Ce que l'on peut demander, avec des exemples à essayer",
    },
  }),
  run: ({ locale }, { oracle, declarations }) => {
    const { help: words, runExample } = textsFor(locale);
    const examples = oracle.examples();
    const lines = [
      words.intro,
      "",
      ...declarations.map((declaration) => commandLine(declaration, localeOf(locale))),
      "",
      `**${words.ask}**`,
      ...examples.slice(0, MOST_EXAMPLES).map((example) => `• ${escaped(example)}`),
    ];
    return { ...privately(noticeEmbed(words.title, lines)), components: menu(ASK_MENU, runExample, examples.flatMap(choosable)) };
  },
};

export default help;

/** A command as Discord shows it to a reader in that language. */
function commandLine(declaration: Declaration, locale: Locale): string {
  const name = inLanguage(declaration.name, declaration.name_localizations, locale);
  if (!("description" in declaration)) return `**${name}** (⋯ → Apps)`;
  return `**/${name}** ${inLanguage(declaration.description, declaration.description_localizations, locale)}`;
}

function inLanguage(text: string, localised: Declaration["name_localizations"], locale: Locale): string {
  return escaped((locale === "en" ? undefined : localised?.[locale]) ?? text);
}
