import type { Provider } from "./provider.ts";
import { ProviderError } from "./provider-error.ts";

/** Several providers as one: each instrument is fetched from the first that covers it. */
export function firstOf(...providers: readonly Provider[]): Provider {
  const covering: (...asked: Parameters<Provider["covers"]>) => Provider | undefined = (instrument) =>
    providers.find((provider) => provider.covers(instrument));
  return {
    name: providers.map(({ name }) => name).join(" or "),
    covers: (instrument) => covering(instrument) !== undefined,
    fetch: (instrument, options) => {
      const provider = covering(instrument);
      if (provider === undefined) throw new ProviderError("unknown", `no provider has a symbol for ${instrument.symbol}`);
      return provider.fetch(instrument, options);
    },
  };
}
