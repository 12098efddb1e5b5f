import { en } from "./en.ts";
import type { Language } from "./language.ts";

export const fr: Language = { ...en, tag: "fr" };
