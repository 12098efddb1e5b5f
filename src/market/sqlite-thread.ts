import { Tinypool } from "tinypool";
import type { FileMethod, FileUser, SqliteFile } from "./sqlite-file.ts";
import type { FileCall, FileResult } from "./sqlite-worker.ts";

/**
 * The file, used by a thread for it, which begins with the first use and ends once nobody has a file there: a slow disk or a locked file keeps nothing
 * else waiting. All files of the process share the thread; what one asks is done in the order in which it is asked.
 */
export function aside(path: string): FileUser {
  let isUsed = false;
  const call = async (method: FileMethod, args: readonly unknown[]): Promise<unknown> => {
    if (!isUsed) users += 1;
    isUsed = true;
    const result: FileResult = await opened().run({ path, method, args } satisfies FileCall);
    if ("error" in result) throw Object.assign(result.error, result.fields);
    return result.value;
  };
  return {
    use: (method, ...args) => call(method, args) as Promise<ReturnType<SqliteFile[typeof method]>>,
    close: async () => {
      if (!isUsed) return;
      await call("close", []);
      isUsed = false;
      users -= 1;
      if (users === 0) await ended();
    },
  };
}

let thread: Tinypool | undefined;
/** of the thread */
let users = 0;

function opened(): Tinypool {
  thread ??= new Tinypool({
    filename: new URL("./sqlite-worker.ts", import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    // a thread needs no secret of the process
    env: {},
    execArgv: [],
  });
  return thread;
}

async function ended(): Promise<void> {
  const last = thread;
  thread = undefined;
  await last?.destroy();
}
