import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import type { Reference } from "../answering/context.ts";
import { eventsSchema } from "../calendar/events.ts";
import { closuresSchema, newYorkStockExchange } from "../calendar/exchange.ts";
import { basketSchema } from "../market/baskets.ts";
import { type Instrument, instrumentSchema } from "../market/catalogue.ts";
import { isNamed, lookupOf } from "../market/lookup.ts";
import { type SampleMarket, sampleSchema } from "../market/sample/schema.ts";

/**
 * Reads what does not change with the market from a folder such as data/; files that say what they said before give the same objects again.
 * @param added instruments beside those of the catalogue; one that the catalogue names meanwhile is left out
 * @throws ReferenceDataError naming the file and every entry in it that is wrong
 */
export async function loadReference(folder: string, added: readonly Instrument[] = []): Promise<Reference> {
  const parts = await Promise.all([
    load(folder, "instruments.json", z.array(instrumentSchema)),
    load(folder, "baskets.json", z.object({ baskets: z.array(basketSchema) })),
    load(folder, "events.json", eventsSchema),
    load(folder, "closures.json", closuresSchema),
    load(folder, "english.json", z.array(z.string())),
  ]);
  if (last === undefined || !parts.every((part, i) => part === last!.parts[i])) {
    const [instruments, { baskets }, events, closures, english] = parts;
    const lookup = lookupOf(instruments, baskets);
    last = { parts, reference: { lookup, events, exchange: newYorkStockExchange(closures), english: new Set(english) } };
  }
  const { reference } = last;
  const others = added.filter(({ symbol }) => !isNamed(symbol, reference.lookup));
  if (others.length === 0) return reference;
  return { ...reference, lookup: lookupOf([...reference.lookup.instruments, ...others], reference.lookup.baskets) };
}

/** What was made last, and the contents that it was made of. */
let last: { readonly parts: readonly unknown[]; readonly reference: Reference } | undefined;

export function loadSample(folder: string): Promise<SampleMarket> {
  return load(folder, join("sample", "market.json"), sampleSchema);
}

/** A file of data/ that cannot be read or does not hold what it should. */
export class ReferenceDataError extends Error {
  override readonly name = "ReferenceDataError";
}

/** What files held when they were last read, by their paths. */
const held = new Map<string, { readonly text: string; readonly data: unknown }>();

async function load<T>(folder: string, file: string, schema: z.ZodType<T>): Promise<T> {
  const path = join(folder, file);
  let text: string;
  let data: unknown;
  try {
    text = await readFile(path, "utf8");
    const known = held.get(resolve(path));
    if (known?.text === text) return known.data as T;
    data = JSON.parse(text);
  } catch (cause) {
    throw new ReferenceDataError(`${path} cannot be read as JSON`, { cause });
  }
  const checked = schema.safeParse(data);
  if (!checked.success) throw new ReferenceDataError(`${path}: ${z.prettifyError(checked.error)}`);
  held.set(resolve(path), { text, data: checked.data });
  return checked.data;
}
