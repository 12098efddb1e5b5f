import type { Logger } from "pino";
import { noticeEmbed } from "../replies/embed.ts";
import { privately, type Reply } from "./reply.ts";
import { textsFor } from "./words/texts.ts";

/**
 * Logs an error that nobody expected, once, under a new id, and gives the private reply that shows this id to the person.
 * What a person typed has no place in it.
 * @param locale Discord's name of the person's language; English where it is left out
 */
export type Report = (error: unknown, fields: Readonly<Record<string, unknown>>, locale?: string) => Reply;

/** @param newErrorId a short id, another each time */
export function reporter(log: Logger, newErrorId: () => string): Report {
  return (error, fields, locale = "en") => {
    const errorId = newErrorId();
    log.error({ err: error, errorId, ...fields }, "an interaction failed");
    const { title, lines } = textsFor(locale).failed;
    return { ...privately(noticeEmbed(title, [...lines, `\`${errorId}\``], "failure")), ending: "failed" };
  };
}
