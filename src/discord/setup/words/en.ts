import type { SetupTexts } from "./table.ts";

export const en: SetupTexts = {
  posts: { daily: "daily", weekly: "weekly", monthly: "monthly", watchlist: "watchlist" },
  parts: {
    indices: "The major indices over day, week and year",
    gap: "The gap between two of them, when unusually wide",
    regime: "Bull or bear market, when it changes or is close to changing",
    breadth: "Stocks above their 200-day average",
    leaders: "Leading sectors",
    chart: "A chart",
  },
  previewTitle: "Preview of the summary",
  previewLines: (channel, when, next) => [
    `In ${channel}, ${when}; the next one ${next}.`,
    "Choose what it contains and how often it is posted, then start it.",
  ],
  noPreview: "There are no closes yet, so no preview.",
  chooseParts: "What it contains",
  choosePosts: "How often it is posted",
  start: "Start",
  started: (channel, next, isList) => ({
    title: "It is set up",
    lines: [
      `In ${channel}, the next one ${next}.`,
      `/summary status shows its status, ${isList ? "/watchlist off" : "/summary off"} ends it.`,
    ],
  }),
  sample: "The bot has only sample prices so far: it posts nothing until it has real ones.",
  greeting: (posts, when) => `Here comes the ${posts} summary, ${when}.`,
  cannotPost: (channel, why) => ({
    title: "Versus cannot post there",
    lines: [
      `Discord's answer for ${channel}: ${why}.`,
      "The bot needs to view the channel, send messages, embed links, attach files and read its history there.",
    ],
  }),
  badTime: (typed) => ({
    title: `“${typed}” is not a time of day`,
    lines: ["Write a time such as 18:30, or 45 min for 45 minutes after the close."],
  }),
  zoneAlone: {
    title: "A time zone needs a time of day",
    lines: ["Add the time, such as 18:30. Without one, the summary is posted half an hour after the close in New York."],
  },
  badZone: (typed) => ({
    title: `“${typed}” is not a time zone`,
    lines: ["Write one such as Europe/Berlin or America/New_York; suggestions appear as you type."],
  }),
  badDate: (typed) => ({ title: `“${typed}” is not a date`, lines: ["Write one such as 2023-06-07."] }),
  tooMany: (most, of) => ({
    title: of === "person" ? "Too many for one person" : "Too many for one server",
    lines: [`The limit is ${most}: end one that you no longer need.`],
  }),
  begin: {
    welcome: {
      title: "Three presses to a daily summary",
      lines: [
        "Versus answers questions about markets from their daily closes, and shows the closes, rule and source behind every figure.",
        "Choose the channel for its daily summary, then the time, then start it.",
        "Also: /ask answers anyone, /watch tells you when a condition becomes true, /watchlist shows quotes in one list, /settings is for language, time zone and more.",
      ],
    },
    chooseChannel: "1 of 3: the channel",
    times: (channel) => ({
      title: "2 of 3: when?",
      lines: [`In ${channel}, after each session. The next press shows the summary; the last one starts it.`],
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
      title: "Added to the watchlist",
      lines: [names, `It has ${count} now; /watchlist show gives their quotes.`],
    }),
    taken: (names, count) => ({ title: "Removed from the watchlist", lines: [names, `It has ${count} now.`] }),
    unknown: (typed) => ({
      title: `Versus doesn't know a market called “${typed}”`,
      lines: ["Choose from the suggestions that appear as you type; separate several with commas."],
    }),
    notThere: (names) => ({ title: "That is not on the watchlist", lines: [names] }),
    tooMany: (most) => ({ title: "Too many for one watchlist", lines: [`The limit is ${most}: remove what you no longer need.`] }),
    noCloses: "The data have no closes for these.",
    notPosted: (channel) => ({ title: "No watchlist here", lines: [`The watchlist is not posted in ${channel}.`] }),
  },
  nothingSet: { title: "Nothing is set up on this server", lines: ["/summary setup starts a summary, /watch add a watch."] },
  statusTitle: "What is posted on this server",
  last: (entry, session, at) => {
    if (entry === null) return `waiting for the closes of ${session}`;
    switch (entry.state) {
      case "sent":
        return `last ${at}${entry.missing ? ", without figures: the closes were missing" : ""}${entry.late ? ", late" : ""}`;
      case "skipped":
        return `the one for ${session} was skipped: ${entry.why}`;
      case "failed":
        return `the one for ${session} failed: ${entry.why}`;
      default:
        return `the one for ${session} is being sent`;
    }
  },
  noneDue: "none due yet",
  next: (at) => `next ${at}`,
  off: (why, at) => `switched off ${at}: ${why}`,
  ended: (channel) => ({ title: "Stopped", lines: [`Nothing more will be posted in ${channel}.`] }),
  notSet: (channel) => ({ title: "No summary here", lines: [`No summary is set up in ${channel}.`] }),
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
    lines: [`“${text}” does not say over what period.`],
    choose: "Over what period?",
  }),
  askSubject: (text) => ({ title: "Which market?", lines: [`“${text}” names no market.`], choose: "Which market?" }),
  askAmount: (text) => ({ title: "How much?", lines: [`“${text}” does not say how much.`], choose: "Tell me when…" }),
  askWhere: (text) => ({ title: "Where should Versus tell you?", lines: [`“${text}”`], choose: "Where?" }),
  stretches: {
    day: "in a day",
    week: "in a week",
    month: "in a month",
    "this year": "this year, from its start",
    "from its high": "from its highest close",
  },
  subjects: { "any sector": "Any sector of the S&P 500", "any of the Magnificent Seven": "Any of the Magnificent Seven" },
  places: { channel: "In this channel", person: "To me alone, by direct message" },
  nowIs: (holds) => (holds ? "True now." : "Not true now."),
  watchLine: (id, channel, text, holds, since) =>
    `**${id}** ${channel === null ? "" : `${channel} `}${text}: ${holds ? "true" : "not true"}${since === null ? "" : ` since ${since}`}`,
  nextLook: (at) => `Next check: after the close ${at}, once the closes are in.`,
  noWatches: { title: "Nothing is watched on this server", lines: ["/watch add takes any condition: “the S&P 500 enters a bear market”."] },
  noOwnWatches: {
    title: "You watch nothing",
    lines: ["/watch add takes any condition: “dm me when the S&P 500 enters a bear market”. You get a direct message."],
  },
  watchesTitle: "What is watched on this server",
  ownWatchesTitle: "What you are told by direct message",
  remove: "Remove one",
  removed: (id) => ({ title: `Watch ${id} is removed`, lines: ["You will get no more messages from it."] }),
  noSuchWatch: (id) => ({ title: `There is no watch ${id}`, lines: ["/watch list shows the ones there are."] }),
  form: {
    title: "Tell this channel when…",
    ownTitle: "Tell me when…",
    condition: "Condition",
    hint: (example) => `Or: ${example}`,
  },
  unknownGroup: {
    title: "That group cannot be watched",
    lines: [
      "Versus doesn't know it, or it has too many members. It can watch the sectors, the major indices, the Magnificent Seven and FAANG.",
      "Or name the members: any of Apple, Nvidia or Tesla falls 5% in a day.",
    ],
  },
  twoConditions: (one) => ({
    title: "Two conditions in one",
    lines: [`A watch is on one condition. Set one on “${one}”, and another on the rest.`],
  }),
  noCondition: (text) => ({
    title: "That is not a condition Versus can watch",
    lines: [
      `“${text}” has no yes-or-no answer. These do:`,
      "• the S&P 500 enters a bull market",
      "• the Russell beats the Nasdaq by 2.5 points in a day",
      "• any sector up 3% in a day",
      "• VIX crosses above 30",
      "• the S&P 500 is more than 10% below its high",
    ],
  }),
};
