import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";

/** A body, a status, another place, or a way to misbehave; `endless` goes on sending. */
export type Reply = string | number | { readonly redirect: string } | "stall" | "drop" | "endless";

export interface Loopback extends AsyncDisposable {
  readonly url: string;
  /** paths with their queries, in the order asked */
  readonly asked: string[];
  /** replies by path, each used once but for the last */
  readonly replies: Map<string, Reply[]>;
}

function* zeros(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(1 << 20, "0");
}

/** A server on the loopback that says what it is told to. */
export async function loopback(
  replies: Readonly<Record<string, readonly Reply[]>>,
  /** called when a request has come that will get no answer */
  onStall?: () => void,
): Promise<Loopback> {
  const asked: string[] = [];
  const queued = new Map(Object.entries(replies).map(([path, list]) => [path, [...list]]));
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const list = queued.get(request.url!.split("?")[0]!) ?? [404];
    const reply = list.length > 1 ? list.shift()! : list[0]!;
    if (reply === "stall") return onStall?.();
    if (reply === "drop") request.socket.destroy();
    else if (typeof reply === "number") response.writeHead(reply).end();
    else if (typeof reply === "object") response.writeHead(302, { location: reply.redirect }).end();
    else if (reply === "endless") Readable.from(zeros()).pipe(response);
    else response.end(reply);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    replies: queued,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
