import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import { ownVersion } from "../../src/health/version.ts";
import { CALLBACK, EPHEMERAL, openLoopback, TOKEN } from "../support/discord/loopback.ts";
import { interactionOf } from "../support/discord/payloads.ts";
import { until } from "../support/until.ts";

describe("the whole bot, started as npm start does, over the sample market", () => {
  it("answers every kind of slash command with a figure, refuses the unknown privately, and ends cleanly", async () => {
    const discord = await openLoopback();
    const child = spawn(process.execPath, ["src/bot.ts"], {
      env: {
        ...process.env,
        DISCORD_TOKEN: TOKEN,
        DISCORD_API: discord.api,
        MARKET: "sample",
        STORE_URL: "sqlite::memory:",
        LOG_LEVEL: "info",
      },
    });
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    const exit = once(child, "exit");
    await until(() => output.includes("connected to Discord"));

    const reply = async (command: string, options: Record<string, string> = {}) => {
      const { type, data } = await discord.ask({ command, options }).callback;
      expect(type).toBe(CALLBACK.message);
      return data as { flags?: number; embeds: { title: string; description: string; footer?: { text: string } }[] };
    };
    const compared = await reply("compare", { first: "Russell 2000", second: "Nasdaq", window: "this week" });
    expect(compared.embeds[0]?.title).toBe("Russell 2000 ahead of Nasdaq Composite by 0.42 points this week: −1.26% vs −1.68%.");
    expect(compared.embeds[0]?.description).toContain("23 Oct 2026 → 30 Oct 2026");
    expect((await reply("regime")).embeds[0]?.title).toMatch(/^The S&P 500 has been in a (?:bull|bear) market since/);
    expect((await reply("drawdown", { instrument: "Nasdaq" })).embeds[0]?.title).toContain("Nasdaq Composite");
    expect((await reply("performance", { instrument: "Apple", window: "past month" })).embeds[0]?.title).toMatch(/^Apple [+−]\d/);
    expect((await reply("ask", { question: "how many weeks in a row has the Nasdaq risen?" })).embeds[0]?.title).toContain(
      "Nasdaq Composite",
    );

    // a press draws the chart in a thread, in place of the table
    const buttons = (compared as unknown as { components: { components: { label: string; custom_id: string }[] }[] }).components;
    const chart = buttons.flatMap((row) => row.components).find(({ label }) => label === "Chart")!;
    const edit = await discord.ask({ customId: chart.custom_id, message: compared }).edit;
    expect(edit.embeds[0].image.url).toBe("attachment://versus-compare-2026-10-30.png");
    expect(edit.attachments[0].description).toContain("Russell 2000 ahead of Nasdaq Composite by 0.42 points this week");

    // an event that discord.js itself cannot read is logged, and the bot lives on
    const onNothing = interactionOf("2", "token-2", { command: "Check this claim", message: "x" }) as { data: { resolved?: unknown } };
    delete onNothing.data.resolved;
    discord.gateway.dispatch("INTERACTION_CREATE", onNothing);
    await until(() => output.includes("an error that nothing was waiting for"));

    const unknown = await reply("performance", { instrument: "Dogecoin @everyone" });
    expect(unknown.flags).toBe(EPHEMERAL);
    expect((await reply("help")).embeds[0]?.description).toContain("Russell");
    expect((await reply("status")).embeds[0]?.description).toMatch(/sample/i);

    child.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
    const lines = output.split("\n").filter((line) => line.startsWith("{"));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ version: await ownVersion() });
    expect(output).not.toContain(TOKEN);
    await discord.close();
    expect(discord.violations).toEqual([]);
  }, 30_000);
});
