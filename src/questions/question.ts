import { z } from "zod";
import { kinds } from "./kinds.ts";

type KindOf = (typeof kinds)[number];

/** A question as plain data: what commands, posts and the terminal pass around, and what buttons keep. */
export type Question = z.infer<KindOf["schema"]>;

/** One member per kind of question. */
export const questionSchema: z.ZodType<Question> = z.union(kinds.map((kind) => kind.schema as z.ZodType<Question>));
