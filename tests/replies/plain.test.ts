import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipped, escaped, fitted, oneLine, plain } from "../../src/replies/plain.ts";
import { anyText } from "../support/answers.ts";

describe("plain text", () => {
  it("has no control characters, no turned writing direction and no half surrogates", () => {
    expect(plain("a\u0000b\u001b[31mc\u202ed\ud800e\r\nf")).toBe("ab[31mcd\ufffde\nf");
    expect(oneLine("  a\tb\n\nc ")).toBe("a b c");
  });
});

describe("escaped text", () => {
  it.each([
    ["*bold* _italic_ ~~gone~~ ||hidden||", "\\*bold\\* \\_italic\\_ \\~\\~gone\\~\\~ \\|\\|hidden\\|\\|"],
    ["`code`", "\\`code\\`"],
    ["<@123> <t:0:R>", "\\<@\u200b123> \\<t:0:R>"],
    ["@everyone", "@\u200beveryone"],
    ["[here](https://evil.example)", "\\[here\\](https:\\//evil.example)"],
    ["# big\n> quote\n- item\n-# small\n1. one", "\\# big\n\\> quote\n\\- item\n\\-# small\n1\\. one"],
    ["+3.14% against −1.03%, 2.4 times", "+3.14% against −1.03%, 2.4 times"],
    ["S&P 500 (^GSPC)", "S&P 500 (^GSPC)"],
  ])("shows %j as it stands", (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  it("names nobody, whatever the text", () => {
    fc.assert(fc.property(anyText, (text) => !/@everyone|@here|(^|[^\\])<[@#t:]/.test(escaped(text))));
  });
});

describe("text cut to a length", () => {
  it("stays within it, ends with an ellipsis, and leaves no half character and no open escape", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 400 }), (text, max) => {
        const cut = clipped(escaped(text), max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut.isWellFormed()).toBe(true);
        expect((/\\*$/.exec(cut.replace(/…$/, ""))?.[0].length ?? 0) % 2).toBe(0);
      }),
    );
  });

  it("counts the lines that it leaves out", () => {
    expect(fitted(["one", "two", "three", "four"], 17)).toBe("one\n… and 3 more");
    expect(fitted(["one", "two"], 7)).toBe("one\ntwo");
    expect(fitted([], 10)).toBe("");
    expect(fitted(["a line too long by itself", "two"], 10)).toBe("a line to…");
  });
});
