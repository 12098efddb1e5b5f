/** The HTTP port cannot be served: it is taken, or a package is missing. */
export class HttpError extends Error {
  override readonly name = "HttpError";
}
