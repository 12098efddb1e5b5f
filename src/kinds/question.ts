import { z } from "zod";
import { list } from "./kinds.ts";

/** A question as plain data, exact by its kind: what commands, posts and the terminal pass around, and what buttons keep. */
export type Question = z.infer<(typeof list)[number]["schema"]>;

/** One member per kind of question, in the order of their list. */
export const questionSchema = z.union(list.map(({ schema }) => schema));
