/** What went wrong with the store: the URL is not one, the database is out of reach, or what it holds cannot be trusted. */
export type StoreFailure = "unsupported" | "unreachable" | "corrupt";

/** The store could not be opened, read or written. `cause` is the driver's own error where there is one. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}
