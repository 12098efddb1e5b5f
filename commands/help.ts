import type { QuickCommand } from "../src/discord/command.ts";
import { declared } from "../src/discord/declaration.ts";
import { privately } from "../src/discord/reply.ts";
import { noticeEmbed } from "../src/replies/embed.ts";
import { escaped } from "../src/replies/plain.ts";

/** More examples than a phone shows at once help nobody. */
const MOST_EXAMPLES = 12;

const help: QuickCommand = {
  declaration: declared({
    name: { en: "help", de: "hilfe", fr: "aide" },
    description: {
      en: "What can be asked, with examples that work",
      de: "Was man fragen kann, mit Beispielen",
      fr: "Ce que l'on peut demander, avec des exemples",
    },
  }),
  run: (_call, { oracle, declarations }) => {
    const commands = declarations.map(({ name, description }) => `**/${escaped(name)}** ${escaped(description)}`);
    const examples = oracle.examples().slice(0, MOST_EXAMPLES);
    const lines = [
      "Versus compares markets on their daily closes and shows the closes, the rule and the source behind every figure.",
      "",
      ...commands,
      "",
      "**Questions that work with /ask**",
      ...examples.map((example) => `• ${escaped(example)}`),
    ];
    return privately(noticeEmbed("Ask Versus", lines));
  },
};

export default help;
