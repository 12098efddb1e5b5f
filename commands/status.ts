import type { QuickCommand } from "../src/discord/command.ts";
import { declared } from "../src/discord/declaration.ts";
import type { OracleStatus, SourceAge } from "../src/discord/oracle.ts";
import { privately } from "../src/discord/reply.ts";
import { noticeEmbed } from "../src/replies/embed.ts";
import { escaped } from "../src/replies/plain.ts";

const status: QuickCommand = {
  declaration: declared({
    name: { en: "status", de: "status", fr: "état" },
    description: {
      en: "How old the data are, where they come from, and since when the bot runs",
      de: "Wie alt die Daten sind, woher sie kommen und seit wann der Bot läuft",
      fr: "L'âge des données, leur provenance, et depuis quand le bot tourne",
    },
  }),
  run: (_call, { oracle, now }) => privately(noticeEmbed("Status", linesOf(oracle.status(), now()))),
};

export default status;

function linesOf({ version, sample, createdAt, series, bySource, startedAt }: OracleStatus, now: Date): string[] {
  return [
    ...(sample ? ["**Sample data, not real prices**"] : []),
    `**Data** version ${escaped(version)}, made ${moment(createdAt)}, ${series} series`,
    ...bySource.map(ageLine),
    `**Running** since ${moment(startedAt)}, ${lasting(now.getTime() - Date.parse(startedAt))}`,
  ];
}

/** ISO dates are compared as texts. */
function ageLine({ source, series, lastClose, expected }: SourceAge): string {
  const age = lastClose >= expected ? "up to date" : `behind: the close of ${expected} should be there`;
  return `• ${escaped(source)}: ${series} series, last close ${lastClose}, ${age}`;
}

/** An instant that Discord shows in each reader's own time zone. @see https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
function moment(iso: string): string {
  const seconds = Math.floor(Date.parse(iso) / 1000);
  return Number.isNaN(seconds) ? escaped(iso) : `<t:${seconds}:f>`;
}

/** @param milliseconds a span; what is below a minute is "less than a minute" */
function lasting(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), "d"],
    [Math.floor(minutes / 60) % 24, "h"],
    [minutes % 60, "min"],
  ].filter(([count]) => Number(count) > 0);
  return parts.length === 0 ? "less than a minute" : parts.map(([count, unit]) => `${count} ${unit}`).join(" ");
}
