import type { SetupTexts } from "./table.ts";

export const en: SetupTexts = {
  posts: { daily: "daily", weekly: "weekly", monthly: "monthly", watchlist: "watchlist" },
  parts: {
    indices: "The major indices over day, week and year",
    gap: "A gap among them, where it is rare",
    regime: "Bull or bear market, when it changes or is near to",
    breadth: "Stocks above their 200-day average",
    leaders: "Leading sectors",
    chart: "A chart",
  },
  previewTitle: "A summary as it would be posted",
  previewLines: (channel, when, next) => [
    `In ${channel}, ${when}; the next one ${next}.`,
    "Choose what it holds and how often it comes, then start it.",
  ],
  noPreview: "There are no closes to show one from yet.",
  chooseParts: "What it holds",
  choosePosts: "How often it comes",
  start: "Start",
  started: (channel, next, isList) => ({
    title: "It is set up",
    lines: [
      `In ${channel}, the next one ${next}.`,
      `/summary status shows its status, ${isList ? "/watchlist off" : "/summary off"} ends it.`,
    ],
  }),
  sample: "The prices are made up as long as the bot has no others: nothing is posted until there are real ones.",
  greeting: (posts, when) => `Here comes the ${posts} summary, ${when}.`,
  cannotPost: (channel, why) => ({
    title: "Versus cannot post there",
    lines: [
      `Discord says of ${channel}: ${why}.`,
      "The bot needs to view the channel, send messages, embed links, attach files and read its history there.",
    ],
  }),
  badTime: (typed) => ({
    title: `“${typed}” is no time of day`,
    lines: ["Write 18:30 for a time, or 45 min for so many minutes after the close."],
  }),
  zoneAlone: {
    title: "A time zone needs a time of day",
    lines: ["Add the time, such as 18:30. Without one the summary comes half an hour after the close, in New York."],
  },
  badZone: (typed) => ({
    title: `“${typed}” is no time zone`,
    lines: ["Write one such as Europe/Berlin or America/New_York; they are offered while you type."],
  }),
  badDate: (typed) => ({ title: `“${typed}” is no date`, lines: ["Write one such as 2023-06-07."] }),
  tooMany: (most, of) => ({
    title: of === "person" ? "That is too many for one person" : "That is too many for one server",
    lines: [`At most ${most} at once: end one that is no longer needed.`],
  }),
  begin: {
    welcome: {
      title: "Three presses to a daily summary",
      lines: [
        "Versus answers questions about markets from their daily closes, and shows the closes, rule and source behind every figure.",
        "Choose the channel that its daily summary should come to; then the time; then start it.",
        "Besides: /ask answers anyone, /watch tells you when a condition becomes true, /watchlist keeps quotes together, /settings makes it this server's own.",
      ],
    },
    chooseChannel: "1 of 3: the channel",
    times: (channel) => ({
      title: "2 of 3: when?",
      lines: [`In ${channel}, after each session. The next press shows the summary, and the last one starts it.`],
    }),
  },
  list: {
    serverTitle: "Watchlist of this server",
    ownTitle: "Your watchlist",
    empty: (own) => ({
      title: own ? "Your watchlist is empty" : "The watchlist of this server is empty",
      lines: ["/watchlist add puts an index, a sector or a company on it."],
    }),
    added: (names, count) => ({
      title: "It is on the watchlist",
      lines: [names, `It has ${count} now; /watchlist show has their quotes.`],
    }),
    taken: (names, count) => ({ title: "It is off the watchlist", lines: [names, `It has ${count} now.`] }),
    unknown: (typed) => ({
      title: `“${typed}” is no market that Versus knows`,
      lines: ["Choose one of those that are offered while you type, or several with commas between."],
    }),
    notThere: (names) => ({ title: "That is not on the watchlist", lines: [names] }),
    tooMany: (most) => ({ title: "That is too many for one watchlist", lines: [`At most ${most}: take off what is no longer needed.`] }),
    noCloses: "There are no closes of these in the data.",
    notPosted: (channel) => ({ title: "No watchlist here", lines: [`The watchlist is not posted in ${channel}.`] }),
  },
  nothingSet: { title: "Nothing is set up on this server", lines: ["/summary setup starts a summary, /watch add a watch."] },
  statusTitle: "What is posted on this server",
  last: (entry, session, at) => {
    if (entry === null) return `waits for the closes of ${session}`;
    switch (entry.state) {
      case "sent":
        return `last ${at}${entry.missing ? ", without figures: the closes were missing" : ""}${entry.late ? ", late" : ""}`;
      case "skipped":
        return `that of ${session} was skipped: ${entry.why}`;
      case "failed":
        return `that of ${session} failed: ${entry.why}`;
      default:
        return `that of ${session} is being sent`;
    }
  },
  noneDue: "none was due yet",
  next: (at) => `next ${at}`,
  off: (why, at) => `switched off ${at}: ${why}`,
  ended: (channel) => ({ title: "It has ended", lines: [`Nothing more comes in ${channel}.`] }),
  notSet: (channel) => ({ title: "There is none", lines: [`No summary is set up in ${channel}.`] }),
  watching: (id, place, text, isEvent) => ({
    title: `Watch ${id} is set`,
    lines: [
      `${place}: ${text}`,
      isEvent
        ? "It is checked after each session, and you are told each time it happens."
        : "It is checked after each session, and you are told when it becomes true and when it no longer is.",
    ],
  }),
  readAs: (reading, count) => (count === 1 ? `Read as: ${reading}` : `Read as, for each of ${count}: ${reading}`),
  toYou: "To you alone, by direct message",
  noDirectMessage: {
    title: "Versus cannot write to you",
    lines: [
      "Discord does not let it send you direct messages. Allow direct messages from members of this server (Privacy Settings), or choose a channel.",
    ],
  },
  askStretch: (text) => ({
    title: "In a day or in a week?",
    lines: [`“${text}” does not say over which stretch.`],
    choose: "Over which stretch?",
  }),
  askSubject: (text) => ({ title: "Of which market?", lines: [`“${text}” names no market.`], choose: "Which market?" }),
  askWhere: (text) => ({ title: "Where should it be said?", lines: [`“${text}”`], choose: "Where?" }),
  stretches: {
    day: "in a day",
    week: "in a week",
    month: "in a month",
    "this year": "this year, from its start",
    "from its high": "from its highest close",
  },
  subjects: { "any sector": "Any sector of the S&P 500", "any of the Magnificent Seven": "Any of the Magnificent Seven" },
  places: { channel: "In this channel", person: "To me alone, by direct message" },
  nowIs: (holds) => (holds ? "It is so now." : "It is not so now."),
  watchLine: (id, channel, text, holds, since) =>
    `**${id}** ${channel === null ? "" : `${channel} `}${text}: ${holds ? "so" : "not so"}${since === null ? "" : ` since ${since}`}`,
  nextLook: (at) => `The next look is after the close ${at}, once the closes are in.`,
  noWatches: { title: "Nothing is watched on this server", lines: ["/watch add takes any condition: “the S&P 500 enters a bear market”."] },
  noOwnWatches: {
    title: "You watch nothing",
    lines: ["/watch add takes any condition: “dm me when the S&P 500 enters a bear market”. You are told by direct message."],
  },
  watchesTitle: "What is watched on this server",
  ownWatchesTitle: "What you are told by direct message",
  remove: "Remove one",
  removed: (id) => ({ title: `Watch ${id} is removed`, lines: ["It will not be posted any more."] }),
  noSuchWatch: (id) => ({ title: `There is no watch ${id}`, lines: ["/watch list shows those that there are."] }),
  form: {
    title: "Tell this channel when…",
    ownTitle: "Tell me when…",
    condition: "Condition",
    hint: (example) => `Or: ${example}`,
  },
  unknownGroup: {
    title: "Each of that group cannot be watched",
    lines: [
      "It is no group that Versus knows, or has too many members. Any of these can be watched: the sectors, the major indices, the Magnificent Seven, FAANG.",
      "Or name them: any of Apple, Nvidia or Tesla falls 5% in a day.",
    ],
  },
  noCondition: (text) => ({
    title: "That is no condition that can be watched",
    lines: [
      `“${text}” does not come to a yes or a no. These do:`,
      "• the S&P 500 enters a bull market",
      "• the Russell beats the Nasdaq by 2.5 points in a day",
      "• any sector up 3% in a day",
      "• VIX crosses above 30",
      "• the S&P 500 is more than 10% below its high",
    ],
  }),
};
