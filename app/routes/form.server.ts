import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import type { z } from 'zod'
import type { Phrases } from '#app/i18n/phrases.ts'
import { type Lang, wordsIn } from '#app/i18n/words.ts'
import { languageOf } from './language.server.ts'

/** What a form is told when it is not taken: conform puts each word beside its field, with all that was typed. */
export interface Refusal {
  fields?: Readonly<Record<string, string>>
  form?: string
}

/** A sound form; `refuse` answers 400 when the verb says no after all. */
export interface SoundForm<Value> {
  readonly ok: true
  readonly value: Value
  readonly refuse: (refusal: Refusal) => RefusedForm
}
export type RefusedForm = ReturnType<typeof answer>

/**
 * Reads a form by its schema. Sound: the value. Unsound: `ok: false` and the answer to return from the action, a 400
 * that carries everything typed and a message for each field in the person's language.
 * A schema may be made from the phrases, where its own messages are needed.
 */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema | ((words: Phrases) => Schema),
): Promise<SoundForm<z.output<Schema>> | { readonly ok: false; readonly answer: RefusedForm }> {
  return parseFormData(await request.formData(), languageOf(request), schema)
}

/** As `parseForm`, for a form that was read already. */
export function parseFormData<Schema extends z.ZodType>(
  form: FormData,
  lang: Lang,
  schema: Schema | ((words: Phrases) => Schema),
): SoundForm<z.output<Schema>> | { readonly ok: false; readonly answer: RefusedForm } {
  const words = wordsIn(lang)
  const submission = parseWithZod(form, {
    schema: typeof schema === 'function' ? schema(words) : schema,
    error: (issue) => sentence(issue, words.common.errors),
  })
  if (submission.status !== 'success') return { ok: false, answer: answer(submission.reply()) }
  const refuse = ({ fields = {}, form: whole }: Refusal) =>
    answer(
      submission.reply({
        fieldErrors: Object.fromEntries(Object.entries(fields).map(([name, said]) => [name, [said]])),
        ...(whole ? { formErrors: [whole] } : {}),
      }),
    )
  return { ok: true, value: submission.value, refuse }
}

function answer(lastResult: SubmissionResult) {
  return data({ lastResult }, { status: 400 })
}

type Words = Phrases['common']['errors']
type Issue = Parameters<z.core.$ZodErrorMap>[0]

/** zod's finding as a sentence for people. */
function sentence(issue: Issue, words: Words): string {
  if (issue.input === undefined) return words.required
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) > 1
        ? words.tooShort(Number(issue.minimum))
        : words.required
    case 'too_big':
      return words.tooLong(Number(issue.maximum))
    case 'invalid_format':
      return issue.format === 'email' ? words.notAnEmail : words.notUnderstood
    case 'custom':
      return ownPhrase(issue.params, words)
    default:
      return words.notUnderstood
  }
}

function ownPhrase(params: Record<string, unknown> | undefined, words: Words): string {
  switch (params?.phrase) {
    case 'notAPrice':
      return words.notAPrice
    case 'notANumber':
      return words.notANumber
    case 'notADay':
      return words.notADay
    case 'notBetween': {
      const [least, most] = params.values as [number, number]
      return words.notBetween(least, most)
    }
    default:
      return words.notUnderstood
  }
}
