import { z } from "zod";
import type { Tool } from "../tools/tools.ts";
import { tools } from "../tools/tools.ts";
import { problem } from "./problem.ts";

const PROBLEMS: Readonly<Record<number, string>> = {
  400: "What was sent is not as described.",
  401: "No key was sent, or one that is not known.",
  429: "This key has asked too often; Retry-After says when it may again.",
  500: "Something went wrong; the log has it under the id that the message names.",
};

/** The tools under /v1 as OpenAPI 3.1 describes them. @see https://spec.openapis.org/oas/v3.1.1.html */
export function descriptionOf(version: string): object {
  const registry = z.registry<{ id: string }>();
  const all = tools as readonly Tool[];
  for (const { name, input, output } of all) {
    registry.add(input, { id: `${name[0]!.toUpperCase()}${name.slice(1)}Request` });
    const id = output.meta()?.id;
    if (id !== undefined && !registry.has(output)) registry.add(output, { id });
  }
  registry.add(problem, { id: "Problem" });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: "input" });
  return {
    openapi: "3.1.1",
    info: {
      title: "Versus",
      version,
      description: "Questions about markets, answered from daily closes with figures that can be checked.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [{ key: [] }],
    paths: Object.fromEntries(all.map((tool) => [`/v1/${tool.name}`, { post: operationOf(tool) }])),
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)])),
    },
  };
}

function operationOf({ name, title, about, output }: Tool): object {
  const request = `${name[0]!.toUpperCase()}${name.slice(1)}Request`;
  return {
    operationId: name,
    summary: title,
    description: about,
    requestBody: { required: true, content: json(request) },
    responses: {
      200: { description: "What was found, a refusal included.", content: json(String(output.meta()?.id)) },
      ...Object.fromEntries(Object.entries(PROBLEMS).map(([status, description]) => [status, { description, content: json("Problem") }])),
    },
  };
}

function json(id: string): object {
  return { "application/json": { schema: { $ref: `#/components/schemas/${id}` } } };
}

/** Without what names a schema that stands by itself. */
function bare({ $schema: _, $id: __, id: ___, ...schema }: Readonly<Record<string, unknown>>): object {
  return schema;
}
