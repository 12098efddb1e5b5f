import { textOption } from "../src/discord/call.ts";
import type { SlowCommand } from "../src/discord/command.ts";
import { completedOption, declared, flagOption } from "../src/discord/declaration.ts";
import { mendable } from "../src/discord/notice.ts";
import { privately, type Reply } from "../src/discord/reply.ts";
import { changeIn } from "../src/discord/words/changes.ts";
import type { Texts } from "../src/discord/words/table.ts";
import { textsFor } from "../src/discord/words/texts.ts";
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
  runLater: async ({ options, locale }, { oracle }) => {
    const { reload: words } = textsFor(locale);
    const source = textOption(options, "source");
    if (source !== undefined && !oracle.sources().includes(source)) return unknownSource(source, oracle.sources(), words);
    const dryRun = options["dry-run"] === true;
    const report = await oracle.reload({ dryRun, ...(source === undefined ? {} : { source }) });
    const { version, lines, refused = [], isInVain = false } = report;
    const title = isInVain ? words.inVain : dryRun ? words.dryRun : lines.length === 0 ? words.nothing : words.done;
    const bullet = (line: string): string => `• ${escaped(oneLine(changeIn(line, locale)))}`;
    const diff = lines.length > 0 ? lines.map(bullet) : isInVain ? [] : [words.unchanged];
    const without = refused.length === 0 ? [] : isInVain ? refused.map(bullet) : [words.refused, ...refused.map(bullet)];
    return privately(noticeEmbed(title, [words.version(escaped(version)), ...diff, ...without]));
  },
};

export default reload;

function unknownSource(source: string, sources: readonly string[], words: Texts["reload"]): Reply {
  return mendable({ title: words.unknown(source), lines: [words.known, ...sources.map((each) => `• ${escaped(each)}`)] });
}
