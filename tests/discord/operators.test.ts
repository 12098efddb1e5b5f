import { describe, expect, it } from "vitest";
import { rememberedOperators } from "../../src/discord/operators.ts";

describe("who runs the bot, remembered", () => {
  it("is asked once in ten minutes, and a minute after Discord gave no answer", async () => {
    let now = 0;
    const answers: (() => Promise<ReadonlySet<string>>)[] = [
      async () => new Set(["1"]),
      async () => new Set(["2"]),
      () => Promise.reject(new Error("503")),
      async () => new Set(["1"]),
    ];
    let asked = 0;
    const isOperator = rememberedOperators(
      () => answers[asked++]!(),
      () => now,
    );
    expect(await Promise.all([isOperator("1"), isOperator("2"), isOperator("1")])).toEqual([true, false, true]);
    now = 599_999;
    expect([await isOperator("1"), asked]).toEqual([true, 1]);
    now = 600_000;
    expect([await isOperator("1"), asked]).toEqual([false, 2]);
    now = 1_200_000;
    await expect(isOperator("1")).rejects.toThrow("503");
    await expect(isOperator("1")).rejects.toThrow("503");
    expect(asked).toBe(3);
    now = 1_260_000;
    expect([await isOperator("1"), asked]).toEqual([true, 4]);
  });
});
