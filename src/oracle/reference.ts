import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Reference } from "../answering/context.ts";
import { eventsSchema } from "../calendar/events.ts";
import { closuresSchema, newYorkStockExchange } from "../calendar/exchange.ts";
import { basketSchema } from "../market/baskets.ts";
import { type Instrument, instrumentSchema } from "../market/catalogue.ts";
import { isNamed, lookupOf } from "../market/lookup.ts";
import { type SampleMarket, sampleSchema } from "../market/sample/schema.ts";

/**
 * Reads what does not change with the market from a folder such as data/.
 * @param added instruments beside those of the catalogue; one that the catalogue names meanwhile is left out
 * @throws ReferenceDataError naming the file and every entry in it that is wrong
 */
export async function loadReference(folder: string, added: readonly Instrument[] = []): Promise<Reference> {
  const [instruments, baskets, events, closures, english] = await Promise.all([
    load(folder, "instruments.json", z.array(instrumentSchema)),
    load(folder, "baskets.json", z.object({ baskets: z.array(basketSchema) })),
    load(folder, "events.json", eventsSchema),
    load(folder, "closures.json", closuresSchema),
    load(folder, "english.json", z.array(z.string())),
  ]);
  const catalogue = lookupOf(instruments, baskets.baskets);
  const others = added.filter(({ symbol }) => !isNamed(symbol, catalogue));
  const lookup = others.length === 0 ? catalogue : lookupOf([...instruments, ...others], baskets.baskets);
  return { lookup, events, exchange: newYorkStockExchange(closures), english: new Set(english) };
}

export function loadSample(folder: string): Promise<SampleMarket> {
  return load(folder, join("sample", "market.json"), sampleSchema);
}

/** A file of data/ that cannot be read or does not hold what it should. */
export class ReferenceDataError extends Error {
  override readonly name = "ReferenceDataError";
}

async function load<T>(folder: string, file: string, schema: z.ZodType<T>): Promise<T> {
  const path = join(folder, file);
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new ReferenceDataError(`${path} cannot be read as JSON`, { cause });
  }
  const checked = schema.safeParse(parsed);
  if (!checked.success) throw new ReferenceDataError(`${path}: ${z.prettifyError(checked.error)}`);
  return checked.data;
}
