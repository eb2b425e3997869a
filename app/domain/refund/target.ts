import { z } from 'zod'

/** Where a refund by hand goes, as the buyer typed it. Digits only; browser-safe. */
export const RefundTarget = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('bank'),
    /** Three digits. */
    bankCode: z.string().regex(/^\d{3}$/),
    number: z.string().regex(/^\d{10,15}$/),
    name: z.string().min(1),
  }),
  z.object({ kind: z.literal('promptpay'), number: z.string().regex(/^\d{10}(\d{3})?$/), name: z.string().min(1) }),
])
export type RefundTarget = z.infer<typeof RefundTarget>
