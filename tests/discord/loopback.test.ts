import { describe, expect, it } from "vitest";
import { describedByDiscord, requestCheck } from "../support/discord/schema.ts";

const callback = "/interactions/1/token/callback";

describe.skipIf(!describedByDiscord)("the loopback's check against Discord's own schema (needs ../shared/discord/openapi.json)", () => {
  const check = requestCheck();

  it.each([
    ["a reply", { type: 4, data: { embeds: [{ title: "Up" }], allowed_mentions: { parse: [] } } }],
    ["a deferred reply", { type: 5, data: { flags: 64 } }],
    ["choices", { type: 8, data: { choices: [{ name: "a", value: "a" }] } }],
  ])("takes %s", (_, body) => {
    expect(check("POST", callback, body)).toEqual([]);
  });

  it.each([
    ["a title that is too long", { type: 4, data: { embeds: [{ title: "x".repeat(257) }] } }],
    ["a field without a value", { type: 4, data: { embeds: [{ fields: [{ name: "a" }] }] } }],
    ["a type that there is not", { type: 99 }],
    ["26 choices", { type: 8, data: { choices: Array.from({ length: 26 }, () => ({ name: "a", value: "a" })) } }],
    ["a mention of nothing that there is", { type: 4, data: { allowed_mentions: { parse: ["all"] } } }],
  ])("refuses %s", (_, body) => {
    expect(check("POST", callback, body)).toHaveLength(1);
  });

  it("refuses a command whose option has no description", () => {
    const command = { name: "compare", description: "x", options: [{ type: 3, name: "first" }] };
    expect(check("PUT", "/applications/1/commands", [command])).toHaveLength(1);
  });

  it("refuses a route that Discord does not have", () => {
    expect(check("POST", "/interactions/1/answer", {})).toEqual(["Discord has no POST /interactions/1/answer"]);
  });
});
