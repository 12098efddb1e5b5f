import { describe, expect, it } from "vitest";
import { whenFrom } from "../../src/discord/setup/draft.ts";
import { suggestTimes } from "../../src/discord/setup/zones.ts";

const ZONE = "Europe/Berlin";
const at = (hour: number, minute: number) => ({ type: "time", hour, minute, zone: ZONE });
const past = (minutes: number) => ({ type: "close", minutes });

describe("the time of a summary", () => {
  it.each([
    ["18:30", at(18, 30)],
    ["8h05", at(8, 5)],
    ["18h", at(18, 0)],
    ["18 Uhr", at(18, 0)],
    ["18:30 Uhr", at(18, 30)],
    ["6:30 pm", at(18, 30)],
    ["6pm", at(18, 0)],
    ["12 am", at(0, 0)],
    ["12:15 p.m.", at(12, 15)],
    ["45", past(45)],
    ["15 min", past(15)],
    ["30 min after the close", past(30)],
  ])("is read: %s", (typed, wanted) => {
    expect(whenFrom(typed, ZONE)).toEqual(wanted);
  });

  it.each(["18", "7", "25:00", "13 pm", "0 am", "noon", ""])("is asked again where it is none, or may be two: %j", (typed) => {
    expect(whenFrom(typed, ZONE)).toBeNull();
  });

  it("is what is offered, each of it", () => {
    for (const { value } of suggestTimes("", undefined as never)) expect(whenFrom(value, ZONE), value).not.toBeNull();
  });
});
