import type { Settings } from "../config.ts";
import type { Download } from "../market/providers/download.ts";
import { firstOf } from "../market/providers/first-of.ts";
import { createFred } from "../market/providers/fred.ts";
import { orElse } from "../market/providers/or-else.ts";
import type { Provider } from "../market/providers/provider.ts";
import { createStooq } from "../market/providers/stooq.ts";
import { createYahoo } from "../market/providers/yahoo.ts";

/** Where closes are fetched from: Yahoo, with others for the indices where it does not answer, and FRED for the yields that it has not. */
export function priceProvider(
  settings: Pick<Settings, "offline" | "yahooUrl" | "fredUrl" | "stooqUrl" | "fallbacks">,
  download: Download,
): Provider {
  const fred = createFred({ download, baseUrl: settings.fredUrl });
  const stooq = createStooq({ download, baseUrl: settings.stooqUrl });
  const yahoo = createYahoo({ offline: settings.offline, baseUrl: settings.yahooUrl });
  return firstOf(
    orElse(
      yahoo,
      settings.fallbacks.map((name) => (name === "fred" ? fred : stooq)),
    ),
    fred,
  );
}
