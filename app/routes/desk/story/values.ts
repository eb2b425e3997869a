import { z } from 'zod'
import { STORY_LIMITS } from '#app/domain/story/rules.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { cleanLine } from '#app/lib/text.ts'
import { line, lines } from '../../form-values.ts'

/** What the forms of a story hold. A draft may be as empty as it likes: what is missing is said when it is handed in. */

const { title, lede, name, part, claim, source, url, note } = STORY_LIMITS

/** An address as people copy it: with or without https://. */
const address = (words: Phrases) =>
  z
    .string()
    .transform((typed) => cleanLine(typed))
    .transform((typed) => (/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`))
    .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: words.desk.story.claims.badUrl }).max(url))

const claimOf = (words: Phrases) =>
  z
    .object({
      ...{ th: line(claim).optional(), en: line(claim).optional() },
      ...{ sourceTh: line(source).optional(), sourceEn: line(source).optional(), url: address(words).optional() },
    })
    .superRefine(({ th, sourceTh, ...rest }, context) => {
      if (![th, sourceTh, ...Object.values(rest)].some(Boolean)) return
      const { textMissing, sourceMissing } = words.desk.story.claims
      if (!th) context.addIssue({ code: 'custom', path: ['th'], message: textMissing })
      if (!sourceTh) context.addIssue({ code: 'custom', path: ['sourceTh'], message: sourceMissing })
    })
    .transform(({ th, en = null, sourceTh, sourceEn = null, url: to = null }) =>
      th && sourceTh ? [{ th, en, sourceTh, sourceEn, url: to }] : [],
    )
    .optional()

/** One part of the interview. */
export const partForm = (words: Phrases) => {
  const slot = claimOf(words)
  return z
    .object({
      ...{ th: lines(part).optional(), en: lines(part).optional() },
      claims: z.object({ a: slot, b: slot, c: slot, d: slot, e: slot, f: slot, g: slot, h: slot }).optional(),
    })
    .transform(({ th = '', en = null, claims }) => ({
      ...{ th, en },
      claims: Object.values(claims ?? {}).flatMap((filled) => filled ?? []),
    }))
}

/** Title, sentence and names. */
export const wordsForm = z
  .object({
    ...{ titleTh: line(title).optional(), titleEn: line(title).optional() },
    ...{ ledeTh: line(lede).optional(), ledeEn: line(lede).optional() },
    ...{ storytellerName: line(name).optional(), writerName: line(name).optional() },
  })
  .transform(({ titleTh = '', titleEn = null, ledeTh = '', ledeEn = null, storytellerName = '', writerName = '' }) => ({
    ...{ titleTh, titleEn, ledeTh, ledeEn, storytellerName, writerName },
  }))

/** Who tells it; asked first. `id` is made by the page, so that sending twice begins one story. */
export const tellerForm = z.object({ id: z.uuid(), storytellerName: line(name) })

/** A sentence or more that must be there: what to change, why it is taken down. */
export const noteForm = z.object({ note: lines(note) })
