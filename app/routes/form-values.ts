import { z } from 'zod'
import { parseBaht, type Satang } from '#app/lib/money.ts'
import { arabicDigits, cleanLine, cleanText } from '#app/lib/text.ts'

/**
 * What fields of forms hold, read the way people type. An issue of our own names the phrase in `common.errors` that
 * explains it (see form.server.ts). Empty fields arrive as undefined: `.optional()` makes a field free.
 */

/** One line of at most `most` characters. */
export const line = (most: number) => z.string().transform(cleanLine).pipe(z.string().min(1).max(most))

/** Several lines of at most `most` characters. */
export const lines = (most: number) => z.string().transform(cleanText).pipe(z.string().min(1).max(most))

/** An amount in baht, as satang: `1,250`, `๘๙.๕๐`. */
export const price = z.string().transform((typed, context): Satang => {
  const amount = parseBaht(typed)
  if (amount !== null) return amount
  context.addIssue({ code: 'custom', params: { phrase: 'notAPrice' } })
  return z.NEVER
})

/** A whole number from `least` to `most`; Thai digits and commas may be typed. */
export const count = (least: number, most: number) =>
  z.string().transform((typed, context): number => {
    const plain = arabicDigits(cleanLine(typed)).replace(/[, ]/g, '')
    const number = /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN
    if (Number.isNaN(number)) context.addIssue({ code: 'custom', params: { phrase: 'notANumber' } })
    else if (number < least || number > most)
      context.addIssue({ code: 'custom', params: { phrase: 'notBetween', values: [least, most] } })
    else return number
    return z.NEVER
  })

/** A length typed in centimetres with at most one decimal (`12.5`), as whole millimetres. Limits in centimetres. */
export const centimetres = (least: number, most: number) =>
  z.string().transform((typed, context): number => {
    const plain = arabicDigits(cleanLine(typed)).replace(',', '.')
    const number = /^\d{1,4}(\.\d)?$/.test(plain) ? Number(plain) : Number.NaN
    if (Number.isNaN(number)) context.addIssue({ code: 'custom', params: { phrase: 'notANumber' } })
    else if (number < least || number > most)
      context.addIssue({ code: 'custom', params: { phrase: 'notBetween', values: [least, most] } })
    else return Math.round(number * 10)
    return z.NEVER
  })

/**
 * A day given as day, month and year, each in a box of its own; null when all three are empty. A year past 2400 is of the
 * Buddhist era. Answers `YYYY-MM-DD`; a day that the calendar does not have is refused.
 */
export const day = z
  .object({ day: z.string().optional(), month: z.string().optional(), year: z.string().optional() })
  .optional()
  .transform((typed, context): string | null => {
    const [d, m, y] = [typed?.day, typed?.month, typed?.year].map((part) => arabicDigits(cleanLine(part ?? '')))
    if (!d && !m && !y) return null
    const year = Number(y) > 2400 ? Number(y) - 543 : Number(y)
    const at = new Date(Date.UTC(year, Number(m) - 1, Number(d)))
    if (year > 1900 && at.getUTCMonth() === Number(m) - 1 && at.getUTCDate() === Number(d))
      return at.toISOString().slice(0, 10)
    context.addIssue({ code: 'custom', params: { phrase: 'notADay' } })
    return z.NEVER
  })

/** A switch or tick: on is true; off is not sent at all and is false. */
export const ticked = z
  .literal('on')
  .optional()
  .transform((sent) => sent === 'on')

/** An e-mail address, in lower case: the same person however they type it. */
export const email = z
  .string()
  .transform((typed) => cleanLine(typed).toLowerCase())
  .pipe(z.email().max(254))
