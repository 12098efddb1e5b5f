import type { Instrument } from "../catalogue.ts";
import type { Provider } from "./provider.ts";
import { ProviderError } from "./provider-error.ts";

/**
 * A provider with others behind it for where it does not answer. Only of indices: of a share or a fund another source's closes may be
 * adjusted otherwise, and of a yield they are another measure's.
 */
export function orElse(first: Provider, others: readonly Provider[]): Provider {
  const standIn = (instrument: Instrument): Provider | undefined =>
    instrument.kind === "index" || instrument.kind === "volatility" ? others.find((other) => other.covers(instrument)) : undefined;
  return {
    name: first.name,
    covers: (instrument) => first.covers(instrument),
    fetch: async (instrument, options) => {
      try {
        return await first.fetch(instrument, options);
      } catch (error) {
        const other = isUnanswered(error) ? standIn(instrument) : undefined;
        if (other === undefined) throw error;
        try {
          const found = await other.fetch(instrument, options);
          return { ...found, notes: [...found.notes, `from ${other.name}, as ${first.name} does not answer`] };
        } catch (second) {
          options.signal?.throwIfAborted();
          // what the first one said is why the other was asked
          throw second instanceof ProviderError && error instanceof ProviderError
            ? new ProviderError(error.failure, `${error.message}; ${second.message}`, { cause: second })
            : second;
        }
      }
    },
  };
}

function isUnanswered(error: unknown): boolean {
  return error instanceof ProviderError && ["busy", "unreachable", "down", "refused"].includes(error.failure);
}
