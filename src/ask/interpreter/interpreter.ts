import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import { z } from "zod";
import type { Day } from "../../calendar/day.ts";
import { kinds } from "../../kinds/kinds.ts";
import type { Question } from "../../kinds/question.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { isRefusal } from "../../question/refusal.ts";
import { suggestionSchema, taken } from "./suggestion.ts";

/** Reads a text that the grammar did not: a question that stands in it, or null. Never rejects. */
export type Interpreter = (text: string, today: Day) => Promise<Question | null>;

/** An endpoint of the form that OpenAI gave it, which most that serve language models have. */
export interface ModelAddress {
  /** up to /chat/completions */
  readonly url: string;
  readonly model: string;
  /** sent as a bearer token; "" for none */
  readonly key: string;
}

export interface InterpreterParts {
  readonly address: ModelAddress;
  readonly lexicon: Lexicon;
  readonly log: Logger;
  /** milliseconds that the model may take, if not four seconds: a person waits for it */
  readonly patience?: number;
}

const PATIENCE = 4000;
/** Characters of an answer that are read. */
const MOST_READ = 20_000;
/** What was read of texts is remembered, and that nothing could be. */
const REMEMBERED = 1000;
const FOR = 3_600_000;
/** Texts that are asked of a model at the same time; what comes beside them stays refused. */
const AT_ONCE = 4;

const replySchema = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string().max(MOST_READ) }) })).min(1) });

/**
 * An interpreter that asks a language model, and takes nothing on trust: what it proposes is a question only where the text holds it.
 * @see https://platform.openai.com/docs/api-reference/chat
 */
export function modelInterpreter({ address, lexicon, log, patience = PATIENCE }: InterpreterParts): Interpreter {
  const known = new LRUCache<string, { readonly question: Question | null }>({ max: REMEMBERED, ttl: FOR });
  const underWay = new Map<string, Promise<Question | null>>();
  const system = instructions();

  const asked = async (text: string, today: Day): Promise<Question | null> => {
    const began = performance.now();
    const response = await fetch(`${address.url.replace(/\/$/, "")}/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(address.key === "" ? {} : { authorization: `Bearer ${address.key}` }) },
      body: JSON.stringify({
        model: address.model,
        temperature: 0,
        response_format: { type: "json_object" },
        messages: [
          { role: "system", content: system },
          { role: "user", content: text },
        ],
      }),
      redirect: "error",
      signal: AbortSignal.timeout(patience),
    });
    const reply = await textOf(response);
    const content = replySchema.parse(JSON.parse(reply)).choices[0]!.message.content;
    const suggestion = suggestionSchema.parse(JSON.parse(content));
    const found = taken(suggestion, text, today, lexicon);
    const doubt = "doubt" in found ? found.doubt : null;
    log.info({ kind: suggestion.question.kind, doubt, milliseconds: Math.round(performance.now() - began) }, "a language model was asked");
    return "question" in found ? found.question : null;
  };

  return async (text, today) => {
    const name = `${today} ${text}`;
    const before = known.get(name);
    if (before !== undefined) return before.question;
    const same = underWay.get(name);
    if (same !== undefined) return same;
    if (underWay.size >= AT_ONCE) return null;
    const work = asked(text, today)
      .then((question) => {
        known.set(name, { question });
        return question;
      })
      .catch((error: unknown) => {
        // its message may hold what was typed
        log.warn({ failure: error instanceof Error ? error.name : "unknown" }, "a language model gave nothing that could be read");
        return null;
      })
      .finally(() => underWay.delete(name));
    underWay.set(name, work);
    return work;
  };
}

async function textOf(response: Response): Promise<string> {
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new Error(`HTTP ${response.status}`);
  }
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_READ) throw new Error("too long");
  }
  return text;
}

/** What a model is told: the kinds, the form of each, and that every field comes from words of the text. */
function instructions(): string {
  const forms = kinds.flatMap(({ kind, schema, examples }) => {
    if (isRefusal({ kind })) return [];
    const { $schema: _, ...form } = z.toJSONSchema(schema, { io: "input" }) as Record<string, unknown>;
    return [`${kind}: e.g. ${examples.slice(0, 2).join(" | ")}\n${JSON.stringify(form)}`];
  });
  return [
    "You turn a question about market data into JSON. You answer nothing yourself and add nothing: every name, number and stretch of time must stand in the text.",
    'Reply with JSON alone: {"question": …, "spans": [{"field": "sides.0", "text": "words copied from the text"}, …]}.',
    "question: one of the forms below. spans: for each field that comes from the text, the words it comes from, copied exactly; every number, name, stretch of time and comparison in the text must be in a span.",
    'Symbols: SPX (S&P 500), IXIC (Nasdaq Composite), NDX (Nasdaq-100), DJI (Dow), RUT (Russell 2000), VIX, US10Y, US02Y; companies and funds by ticker. If no form fits, reply {"question": {"kind": "refusal"}, "spans": [{"field": "kind", "text": "?"}]}.',
    ...forms,
  ].join("\n\n");
}
