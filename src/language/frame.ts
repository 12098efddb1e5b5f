import { z } from "zod";
import { calendarUnits, windowSchema } from "../calendar/window.ts";

/** What kind of thing a subject is: sides of one sort go together. */
export const sortSchema = z.enum(["index", "sector", "stock", "fund", "yield", "volatility", "basket", "group"]);
export type Sort = z.infer<typeof sortSchema>;

/** `times`: a multiple of another figure, "2.4 times as much". */
export const amountUnitSchema = z.enum(["percent", "points", "basis points", "times", "none"]);
export type AmountUnit = z.infer<typeof amountUnitSchema>;

/** How exactly an amount is meant; null as it stands. */
export const hedgeSchema = z.enum(["about", "nearly", "over", "under"]).nullable();
export type Hedge = z.infer<typeof hedgeSchema>;

const unit = z.enum(calendarUnits);

const subject = z.object({
  slot: z.literal("subject"),
  /** the catalogue's symbols: one, or those of a group */
  symbols: z.array(z.string().min(1)).min(1).readonly(),
  name: z.string().min(1),
  sort: sortSchema,
});
/** a stretch of time, and the preposition that leads it, "" where none does */
const window = z.object({ slot: z.literal("window"), window: windowSchema, lead: z.string() });
const length = z.object({
  slot: z.literal("length"),
  count: z.number().positive(),
  unit: z.enum([...calendarUnits, "session"]),
  /** "8 days or more" */
  orMore: z.boolean(),
});
const amount = z.object({
  slot: z.literal("amount"),
  value: z.number(),
  unit: amountUnitSchema,
  /** as many as were said */
  decimals: z.int().min(0),
  hedge: hedgeSchema,
  signed: z.boolean(),
});
const unitSlot = z.object({ slot: z.literal("unit"), unit, form: z.enum(["one", "many", "each"]) });
const ordinal = z.object({ slot: z.literal("ordinal"), value: z.number().positive() });
/** a word in one of its senses: a key of the lexicon */
const word = z.object({ slot: z.literal("word"), sense: z.string().min(1) });

/** What a part of a sentence can be, before it has a place. */
export const fillerSchema = z.discriminatedUnion("slot", [
  subject.readonly(),
  window.readonly(),
  length.readonly(),
  amount.readonly(),
  unitSlot.readonly(),
  ordinal.readonly(),
  word.readonly(),
]);
export type Filler = z.infer<typeof fillerSchema>;

/** Where a part stands: its tokens, and what was typed there. */
const place = {
  /** index of its first token; −1 where it is in no token, but meant */
  at: z.int().min(-1),
  /** tokens it covers */
  length: z.int().min(0),
  raw: z.string(),
};
export type Place = Readonly<z.infer<z.ZodObject<typeof place>>>;

export const partSchema = z.discriminatedUnion("slot", [
  subject.extend(place).readonly(),
  window.extend(place).readonly(),
  length.extend(place).readonly(),
  amount.extend(place).readonly(),
  unitSlot.extend(place).readonly(),
  ordinal.extend(place).readonly(),
  word.extend(place).readonly(),
]);
export type Part = z.infer<typeof partSchema>;

/**
 * What a sentence says, before any kind of question has looked at it: its parts in order, and how it is put. Reading makes it by hand
 * and checks nothing; the schema is for what comes from elsewhere, and for tests.
 */
export const frameSchema = z
  .object({
    parts: z.array(partSchema).readonly(),
    /** all its tokens, those that are in no part too */
    tokens: z.array(z.string()).readonly(),
    /** the punctuation in front of each token */
    breaks: z.array(z.enum(["none", "comma", "slash", "clause", "sentence"])).readonly(),
    /** "is …", "has …", "… or not": a yes or a no is asked for */
    yesNo: z.boolean(),
    /** it is known to be something that is so or not, whatever verb it has */
    asserted: z.boolean(),
    /** it ends in a question mark */
    query: z.boolean(),
    /**
     * neither a yes or a no, nor a question mark, nor a word that asks: what may be a statement. A noun phrase is said too: "ratio of the
     * Russell to the S&P".
     */
    said: z.boolean(),
  })
  .readonly();
export type Frame = z.infer<typeof frameSchema>;
