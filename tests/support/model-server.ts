import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

// biome-ignore lint/suspicious/noExplicitAny: a request as it came
type Asked = any;

/** An endpoint as language models are served behind, which answers as a test says. */
export interface ModelServer {
  readonly url: string;
  readonly asked: readonly { readonly body: Asked; readonly authorization: string | undefined }[];
  /** what it answers from now on: a reply's content, or a way to answer of its own */
  answer: string | object | ((response: ServerResponse) => void);
  close(): Promise<void>;
}

export async function modelServer(): Promise<ModelServer> {
  const asked: { body: Asked; authorization: string | undefined }[] = [];
  const server = createServer(async (request, response) => {
    asked.push({ body: await json(request), authorization: request.headers.authorization });
    const { answer } = model;
    if (typeof answer === "function") return answer(response);
    const content = typeof answer === "string" ? answer : JSON.stringify(answer);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content } }] }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const model: ModelServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answer: "",
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return model;
}

/** The three worst sessions of the Russell 2000 in 2020, as a model would propose them. */
export const WORST_SESSIONS = {
  kind: "record",
  sides: ["RUT"],
  measure: "return",
  per: "day",
  direction: "down",
  threshold: null,
  repeat: null,
  month: null,
  scope: { type: "period", period: { type: "year", year: 2020 } },
  since: null,
  top: 3,
  asked: "top",
};
