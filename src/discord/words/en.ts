import { spanOf } from "./span.ts";
import type { Texts } from "./table.ts";

export const en: Texts = {
  windows: { week: "1W", month: "1M", thisYear: "YTD", year: "1Y" },
  chart: "Chart",
  table: "Table",
  swap: "Swap sides",
  details: "Details",
  tellMe: "Tell me when…",
  share: "Share",
  closer: "Look closer at one of these",
  tryOne: "Try one of these",
  runExample: "Run an example",
  stale: {
    title: "This button is from another version",
    lines: ["What it kept can no longer be read. Ask the question again and the new answer has new buttons."],
  },
  laterVersion: {
    title: "Set up by a newer version",
    lines: ["A newer version of Versus wrote what this server has set up. It stays as it is, and can be used once this bot is up to date."],
  },
  tooQuick: (seconds) => ({
    title: "That was quick",
    lines: [`Ask again in ${seconds} s: there is a limit per minute.`],
  }),
  commandGone: {
    title: "This command is gone",
    lines: ["Discord still showed it, but Versus no longer has it. /help lists what there is."],
  },
  operatorsOnly: (command) => ({
    title: "Only for those who run this bot",
    lines: [`/${command} is for the owner of the application and the members of its team.`],
  }),
  managersOnly: (command) => ({
    title: "Only for those who manage this server",
    lines: [`/${command} needs the permission “Manage Server”.`],
  }),
  serversOnly: (command) => ({
    title: "Only on a server",
    lines: [`/${command} posts into a channel of a server that Versus has been added to.`],
  }),
  failed: {
    title: "Something went wrong",
    lines: ["The fault is not in your question. Whoever runs this bot finds it in the log by this id:"],
  },
  noPicture: "The chart could not be drawn this time; the figures are these.",
  detailsTitle: "Details",
  detailsFile: "Every value that the figures come from, by date",
  firstUse: [
    "Versus answers from daily closes. Details has the closes, the rule and the source of every figure.",
    "The buttons change the window, draw a chart or show the details; /help has more to ask.",
  ],
  help: {
    title: "Ask Versus",
    intro: "Versus compares markets on their daily closes and shows the closes, the rule and the source behind every figure.",
    ask: "Questions that work with /ask",
  },
  status: {
    title: "Status",
    sample: "Sample data, not real prices",
    data: (version, made, series) => `**Data** version ${version}, made ${made}, ${series} series`,
    source: (source, series, lastClose, behind, late) => {
      const some = late === 0 ? "up to date" : `up to date but for ${late}`;
      return `${source}: ${series} series, last close ${lastClose}, ${behind === null ? some : `${late} behind: the close of ${behind} should be there`}`;
    },
    faults: (missing, doubted, heldBack) =>
      `**To look at** series that lack sessions: ${missing}, with doubted closes: ${doubted}, held back: ${heldBack}`,
    refresh: (at, taken, asked, next) =>
      `**Last refresh** ${at}: ${taken} of ${asked} fetched${next === null ? "" : `; the next try is at ${next}`}`,
    running: (since, span) => `**Running** since ${since}, ${span}`,
    span: (...parts) => spanOf(parts, ["d", "h", "min"], "less than a minute"),
  },
  reload: {
    done: "Reloaded",
    dryRun: "Dry run: nothing was changed",
    nothing: "Nothing new",
    unchanged: "No series has changed.",
    inVain: "Nothing could be fetched",
    refused: "Not fetched:",
    version: (version) => `**Version** ${version}`,
    unknown: (source) => `No source is called “${source}”`,
    known: "These are:",
  },
  privacy: {
    title: "What Versus keeps of you",
    greeted: "That it has explained itself to you, so that it does not again",
    own: (watches, entries) => `Watches of your own: ${watches}, entries of your own watchlist: ${entries}; they are removed with the rest`,
    setUp: (count) => `That you set up ${count} of the summaries and watches, so that you can be told when one ends`,
    nothing: "Nothing.",
    rest: "What you ask is answered and not kept. /privacy delete removes what is above.",
    deleted: "Removed",
    unknown: "Versus no longer knows that you have used it.",
    goesOn: (count) =>
      `${count} of the summaries and watches were set up by you. They go on without your name; /summary off and /watch remove end them.`,
  },
  admin: {
    paused: (since) => ({
      title: "All posts are paused",
      lines: [
        `Nothing has been posted since ${since}, on any server.`,
        "What is due meanwhile is caught up for twelve hours, then dropped.",
      ],
    }),
    resumed: { title: "Posts go on", lines: ["What was due in the last twelve hours is sent now, and says that it is late."] },
    notPaused: { title: "Posts are not paused", lines: ["/admin pause stops them on all servers."] },
    resume: "Resume",
    rollBack: (version) => `Leave ${version}`,
    redo: "Send it again",
    wouldRollBack: "What the version before would change",
    rolledBack: "The version before serves again",
    unchanged: "No closes differ.",
    fetchedAgain: "The next refresh fetches again what it finds at the source: set REFRESH_CRON to nothing where that is what is wrong.",
    noVersion: {
      title: "No version before this one is kept",
      lines: ["The store keeps one: that which the last refresh or import replaced."],
    },
    moved: {
      title: "Nothing was changed",
      lines: ["Another version serves by now. Run /admin rollback again to see what it would change."],
    },
    unknownPost: (typed) => ({
      title: `“${typed}” is no post`,
      lines: ["It is daily, weekly, monthly, or watch-3 for watch 3; a day is written 2023-06-07."],
    }),
    unknownChannel: (channel) => ({ title: "Nothing is posted there", lines: [`No server has set up a post in ${channel}.`] }),
    postTitle: (post, session) => `${post}, ${session}`,
    place: (channel, server, mark) => `${channel}, server \`${server}\`, \`postId\` in the log \`${mark}\``,
    noEntry: "The ledger has nothing of it.",
    states: {
      sending: (at, attempt) => `Being sent since ${at}, attempt ${attempt}`,
      unsure: (at, attempt, why) => `Attempt ${attempt}, ${at}, may have arrived: ${why}`,
      sent: (at, late, missing) => `Sent ${at}${late ? ", late" : ""}${missing ? ", without figures: the closes were missing" : ""}`,
      skipped: (at, why) => `Skipped ${at}: ${why}`,
      failed: (at, why) => `Failed ${at}: ${why}`,
    },
    message: (link) => `Its message: ${link}`,
    redone: {
      sent: "It is in the channel now.",
      there: "Its message is there, so nothing was sent. Delete it, wait five minutes, and send it again.",
      busy: "It is being sent.",
      unsure: "It may have arrived or not. Look into the channel, or try again in a minute.",
      skipped: "It was skipped.",
      refused: "Discord did not take it.",
      gone: "The channel or the permission to write there is gone.",
      "done before": "It was done before.",
      unplanned: "Nothing of that name is set up in this channel, or that day is none of its days.",
      early: "It is not due yet.",
      "no closes": "There are no closes of that session.",
    },
  },
  claims: {
    title: (asOf) => `Checked against the closes known on ${asOf}`,
    noDay: { title: "That is no day", lines: ["Write the day as 2023-06-07, or leave it out for today."] },
    none: {
      title: "No claim in this message can be tested",
      lines: [
        "A claim that can be tested states a figure or a “since” on a market that Versus knows:",
        "• The Russell beat the S&P 500 by 2.5 points last week",
        "• The Nasdaq had its worst month since 2008",
      ],
    },
    confirmed: "Confirmed",
    off: (difference) => `Off by ${difference}`,
    offDate: (found) => `Off: last on ${found}`,
    wrong: "Not so",
    untestable: "Cannot be tested",
    points: (number) => `${number} points`,
    counted: (all, confirmed, off, untestable) => `${all} claims: ${confirmed} confirmed, ${off} off, ${untestable} that cannot be tested`,
    page: (page, of) => `Page ${page} of ${of}`,
    open: "Open one of these claims",
    noFile: { title: "That file cannot be read", lines: ["Attach a .txt or .md file of at most 200 kB, or paste the text."] },
    noMessage: {
      title: "There is no message here that Versus can read",
      lines: ["Hold or right-click the message and choose Apps → Check this claim, or paste its text into /check."],
    },
    gone: { title: "These pages are no longer kept", lines: ["Check the text again to read on."] },
    form: {
      title: "Check a market report",
      text: "The report",
      written: "Written on",
      writtenHint: "The day it was written, such as 2023-06-07; today if left empty",
    },
  },
};
