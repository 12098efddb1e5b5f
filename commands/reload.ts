import { textOption } from "../src/discord/call.ts";
import type { SlowCommand } from "../src/discord/command.ts";
import { completedOption, declared, flagOption } from "../src/discord/declaration.ts";
import { privately, type Reply } from "../src/discord/reply.ts";
import { noticeEmbed } from "../src/replies/embed.ts";
import { escaped, oneLine } from "../src/replies/plain.ts";

const reload: SlowCommand = {
  declaration: declared({
    name: { en: "reload", de: "neuladen", fr: "recharger" },
    description: {
      en: "Fetch new closes and show what changed (for those who run this bot)",
      de: "Neue Schlusskurse holen und zeigen, was sich ändert (für die Betreiber)",
      fr: "Chercher les nouvelles clôtures et montrer ce qui change (pour les responsables du bot)",
    },
    options: [
      completedOption({
        name: { en: "source", de: "quelle", fr: "source" },
        description: {
          en: "Only this source (default: all)",
          de: "Nur diese Quelle (sonst: alle)",
          fr: "Cette source seulement (sinon : toutes)",
        },
      }),
      flagOption({
        name: { en: "dry-run", de: "probelauf", fr: "à-blanc" },
        description: {
          en: "Show what would change and change nothing",
          de: "Zeigen, was sich ändern würde, und nichts ändern",
          fr: "Montrer ce qui changerait sans rien changer",
        },
      }),
    ],
  }),
  suggest: {
    source: (typed, oracle) => {
      const sought = typed.trim().toLowerCase();
      const sources = oracle.sources().filter((source) => source.toLowerCase().includes(sought));
      return sources.map((source) => ({ name: source, value: source }));
    },
  },
  allowed: "operators",
  runLater: async ({ options }, { oracle }) => {
    const source = textOption(options, "source");
    if (source !== undefined && !oracle.sources().includes(source)) return unknownSource(source, oracle.sources());
    const dryRun = options["dry-run"] === true;
    const { version, lines } = await oracle.reload({ dryRun, ...(source === undefined ? {} : { source }) });
    const title = dryRun ? "Dry run: nothing was changed" : lines.length === 0 ? "Nothing new" : "Reloaded";
    const diff = lines.length === 0 ? ["No series has changed."] : lines.map((line) => `• ${escaped(oneLine(line))}`);
    return privately(noticeEmbed(title, [`**Version** ${escaped(version)}`, ...diff]));
  },
};

export default reload;

function unknownSource(source: string, sources: readonly string[]): Reply {
  const known = sources.map((each) => `• ${escaped(each)}`);
  return privately(noticeEmbed(`No source is called “${source}”`, ["These are:", ...known], "refusal"));
}
