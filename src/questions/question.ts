import { z } from "zod";
import { type AnyQuestion, kinds } from "./kinds.ts";

/** A question as plain data: what commands, posts and the terminal pass around, and what buttons keep. */
export type Question = AnyQuestion;

/** One member per kind of question. */
export const questionSchema = z.union(kinds.map((kind) => kind.schema)) as unknown as z.ZodType<Question>;
