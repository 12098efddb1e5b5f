/** What health and metrics need is not there. The message says how to mend it. */
export class HealthError extends Error {
  override readonly name = "HealthError";
}
