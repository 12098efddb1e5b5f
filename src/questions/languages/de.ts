import { en } from "./en.ts";
import type { Language } from "./language.ts";

export const de: Language = { ...en, tag: "de" };
