import { beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/market/database.ts";
import { emptyPlan, type Plan } from "../../src/posts/plan.ts";
import { quotesPost } from "../../src/posts/quotes.ts";
import { day } from "../support/market.ts";
import { CHANNEL, courierInMemory, GUILD, ledgerEntry, openInstance, summaryOf, titlesOf } from "../support/posts/instance.ts";
import { askerUpTo } from "../support/posts/world.ts";

let mail: ReturnType<typeof courierInMemory>;
beforeEach(() => {
  mail = courierInMemory();
});

const withList =
  (...watchlist: string[]) =>
  (plan: Plan): Plan => ({
    ...emptyPlan(GUILD),
    ...plan,
    summaries: [summaryOf({ posts: ["watchlist"], since: "2026-10-28T00:00:00.000Z" })],
    watchlist,
  });

describe("the post of a watchlist", () => {
  // Wednesday 28 October 2026, 16:30 in New York
  const DUE = "2026-10-28T20:30:00Z";

  it("comes once after each session, also where two processes look at the same instant", async () => {
    const memory = await openDatabase("sqlite::memory:");
    const both = [
      await openInstance(DUE, mail.courier, { plan: withList("AAPL", "VIX"), memory }),
      await openInstance(DUE, mail.courier, { memory }),
    ];
    for (const instance of both) instance.closesTo("2026-10-28");
    for (const seconds of ["00", "20", "40"]) await Promise.all(both.map((instance) => instance.at(`2026-10-28T20:30:${seconds}Z`)));
    expect(titlesOf(mail)).toEqual(["Watchlist, Wed 28 Oct 2026"]);
    for (const instance of both) instance.closesTo("2026-10-29");
    for (const seconds of ["00", "20"]) await Promise.all(both.map((instance) => instance.at(`2026-10-29T20:30:${seconds}Z`)));
    expect(titlesOf(mail)).toEqual(["Watchlist, Wed 28 Oct 2026", "Watchlist, Thu 29 Oct 2026"]);
    expect(await ledgerEntry(memory, "2026-10-29", "watchlist")).toMatchObject({ state: "sent", missing: false });
    expect(both.flatMap(({ counted }) => counted).sort()).toEqual(["watchlist sent", "watchlist sent"]);
  });

  it("waits for the closes, and is skipped where the list has become empty", async () => {
    const memory = await openDatabase("sqlite::memory:");
    const instance = await openInstance(DUE, mail.courier, { plan: withList("AAPL"), memory });
    instance.closesTo("2026-10-27");
    await instance.at("2026-10-28T20:30:20Z");
    expect(mail.sent).toEqual([]);
    const emptied = await openInstance(DUE, mail.courier, { plan: withList(), memory });
    emptied.closesTo("2026-10-28");
    await emptied.at("2026-10-28T20:31:00Z");
    expect(await ledgerEntry(memory, "2026-10-28", "watchlist")).toMatchObject({ state: "skipped", why: "the watchlist was empty" });
    expect(mail.sent).toEqual([]);
  });

  it("is switched off where its channel is gone, and sent again for the bot's owner", async () => {
    const instance = await openInstance(DUE, mail.courier, { plan: withList("AAPL") });
    instance.closesTo("2026-10-28");
    mail.faults.push("refused");
    await instance.at(DUE);
    expect(mail.sent).toEqual([]);
    expect(await instance.redo({ guildId: GUILD, channelId: CHANNEL, post: "watchlist", session: day("2026-10-28") })).toBe("sent");
    instance.closesTo("2026-10-29");
    mail.faults.push("gone");
    await instance.at("2026-10-29T20:30:00Z");
    expect((await instance.plan()).summaries[0]!.off?.why).toContain("Missing Permissions");
    await instance.at("2026-10-29T20:30:20Z");
    expect(mail.told.map(({ text }) => text)).toEqual([expect.stringContaining("Watchlist in")]);
  });
});

describe("the quotes of a watchlist", () => {
  const asker = askerUpTo(() => day("2026-10-30"));
  const says = (symbols: string[], locale: "en" | "de" | "fr" = "en") => quotesPost(day("2026-10-30"), symbols, locale, asker)?.says;

  it("are closes with their change over day, week and year, yields in basis points, long names by their symbol", () => {
    // closes of the made-up market: Apple 280.09 → 275.00, the S&P 500 7,086.98 → 7,020.00, the 10-year yield 4.03 → 4.10
    const { headline, table } = says(["AAPL", "SPX", "US10Y", "BRK.B"])!;
    expect(headline).toBe("Watchlist, Fri 30 Oct 2026: 1 up, 3 down");
    expect(table?.columns).toEqual(["", "close", "day", "week", "year"]);
    expect(table?.rows.map((row) => row.slice(0, 3))).toEqual([
      ["Apple", "275.00", "−1.8%"],
      ["S&P 500", "7,020.00", "−0.9%"],
      ["US10Y", "4.10%", "+7 bp"],
      ["BRK.B", "490.00", "−1.6%"],
    ]);
  });

  it("speak German and French", () => {
    expect(says(["US10Y"], "de")).toMatchObject({
      headline: "Beobachtungsliste, Fr., 30. Okt. 2026: 1 im Plus, 0 im Minus",
      table: { columns: ["", "Schluss", "Tag", "Woche", "Jahr"] },
    });
    expect(says(["US10Y"], "fr")?.table?.rows[0]?.[2]).toBe("+7 pb");
  });

  it("name whom the data lack, and are none where they lack all", () => {
    const { table, caveats } = says(["AAPL", "DAX"])!;
    expect(table?.rows[1]).toEqual(["DAX", "–", "–", "–", "–"]);
    expect(caveats.join(" ")).toContain("Without DAX");
    expect(says(["DAX"])).toBeUndefined();
  });
});
