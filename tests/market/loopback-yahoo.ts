import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One bar: the session's date or the instant of its opening, its close and its adjusted close. */
export type Bar = readonly [iso: string, close: number | null, adjusted?: number | null];

/** How one request is answered, in place of its chart. */
export type Trick = "stall" | "cut" | "html" | "drop" | "nonsense" | number;

export interface LoopbackYahoo extends AsyncDisposable {
  readonly url: string;
  /** charts by Yahoo's symbol; may be changed at any time */
  readonly charts: Map<string, readonly Bar[]>;
  /** tricks to play on the next requests for a symbol, one each */
  readonly tricks: Map<string, Trick[]>;
  /** what was asked, in order: symbol and period1 as a date */
  readonly asked: { readonly symbol: string; readonly from: string }[];
  /** requests that have no answer yet */
  readonly underWay: number;
  /** most requests under way at once */
  readonly busiest: number;
}

export interface LoopbackYahooOptions {
  /** called when a request has come that will get no answer */
  readonly onStall?: () => void;
  /** how every request is answered for which no trick is set */
  readonly always?: Trick | undefined;
  /** the first answers wait until this many requests are under way */
  readonly together?: number;
  /** what every chart's meta says besides or otherwise; undefined leaves it out */
  readonly meta?: Readonly<Record<string, unknown>>;
  /** what stands beside the closes of every chart: open, high, low, volume */
  readonly beside?: Readonly<Record<string, unknown>>;
}

/** A server on the loopback that answers as Yahoo's v8 chart does, or misbehaves as it sometimes does. */
export async function loopbackYahoo(
  charts: Readonly<Record<string, readonly Bar[]>> = {},
  { onStall, always, together = 1, meta = {}, beside = {} }: LoopbackYahooOptions = {},
): Promise<LoopbackYahoo> {
  const made = {
    charts: new Map(Object.entries(charts)),
    tricks: new Map<string, Trick[]>(),
    asked: [] as { symbol: string; from: string }[],
  };
  const underWay = new Set<ServerResponse>();
  let busiest = 0;
  const gate = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    const url = new URL(request.url!, "http://localhost");
    const symbol = decodeURIComponent(url.pathname.split("/").at(-1)!);
    const from = Number(url.searchParams.get("period1"));
    made.asked.push({ symbol, from: new Date(from * 1000).toISOString().slice(0, 10) });
    underWay.add(response);
    busiest = Math.max(busiest, underWay.size);
    response.on("close", () => underWay.delete(response));
    const trick = made.tricks.get(symbol)?.shift() ?? always;
    if (trick === "stall") return onStall?.();
    if (underWay.size >= together) gate.resolve();
    gate.promise.then(() => {
      underWay.delete(response);
      const to = Number(url.searchParams.get("period2"));
      const charted = made.charts.get(symbol)?.filter(([iso]) => opening(iso) >= from && opening(iso) < to);
      answer(response, charted && chartOf(charted, { symbol, ...meta }, beside), trick);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    ...made,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get underWay() {
      return underWay.size;
    },
    get busiest() {
      return busiest;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(response: ServerResponse, chart: object | undefined, trick: Exclude<Trick, "stall"> | undefined): void {
  const body = chart === undefined ? NOT_FOUND : JSON.stringify(chart);
  if (trick === "drop") response.destroy();
  else if (trick === "html") send(response, 200, "<html><body>We will be right back</body></html>", "text/html");
  else if (trick === "nonsense") send(response, 200, '{"chart":{"result":[{"meta":{}}],"error":null}}');
  else if (trick === 429) send(response, trick, "Too Many Requests", "text/plain");
  else if (typeof trick === "number") send(response, trick, '{"finance":{"error":null}}');
  else if (trick === "cut") {
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  } else send(response, chart === undefined ? 404 : 200, body);
}

const NOT_FOUND = '{"chart":{"result":null,"error":{"code":"Not Found","description":"No data found, symbol may be delisted"}}}';

function send(response: ServerResponse, status: number, body: string, type = "application/json"): void {
  response.writeHead(status, { "content-type": type });
  response.end(body);
}

/** Seconds of half past nine in New York, winter time all year: an hour more or less is within the day. */
function opening(iso: string): number {
  return Date.parse(iso.length > 10 ? iso : `${iso}T14:30:00Z`) / 1000;
}

function chartOf(bars: readonly Bar[], otherwise: Readonly<Record<string, unknown>>, beside: Readonly<Record<string, unknown>>) {
  const closes = bars.map(([, close]) => close);
  const hours = { timezone: "EST", start: 0, end: 0, gmtoffset: -18_000 };
  const meta = {
    currency: "USD",
    exchangeName: "SNP",
    instrumentType: "INDEX",
    firstTradeDate: -1_325_583_000,
    regularMarketTime: 1_704_920_000,
    hasPrePostMarketData: false,
    gmtoffset: -18_000,
    timezone: "EST",
    exchangeTimezoneName: "America/New_York",
    regularMarketPrice: closes.at(-1) ?? 0,
    chartPreviousClose: closes[0] ?? 0,
    priceHint: 2,
    currentTradingPeriod: { pre: hours, regular: hours, post: hours },
    dataGranularity: "1d",
    range: "",
    validRanges: ["1d", "max"],
    ...otherwise,
  };
  if (bars.length === 0) return { chart: { result: [{ meta, indicators: { quote: [{}], adjclose: [{}] } }], error: null } };
  const quote = { open: closes, high: closes, low: closes, close: closes, volume: closes.map(() => 1_000), ...beside };
  const adjclose = bars.map(([, close, adjusted]) => (adjusted === undefined ? close : adjusted));
  const result = { meta, timestamp: bars.map(([iso]) => opening(iso)), indicators: { quote: [quote], adjclose: [{ adjclose }] } };
  return { chart: { result: [result], error: null } };
}
