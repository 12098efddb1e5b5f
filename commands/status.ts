import type { QuickCommand } from "../src/discord/command.ts";
import { declared } from "../src/discord/declaration.ts";
import { privately } from "../src/discord/reply.ts";
import type { Texts } from "../src/discord/words/table.ts";
import { textsFor } from "../src/discord/words/texts.ts";
import type { LastRefresh, OracleStatus, SourceAge } from "../src/oracle/oracle.ts";
import { noticeEmbed } from "../src/replies/embed.ts";
import { escaped, oneLine } from "../src/replies/plain.ts";

const status: QuickCommand = {
  declaration: declared({
    name: { en: "status", de: "status", fr: "état" },
    description: {
      en: "How old the data are, where they come from and how long the bot has been running",
      de: "Wie alt die Daten sind, woher sie kommen und seit wann der Bot läuft",
      fr: "L'âge des données, leur provenance, et depuis quand le bot tourne",
    },
  }),
  run: ({ locale }, { oracle, now }) => {
    const { status: words } = textsFor(locale);
    return privately(noticeEmbed(words.title, linesOf(oracle.status(), now(), words)));
  },
};

export default status;

function linesOf(
  { version, sample, createdAt, series, bySource, faults, refresh, startedAt }: OracleStatus,
  now: Date,
  words: Texts["status"],
): string[] {
  const { missing, doubted, heldBack } = faults;
  return [
    ...(sample ? [`**${words.sample}**`] : []),
    words.data(escaped(version), moment(createdAt), series),
    ...bySource.map((age) => ageLine(age, words)),
    ...(missing + doubted + heldBack === 0 ? [] : [words.faults(missing, doubted, heldBack)]),
    ...(refresh === null ? [] : refreshLines(refresh, words)),
    words.running(moment(startedAt), lasting(now.getTime() - Date.parse(startedAt), words)),
  ];
}

/** Reasons that are shown: the most frequent ones. */
const MOST_REASONS = 3;

function refreshLines({ at, asked, taken, refused, nextTry }: LastRefresh, words: Texts["status"]): string[] {
  return [
    words.refresh(moment(at), taken, asked, nextTry === null ? null : moment(nextTry)),
    ...refused.slice(0, MOST_REASONS).map((line) => `• ${escaped(oneLine(line))}`),
  ];
}

/** ISO dates are compared as texts. */
function ageLine({ source, series, lastClose, behind, expected }: SourceAge, words: Texts["status"]): string {
  return `• ${words.source(escaped(source), series, lastClose, lastClose >= expected ? null : expected, behind)}`;
}

/** An instant that Discord shows in each reader's own time zone. @see https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
function moment(iso: string): string {
  const seconds = Math.floor(Date.parse(iso) / 1000);
  return Number.isNaN(seconds) ? escaped(iso) : `<t:${seconds}:f>`;
}

/** @param milliseconds a span; what is below a minute is "less than a minute" */
function lasting(milliseconds: number, words: Texts["status"]): string {
  const minutes = Math.floor(milliseconds / 60_000);
  return words.span(Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60);
}
