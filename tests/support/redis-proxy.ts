import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface RedisProxy {
  readonly url: string;
  /** resolves with the first connection */
  readonly used: Promise<void>;
  /** ends as a Redis does that is stopped: connections are cut, and none is taken any more */
  stop(): void;
  /** stands still as a machine does that is out of memory: connections stay, and nothing comes of them */
  freeze(): void;
  close(): Promise<void>;
}

/** A way to a Redis that can be made to fail, which the Redis itself never notices. */
export async function redisProxy(url: string): Promise<RedisProxy> {
  const { hostname, port, pathname } = new URL(url);
  const sockets = new Set<Socket>();
  const used = Promise.withResolvers<void>();
  let isFrozen = false;
  const server = createServer((near) => {
    sockets.add(near);
    used.resolve();
    near.on("error", () => {});
    if (isFrozen) return;
    const far = connect(Number(port), hostname);
    sockets.add(far);
    far.on("error", () => {});
    near.pipe(far).pipe(near);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    used: used.promise,
    stop: () => {
      server.close();
      cut();
    },
    freeze: () => {
      isFrozen = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    close: async () => {
      cut();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}
