import { existsSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Discord's own description of its API, OpenAPI 3.1; not every checkout has it. */
const DESCRIPTION = new URL("../../../../shared/discord/openapi.json", import.meta.url);

export const describedByDiscord = existsSync(DESCRIPTION);

interface Described {
  readonly paths: Record<string, Record<string, { requestBody?: { content: Record<string, unknown> } }>>;
}

/** What Discord would say against a request, in words; empty where it is well formed. */
export type RequestCheck = (method: string, path: string, body: unknown) => string[];

let shared: RequestCheck | undefined;

/** The check of requests against Discord's description; one that finds nothing where the description is missing. */
export function requestCheck(): RequestCheck {
  shared ??= describedByDiscord ? read() : () => [];
  return shared;
}

function read(): RequestCheck {
  const described: Described = JSON.parse(readFileSync(DESCRIPTION, "utf8"));
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addFormat("snowflake", /^\d{1,20}$/);
  ajv.addFormat("nonce", true);
  ajv.addSchema({ $id: "discord", ...described });
  const routes = Object.keys(described.paths).map((path) => ({ path, pattern: patternOf(path) }));
  const compiled = new Map<string, ValidateFunction>();
  return (method, path, body) => {
    const verb = method.toLowerCase();
    // A literal path ("/applications/@me") stands before a template that fits it too.
    const [route] = routes
      .filter(({ path: template, pattern }) => pattern.test(path) && verb in described.paths[template]!)
      .sort((a, b) => a.path.split("{").length - b.path.split("{").length);
    if (route === undefined) return [`Discord has no ${method} ${path}`];
    const json = described.paths[route.path]![verb]!.requestBody?.content["application/json"];
    if (json === undefined) return body === undefined ? [] : [`${method} ${path} takes no JSON`];
    const pointer = `discord#/paths/${pointed(route.path)}/${verb}/requestBody/content/application~1json/schema`;
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: pointer });
    compiled.set(pointer, validate);
    return validate(body) ? [] : [`${method} ${route.path}: ${ajv.errorsText(validate.errors)}`];
  };
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{[^}]+\}/g, "[^/]+")}$`);
}

/** As part of a JSON pointer inside a URI. */
function pointed(path: string): string {
  return encodeURIComponent(path.replaceAll("~", "~0").replaceAll("/", "~1"));
}
