import { z } from "zod";

/** data/baskets.json: groups of instruments that people name as one; equal-weighted at the base and held. */
export const basketSchema = z.strictObject({
  symbol: z.string().regex(/^[A-Z0-9]{2,12}$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  members: z.array(z.string().min(1)).min(2),
  /** who says that these are the members */
  source: z.string(),
});

export type Basket = z.infer<typeof basketSchema> & {
  /** of a basket of somebody's own: the part of each member, which is brought back to at the end of each month; equal and held where left out */
  readonly weights?: readonly number[];
};
