import { type REST, RESTEvents, Routes } from "discord.js";
import type { Logger } from "pino";

const UNAUTHORIZED = 401;

/**
 * Keeps the token of a REST client: discord.js forgets it at the first 401, whichever route answered so, and every later request would fail
 * without it. After a 401 Discord is asked whether it still takes the token.
 * @returns resolves with the reason once it does not; else never
 */
export function keepToken(rest: REST, token: string, log: Logger): Promise<string> {
  let isAsking = false;
  return new Promise((resolve) => {
    const ask = async (): Promise<void> => {
      isAsking = true;
      try {
        await rest.get(Routes.user());
      } catch (error) {
        if (error instanceof Error && "status" in error && error.status === UNAUTHORIZED) resolve("Discord takes the token no longer");
        else log.warn({ err: error }, "whether Discord still takes the token is not known");
      } finally {
        rest.setToken(token);
        isAsking = false;
      }
    };
    rest.on(RESTEvents.Response, ({ route }, { status }) => {
      if (status !== UNAUTHORIZED || isAsking) return;
      log.error({ route }, "Discord answered 401");
      // discord.js forgets the token as soon as it has read this answer
      setImmediate(() => {
        rest.setToken(token);
        void ask();
      });
    });
  });
}
