import type { QuickCommand } from "../src/discord/command.ts";
import { declared } from "../src/discord/declaration.ts";
import type { Inside } from "../src/discord/inside.ts";
import { privately } from "../src/discord/reply.ts";
import type { Texts } from "../src/discord/words/table.ts";
import { textsFor } from "../src/discord/words/texts.ts";
import type { LastRefresh, OracleStatus, SourceAge } from "../src/oracle/oracle.ts";
import { noticeEmbed } from "../src/replies/embed.ts";
import { escaped, oneLine } from "../src/replies/plain.ts";
import { fitting, within } from "../src/replies/shape.ts";

const status: QuickCommand = {
  declaration: declared({
    name: { en: "status", de: "status", fr: "état" },
    description: {
      en: "How old the data are, where they come from and how long the bot has been running",
      de: "Wie alt die Daten sind, woher sie kommen und seit wann der Bot läuft",
      fr: "L'âge des données, leur provenance, et depuis quand le bot tourne",
    },
  }),
  run: ({ locale, userId }, { oracle, now, inside, report }) => {
    const { status: words } = textsFor(locale);
    const reply = (lines: readonly string[]) => privately(noticeEmbed(words.title, lines));
    const next = async () => {
      const seen = await inside(userId).catch((error: unknown) => {
        report(error, { status: "of the owner" });
        return null;
      });
      return seen === null ? null : reply(ownerLines(oracle.status(), seen, now(), words));
    };
    return { ...reply(linesOf(oracle.status(), now(), words)), next };
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

/** Lines of a phone that the owner's status may take, its title included, and of them those of the reason why something was refused. */
const OWNER_LINES = 24;
const REASON_LINES = 1;

/** The same for those who run the bot, with what its metrics tell. */
function ownerLines(
  status: OracleStatus,
  { readings, lastDay, loopDelay, memory }: Inside,
  now: Date,
  words: Texts["status"],
): readonly string[] {
  const { owner } = words;
  const { gateway, posts, restPending } = readings;
  const { missing, doubted, heldBack } = status.faults;
  const ping = gateway.ping === null ? null : Math.round(gateway.ping * 1000);
  const refresh = status.refresh === null ? [] : refreshLines(status.refresh, words).slice(0, 2);
  const lines = [
    ...(status.sample ? [`**${words.sample}**`] : []),
    ...(posts.paused ? [`**${owner.paused}**`] : []),
    owner.gateway(gateway.ready, gateway.shards, ping),
    owner.process(Math.round(loopDelay * 1000), Math.round(memory / 2 ** 20)),
    owner.discord(restPending, posts.clockAhead === null ? null : Math.abs(posts.clockAhead).toFixed(1)),
    ...(posts.waiting === 0 ? [] : [owner.waiting(posts.waiting, lasting(posts.longestWait * 1000, words))]),
    owner.faults(missing, doubted, heldBack),
    ...refresh.map((line, i) => (i === 0 ? line : within(line, REASON_LINES))),
    `**${owner.lastDay}**`,
    `• ${owner.interactions(countsIn(lastDay.interactions, owner.endings, owner.none))}`,
    `• ${owner.posts(countsIn(lastDay.posts, owner.postResults, owner.none))}`,
    `• ${owner.storeErrors(countsIn(lastDay.storeErrors, owner.stores, owner.none))}`,
    `• ${owner.pictures(countsIn(lastDay.pictures, owner.pictureResults, owner.none))}`,
    ...status.bySource.map((age) => `• ${owner.source(escaped(age.source), age.series, age.lastClose, age.behind)}`),
    words.data(escaped(status.version), moment(status.createdAt), status.series),
    words.running(moment(status.startedAt), lasting(now.getTime() - Date.parse(status.startedAt), words)),
  ];
  return fitting(lines, OWNER_LINES - 1).kept;
}

/** "1234 answered, 3 failed": what did not happen is left out. */
function countsIn<Name extends string>(
  counts: Readonly<Record<Name, number>>,
  words: Readonly<Record<Name, string>>,
  none: string,
): string {
  const said = (Object.keys(counts) as Name[]).filter((name) => counts[name] > 0).map((name) => `${counts[name]} ${words[name]}`);
  return said.length === 0 ? none : said.join(", ");
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
