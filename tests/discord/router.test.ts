import { describe, expect, it } from "vitest";
import type { AutocompleteCall, CommandCall } from "../../src/discord/call.ts";
import type { QuickCommand, SlowCommand } from "../../src/discord/command.ts";
import { declared } from "../../src/discord/declaration.ts";
import { keptPages } from "../../src/discord/pages.ts";
import type { Passages } from "../../src/discord/passages.ts";
import type { Posting } from "../../src/discord/posting.ts";
import { privately, type Reply } from "../../src/discord/reply.ts";
import { type Router, routerOf } from "../../src/discord/router.ts";
import { fakeOracle } from "../support/discord/oracle.ts";
import { settledInMemory } from "../support/discord/settled.ts";

const PRIVATE = 64;
const settled = await settledInMemory();

const apology = privately({ title: "apology" });

/** A router over one command, which needs no Discord. */
function routerWith(command: Omit<QuickCommand, "declaration"> | Omit<SlowCommand, "declaration">): { route: Router; reported: unknown[] } {
  const words = { en: "test", de: "test", fr: "test" };
  const declaration = declared({ name: words, description: words });
  const reported: unknown[] = [];
  const route = routerOf({
    commands: new Map([["test", { declaration, ...command }]]),
    declarations: [declaration],
    oracle: fakeOracle(),
    now: () => new Date(0),
    draw: async () => null,
    greeter: { isNew: () => false, knows: () => false, forget: async () => {} },
    posting: {} as Posting,
    passages: {} as Passages,
    pages: keptPages(),
    settled,
    inside: async () => null,
    isOperator: async (userId) => userId === "operator",
    report: (error) => {
      reported.push(error);
      return apology;
    },
  });
  return { route, reported };
}

const call = (given: Partial<CommandCall> = {}): CommandCall => ({
  kind: "command",
  id: "1500000000000000001",
  command: "test",
  options: {},
  userId: "someone",
  guildId: null,
  channelId: null,
  permissions: 0n,
  locale: "en-US",
  guildLocale: null,
  ...given,
});

const typing = (option: string, typed = ""): AutocompleteCall => ({ ...call(), kind: "autocomplete", option, typed });

describe("the router", () => {
  it("says alone to the person that a command is gone which Discord still shows", () => {
    const { route, reported } = routerWith({ run: () => apology });
    const response = route(call({ command: "quote" }));
    expect(response).toMatchObject({ kind: "message", reply: { flags: PRIVATE, embeds: [{ title: "This command no longer exists" }] } });
    expect(reported).toEqual([]);
  });

  it("gives plain data that a transport can send as JSON", () => {
    const { route } = routerWith({ run: () => privately({ title: "here" }) });
    const response = route(call());
    expect(JSON.parse(JSON.stringify(response))).toEqual(response);
  });

  it("reports what a command throws, once, and answers", () => {
    const error = new Error("boom");
    const { route, reported } = routerWith({
      run: () => {
        throw error;
      },
    });
    expect(route(call())).toEqual({ kind: "message", reply: apology });
    expect(reported).toEqual([error]);
  });

  it("runs what must wait only when the transport asks for it, and only for operators", async () => {
    let runs = 0;
    const runLater = async (): Promise<Reply> => {
      runs += 1;
      return privately({ title: "done" });
    };
    const { route } = routerWith({ allowed: "operators", runLater });
    const titles = [];
    for (const userId of ["someone", "operator"]) {
      const response = route(call({ userId }));
      if (response.kind !== "later") throw new Error("expected to wait");
      titles.push((await response.finish()).embeds[0]?.title);
    }
    expect(titles).toEqual(["Only for those who run this bot", "done"]);
    expect(runs).toBe(1);
  });

  it("offers at most 25 choices, shortens their names and leaves out values that would be cut", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ name: `${index} ${"n".repeat(200)}`, value: `${index}` }));
    const { route } = routerWith({
      run: () => apology,
      suggest: { name: () => [{ name: "x", value: "v".repeat(101) }, { name: "\u0000", value: "v" }, ...many] },
    });
    const response = route(typing("name"));
    if (response.kind !== "choices") throw new Error("expected choices");
    expect(response.choices).toHaveLength(25);
    expect(response.choices[0]).toEqual({ name: `0 ${"n".repeat(97)}…`, value: "0" });
  });

  it.each(["constructor", "__proto__", "toString", "unknown"])("offers nothing for an option called %s", (option) => {
    const { route, reported } = routerWith({ run: () => apology, suggest: {} });
    expect(route(typing(option))).toEqual({ kind: "choices", choices: [] });
    expect(reported).toEqual([]);
  });
});
