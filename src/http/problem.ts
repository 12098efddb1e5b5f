import type { FastifyReply } from "fastify";
import { z } from "zod";

/** Why a request was not answered. */
export const problem = z.object({
  error: z.enum(["no key", "not as described", "too many requests", "not found", "failed", "wrong signature", "too late"]),
  message: z.string(),
});
type Problem = z.output<typeof problem>;

export function refuse(reply: FastifyReply, status: number, error: Problem["error"], message: string): FastifyReply {
  return reply.code(status).send({ error, message } satisfies Problem);
}
