import { readdirSync, readFileSync } from "node:fs";
import { getPriority } from "node:os";
import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isDeclined, openPainter, type Painter, type PainterOptions, PictureError } from "../../../src/replies/chart/painter.ts";
import { askSample } from "../../support/sample.ts";

const dark = { theme: "dark", locale: "en" } as const;
const worker = new URL("../../support/moody-worker.ts", import.meta.url);
const answer = askSample("Russell vs Nasdaq this week");
const titled = (headline: string) => ({ ...answer, headline });

let painter: Painter;
const open = (options: PainterOptions = {}): Painter => {
  painter = openPainter({ worker, ...options });
  return painter;
};
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  return painter.close();
});

describe("a painter", () => {
  it("draws the picture of an answer, with a name and the finding in words", async () => {
    painter = openPainter({ patience: 50_000 });
    const picture = await painter.draw(answer, dark);
    expect(picture!.name).toBe("versus-compare-2026-10-30.png");
    expect(picture!.alt).toContain("Russell 2000 ahead of Nasdaq Composite by 0.42 points");
    expect([...picture!.png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  });

  it("has no picture of a refusal", async () => {
    expect(await open().draw(askSample("what is the weather like"), dark)).toBeNull();
  });

  it("draws the same once, asked for at once or later", async () => {
    const { draw } = open();
    const [first, second] = await Promise.all([draw(answer, dark), draw(answer, dark)]);
    const third = await draw(answer, dark);
    expect([first!.png[1], second!.png[1], third!.png[1]]).toEqual([1, 1, 1]);
    expect([(await draw(answer, { ...dark, theme: "light" }))!.png[1], (await draw(answer, { ...dark, locale: "de" }))!.png[1]]).toEqual([
      2, 3,
    ]);
  });

  it("draws anew where the data are of another version", async () => {
    let version = "1";
    const { draw } = open({ version: () => version });
    await draw(answer, dark);
    version = "2";
    expect((await draw(answer, dark))!.png[1]).toBe(2);
  });

  it("keeps no more bytes of pictures than it may", async () => {
    const { draw } = open({ bytes: 2 });
    await draw(answer, dark);
    await draw(titled("another"), dark);
    expect((await draw(answer, dark))!.png[1]).toBe(3);
  });

  it("fails where the drawing fails, and draws the next", async () => {
    const { draw } = open();
    await expect(draw(titled("fail"), dark)).rejects.toThrow(PictureError);
    await expect(draw(titled("fail"), dark)).rejects.toMatchObject({ cause: { message: "no ink" } });
    expect((await draw(answer, dark))!.png[1]).toBe(3);
  });

  it("fails where the thread ends, and draws the next in another", async () => {
    const { draw } = open();
    const before = (await draw(answer, dark))!.png;
    await expect(draw(titled("crash"), dark)).rejects.toThrow(PictureError);
    const after = (await draw(titled("well"), dark))!.png;
    expect(after[0]).not.toBe(before[0]);
  });

  it("fails where the thread takes too long, and draws the next in another", async () => {
    const { draw } = open({ patience: 5_000 });
    const before = (await draw(answer, dark))!.png;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const drawing = expect(draw(titled("hang"), dark)).rejects.toMatchObject({ cause: { message: "a drawing took longer than 5000 ms" } });
    while (vi.getTimerCount() === 0) await setImmediate();
    vi.advanceTimersByTime(5_000);
    vi.useRealTimers();
    await drawing;
    const after = (await draw(titled("well"), dark))!.png;
    expect(after[0]).not.toBe(before[0]);
  });

  it("fails at once where its threads cannot start", async () => {
    const { draw } = open({ worker: new URL("file:///nowhere/worker.ts") });
    await expect(draw(answer, dark)).rejects.toThrow(PictureError);
  });

  it("lets no more wait than it may", async () => {
    const { draw } = open({ queue: 2, monotonic: () => 0 });
    const drawings = await Promise.allSettled(["a", "b", "c", "d"].map((title) => draw(titled(title), dark)));
    expect(drawings.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected"]);
  });

  it("refuses at once what would come too late by what the last drawings took, and draws again when nothing waits", async () => {
    let looks = 0;
    // the clock is looked at when a picture is asked for, when its turn comes, when it begins, and six seconds later when it is drawn
    const monotonic = (): number => {
      looks += 1;
      return looks > 3 ? 6000 : 0;
    };
    const { draw } = open({ monotonic, patience: 5000 });
    await draw(titled("a"), dark);
    // a drawing now takes (6000 − 100) / 4 + 100 = 1575 ms, so that the second to come is too late while the first is drawn
    const first = expect(draw(titled("hang"), dark)).rejects.toThrow(PictureError);
    await expect(draw(titled("c"), dark)).rejects.toMatchObject({ name: "PictureError", message: "0 drawings wait already" });
    await first;
    for (let i = 0; i < 20; i++) await draw(titled(`quick ${i}`), dark);
    const again = await Promise.allSettled(["d", "e"].map((title) => draw(titled(title), dark)));
    expect(again.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  });

  it("refuses what has waited too long for its turn, so that those behind it come in time", async () => {
    let later = 0;
    const { draw } = open({ monotonic: () => later });
    const drawings = Promise.allSettled(["a", "b"].map((title) => draw(titled(title), dark)));
    while (painter.waiting() === 0) await setImmediate();
    later += 2600;
    expect((await drawings).map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect((await draw(titled("c"), dark))!.png[1]).toBe(2);
  });

  it.runIf(process.platform === "linux")("leaves the processors to the thread that replies: its own stands back", async () => {
    const niceness = () =>
      readdirSync("/proc/self/task").map((task) => {
        const fields = readFileSync(`/proc/self/task/${task}/stat`, "utf8").split(") ")[1]!.split(" ");
        // the nineteenth field of proc_pid_stat(5); the second one, the name, is cut off with what stands before it
        return Number(fields[16]);
      });
    const own = getPriority();
    painter = openPainter({ patience: 50_000 });
    expect(new Set(niceness())).toEqual(new Set([own]));
    await painter.draw(answer, dark);
    const after = niceness();
    expect(after.filter((each) => each !== own)).toEqual([Math.min(19, own + 10)]);
    expect(getPriority()).toBe(own);
  });

  it("ends its threads when it is closed, and draws no more", async () => {
    const { draw, close } = open();
    const begun = [draw(titled("hang"), dark), draw(titled("waits"), dark)].map((each) => each.catch((error: unknown) => error));
    await close();
    // what was left undrawn has not failed
    expect((await Promise.all(begun)).map((error) => [error instanceof PictureError, isDeclined(error)])).toEqual([
      [true, true],
      [true, true],
    ]);
    const late = await draw(answer, dark).catch((error: unknown) => error);
    expect([(late as Error).message, isDeclined(late)]).toEqual(["the painter is closed", true]);
  });
});
