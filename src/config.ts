import { z } from "zod";
import { type Theme, themes } from "./replies/chart/chart.ts";

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .default("")
  .transform((value) => value === "1" || value === "true");

const storeUrl = z
  .string()
  .regex(/^(?:sqlite:\/\/.|sqlite::memory:$|rediss?:\/\/.|postgres(?:ql)?:\/\/.)/, "must begin with sqlite://, redis:// or postgres://")
  .refine(
    (url) => url.startsWith("sqlite") || URL.canParse(url),
    "must be an address such as redis://:password@host:6379 or postgres://user:password@host/database",
  );

const port = z
  .string()
  .trim()
  .regex(/^\d*$/, "must be a port, or empty")
  .default("")
  .transform((text) => (text === "" ? null : Number(text)))
  .pipe(z.int().max(65_535).nullable());

const collector = z
  .string()
  .trim()
  .refine(
    (url) => url === "" || (/^https?:/.test(url) && URL.canParse(url)),
    "must be the address of a collector, http://host:4318, or empty",
  )
  .default("");

/** Everything that can be set, by the name of its environment variable. Documented in .env.example. */
const environmentSchema = z.object({
  DISCORD_TOKEN: z.string().trim().default(""),
  DISCORD_API: z.url().default("https://discord.com/api"),
  DATA_FOLDER: z.string().min(1).default("data"),
  STORE_URL: storeUrl.default("sqlite://data/cache/versus.sqlite"),
  STATE_URL: storeUrl.or(z.literal("")).default(""),
  MARKET: z.enum(["auto", "sample", "store"]).default("auto"),
  OFFLINE: flag,
  ANSWER_MENTIONS: flag,
  CHART_THEME: z.enum(themes).default("dark"),
  YAHOO_URL: z.url().default("https://query2.finance.yahoo.com"),
  STOOQ_URL: z.url().default("https://stooq.com"),
  FALLBACKS: z
    .string()
    .default("fred")
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ""))
    .pipe(z.array(z.enum(["fred", "stooq"], "must be fred, stooq or both with a space between, or empty"))),
  FRED_URL: z.url().default("https://fred.stlouisfed.org"),
  CFTC_URL: z.url().default("https://publicreporting.cftc.gov"),
  HOLDINGS_URLS: z
    .string()
    .default("")
    .transform((text) => text.split(/\s+/).filter((part) => part !== ""))
    .pipe(z.array(z.string().regex(/^[A-Z]{2,5}=https?:\/\/\S+$/, "must be fund=address, such as IVV=https://…, with spaces between")))
    .transform((parts) => Object.fromEntries(parts.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]))),
  REFRESH_CRON: z
    .string()
    .regex(/^(?:|(?:[\w*/,#?-]+ +){4,5}[\w*/,#?-]+)$/, "must be a cron pattern of five or six fields, or empty")
    .default("20,50 16-19 * * 1-5"),
  METRICS_PORT: port,
  METRICS_HOST: z.string().trim().min(1).default("127.0.0.1"),
  SHARDS: z
    .string()
    .trim()
    .regex(/^(?:|\d+(?:-\d+)?)$/, "must be a shard or a span of them, such as 0-3, or empty")
    .default(""),
  SHARD_COUNT: z
    .string()
    .trim()
    .regex(/^(?:|[1-9]\d{0,4})$/, "must be how many shards there are in all, or empty")
    .default(""),
  HTTP_PORT: port,
  HTTP_HOST: z.string().trim().min(1).default("127.0.0.1"),
  DISCORD_PUBLIC_KEY: z
    .string()
    .trim()
    .regex(/^(?:|[0-9a-fA-F]{64})$/, "must be the 64 digits of your application's public key, or empty")
    .default(""),
  API_KEYS: z
    .string()
    .default("")
    .transform((text) => text.split(/\s+/).filter((part) => part !== ""))
    .pipe(z.array(z.string().regex(/^[\w-]+=\S{20,}$/, "must be name=key with keys of 20 characters at least, with spaces between")))
    .transform((parts) => Object.fromEntries(parts.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]))),
  INTERPRETER_URL: z
    .string()
    .trim()
    .refine(
      (url) => url === "" || (/^https?:/.test(url) && URL.canParse(url)),
      "must be an address such as http://127.0.0.1:11434/v1, or empty",
    )
    .default(""),
  INTERPRETER_MODEL: z.string().trim().default(""),
  INTERPRETER_KEY: z.string().trim().default(""),
  OWNER_WEBHOOK_URL: z
    .string()
    .trim()
    .regex(/^(?:|https?:\/\/[^\s/]+\/\S+)$/, "must be the address of a webhook, https://discord.com/api/webhooks/…, or empty")
    .refine((url) => url === "" || URL.canParse(url), "must be the address of a webhook, or empty")
    .default(""),
  OWNER_CHANNEL: z
    .string()
    .trim()
    .regex(/^(?:|\d{15,20})$/, "must be the id of a channel, or empty")
    .default(""),
  OTEL_SDK_DISABLED: z.string().trim().toLowerCase().default(""),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_HEADERS: z.string().default(""),
  OTEL_EXPORTER_OTLP_TRACES_HEADERS: z.string().default(""),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export interface Settings {
  readonly discordToken: string;
  readonly discordApi: string;
  readonly dataFolder: string;
  /** where closes are kept */
  readonly storeUrl: string;
  /** where the bot keeps what it must not forget: what it is to post, what it has posted, whom it has greeted */
  readonly stateUrl: string;
  /** `auto`: the store's prices where there are any, the sample market where there are none */
  readonly market: "auto" | "sample" | "store";
  /** no socket is opened to the outside */
  readonly offline: boolean;
  /** a message that mentions the bot, or is written to it, is answered like /ask */
  readonly answerMentions: boolean;
  /** what the pictures are drawn for: Discord does not say which theme a reader has */
  readonly chartTheme: Theme;
  readonly yahooUrl: string;
  readonly fredUrl: string;
  readonly stooqUrl: string;
  /** asked for indices, in this order, where Yahoo does not answer */
  readonly fallbacks: readonly ("fred" | "stooq")[];
  readonly cftcUrl: string;
  /** addresses of funds' holdings by the fund's ticker; none for none */
  readonly holdingsUrls: Readonly<Record<string, string>>;
  /** when the bot refreshes by itself, New York time; empty for never */
  readonly refreshCron: string;
  /** where health and metrics are served; null for nowhere */
  readonly health: { readonly host: string; readonly port: number } | null;
  /** the connections to the gateway that this process holds; null for all that Discord advises */
  readonly shards: { readonly ids: readonly number[]; readonly count: number } | null;
  /** where interactions and other programs are answered over HTTP; null for nowhere */
  readonly http: {
    readonly address: { readonly host: string; readonly port: number };
    /** by which Discord signs interactions; null where they come over the gateway */
    readonly publicKey: string | null;
    /** by name, the keys of programs that may ask */
    readonly keys: Readonly<Record<string, string>>;
  } | null;
  /** the language model that reads what the grammar does not; null for none */
  readonly interpreter: { readonly url: string; readonly model: string; readonly key: string } | null;
  /** where the bot's owner is told what needs a person; null for nowhere */
  readonly owner: { readonly webhook: string } | { readonly channelId: string } | null;
  /** where traces are sent; null for nowhere */
  readonly traces: { readonly url: string } | null;
  /** what stands for a password in the collector's headers */
  readonly tracesHeaders: readonly string[];
  readonly logLevel: string;
}

/** Settings that are wrong, every one named. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/** What no line of a log may hold: the token, the owner's webhook, the passwords in addresses, and what the collector of traces is sent as headers. */
export function secretsIn(settings: Settings): string[] {
  const { discordToken, storeUrl, stateUrl, holdingsUrls, owner, traces, tracesHeaders, http, interpreter } = settings;
  // its last part is all that whoever writes there needs
  const webhook = owner !== null && "webhook" in owner ? [owner.webhook, new URL(owner.webhook).pathname.split("/").at(-1)!] : [];
  const passwords = [storeUrl, stateUrl, ...Object.values(holdingsUrls), traces?.url ?? ""].flatMap((url) => {
    const { password } = URL.parse(url) ?? { password: "" };
    return [password, decoded(password)];
  });
  return [discordToken, ...webhook, ...passwords, ...tracesHeaders, ...Object.values(http?.keys ?? {}), interpreter?.key ?? ""].filter(
    (secret) => secret !== "",
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @throws SettingsError that names every variable that is wrong and why */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const checked = environmentSchema.safeParse(environment);
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new SettingsError(`Settings that are wrong:\n${problems.map((line) => `  ${line}`).join("\n")}`);
  }
  const it = checked.data;
  return {
    discordToken: it.DISCORD_TOKEN,
    discordApi: it.DISCORD_API,
    dataFolder: it.DATA_FOLDER,
    storeUrl: it.STORE_URL,
    stateUrl: it.STATE_URL === "" ? it.STORE_URL : it.STATE_URL,
    market: it.MARKET,
    offline: it.OFFLINE,
    answerMentions: it.ANSWER_MENTIONS,
    chartTheme: it.CHART_THEME,
    yahooUrl: it.YAHOO_URL,
    fredUrl: it.FRED_URL,
    stooqUrl: it.STOOQ_URL,
    fallbacks: it.FALLBACKS,
    cftcUrl: it.CFTC_URL,
    holdingsUrls: it.HOLDINGS_URLS,
    refreshCron: it.REFRESH_CRON,
    health: it.METRICS_PORT === null ? null : { host: it.METRICS_HOST, port: it.METRICS_PORT },
    shards: shardsIn(it),
    http:
      it.HTTP_PORT === null
        ? null
        : {
            address: { host: it.HTTP_HOST, port: it.HTTP_PORT },
            publicKey: it.DISCORD_PUBLIC_KEY === "" ? null : it.DISCORD_PUBLIC_KEY,
            keys: it.API_KEYS,
          },
    interpreter: interpreterIn(it),
    owner: ownerIn(it.OWNER_WEBHOOK_URL, it.OWNER_CHANNEL),
    traces: tracesIn(it),
    tracesHeaders: [it.OTEL_EXPORTER_OTLP_HEADERS, it.OTEL_EXPORTER_OTLP_TRACES_HEADERS].flatMap(valuesIn),
    logLevel: it.LOG_LEVEL,
  };
}

/** @throws SettingsError where one of the two is set alone, or names more shards than there are */
function shardsIn({ SHARDS, SHARD_COUNT }: z.infer<typeof environmentSchema>): Settings["shards"] {
  if (SHARDS === "" && SHARD_COUNT === "") return null;
  const [first, last = first] = SHARDS.split("-").map(Number) as [number, number?];
  const count = Number(SHARD_COUNT);
  if (SHARDS === "" || SHARD_COUNT === "" || last < first || last >= count)
    throw new SettingsError("Settings that are wrong:\n  SHARDS: names shards from 0 on, below SHARD_COUNT; both are set, or neither");
  return { ids: Array.from({ length: last - first + 1 }, (_, i) => first + i), count };
}

/** @see https://opentelemetry.io/docs/specs/otel/protocol/exporter/ */
function tracesIn(it: z.infer<typeof environmentSchema>): Settings["traces"] {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: own } = it;
  if (it.OTEL_SDK_DISABLED === "true" || (all === "" && own === "")) return null;
  return { url: own === "" ? `${all.replace(/\/$/, "")}/v1/traces` : own };
}

/** The values in "name=value,name=value", as they stand and decoded. */
function valuesIn(headers: string): string[] {
  return headers.split(",").flatMap((header) => {
    const value = header.slice(header.indexOf("=") + 1).trim();
    return [value, decoded(value)];
  });
}

/** @throws SettingsError where a model has no address, or the address no model */
function interpreterIn({ INTERPRETER_URL: url, INTERPRETER_MODEL: model, INTERPRETER_KEY: key }: z.infer<typeof environmentSchema>) {
  if (url === "" && model === "") return null;
  if (url === "" || model === "")
    throw new SettingsError("Settings that are wrong:\n  INTERPRETER_URL, INTERPRETER_MODEL: both are set, or neither");
  return { url, model, key };
}

/** The webhook where both are set: it works while the bot's token does not. */
function ownerIn(webhook: string, channelId: string): Settings["owner"] {
  if (webhook !== "") return { webhook };
  return channelId === "" ? null : { channelId };
}
