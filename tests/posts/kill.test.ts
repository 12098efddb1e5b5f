import { describe, expect, it } from "vitest";
import { killPosts } from "../../bench/kill-posts.ts";

describe("a process killed while it posts", () => {
  it("leaves each post to be there once when another has come to its end (a round of bench/kill-posts.ts)", async () => {
    expect(await killPosts({ rounds: 1, seed: 5 })).toMatchObject({ due: 24, broken: [] });
  }, 120_000);
});
