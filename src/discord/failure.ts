import type { Logger } from "pino";
import { noticeEmbed } from "../replies/embed.ts";
import { privately, type Reply } from "./reply.ts";

/**
 * Logs an error that nobody expected, once, under a new id, and gives the private reply that shows this id to the person.
 * What a person typed goes into fields of the log, which are JSON, never into its message.
 */
export type Report = (error: unknown, fields: Readonly<Record<string, unknown>>) => Reply;

/** @param newErrorId a short id, another each time */
export function reporter(log: Logger, newErrorId: () => string): Report {
  return (error, fields) => {
    const errorId = newErrorId();
    log.error({ err: error, errorId, ...fields }, "an interaction failed");
    const lines = ["The fault is not in your question. Whoever runs this bot finds it in the log by this id:", `\`${errorId}\``];
    return privately(noticeEmbed("Something went wrong", lines, "failure"));
  };
}
