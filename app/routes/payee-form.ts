import { z } from 'zod'
import { line } from './form-values.ts'

/** Where a maker's money goes, as the form sends it; what each field holds is judged by the verb. */
export const PayeeForm = z.object({
  kind: z.enum(['promptpay', 'bank']),
  bankCode: z.string().optional(),
  number: line(40),
  accountName: line(140),
})
