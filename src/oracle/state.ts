import type { Settings } from "../config.ts";
import { type Database, type DatabaseOptions, openDatabase } from "../market/database.ts";
import { StoreError } from "../market/store-error.ts";

/** The list of servers that have a plan, which is written with the first plan. */
const PLANS = "posts/guilds";

/**
 * What the bot must not forget, at STATE_URL.
 * @throws StoreError where plans are at STORE_URL, where an older Versus or other settings left them, and none at STATE_URL: nothing would be posted
 */
export async function openState({ storeUrl, stateUrl }: Settings, options: DatabaseOptions): Promise<Database> {
  const state = await openDatabase(stateUrl, options);
  if (stateUrl === storeUrl) return state;
  const prices = await openDatabase(storeUrl);
  try {
    if ((await prices.get(PLANS)) !== undefined && (await state.get(PLANS)) === undefined)
      throw new StoreError(
        "unsupported",
        "Plans of summaries and watches are at STORE_URL and none at STATE_URL. To move them: npm run backup with STATE_URL unset, then npm run restore with it set.",
      );
    return state;
  } catch (error) {
    await state.close();
    throw error;
  } finally {
    await prices.close();
  }
}
