import type { Reference } from "../answering/context.ts";
import type { Settings } from "../config.ts";
import { examineBy } from "../market/examine.ts";
import { addedTo } from "../market/records/added.ts";
import type { Series } from "../market/series.ts";
import { openStore, type Store, type StoreOptions } from "../market/store.ts";
import { loadReference } from "./reference.ts";

/** The store of the settings, with the reference data and the instruments that were added to it as they are now. */
export interface KnownStore {
  readonly store: Store;
  readonly reference: Reference;
}

/** @throws ReferenceDataError, StoreError where data/ or the store cannot be used */
export async function openKnownStore(settings: Settings, options: Omit<StoreOptions, "examine"> = {}): Promise<KnownStore> {
  let examine: (series: Series) => Series = (series) => series;
  const store = await openStore(settings.storeUrl, { ...options, examine: (series) => examine(series) });
  try {
    const reference = await loadReference(settings.dataFolder, await addedTo(store));
    examine = examineBy(reference);
    return { store, reference };
  } catch (error) {
    await store.close();
    throw error;
  }
}
