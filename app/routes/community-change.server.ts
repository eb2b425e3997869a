import { data } from '@remix-run/node'
import type { ConflictShown } from '#app/components/community/conflict.tsx'
import type { NotChanged } from '#app/domain/community/community.server.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { notFound } from './doorman.server.ts'
import type { RefusedForm, SoundForm } from './form.server.ts'

type Words = Phrases['office']['community']

/** The answer to a change that was not made: beside its field, or with what somebody else left meanwhile. */
export function answerNotChanged(form: SoundForm<unknown>, refusal: NotChanged, words: Words) {
  switch (refusal.why) {
    case 'not_found':
      throw notFound()
    case 'name_taken':
      return withConflict(form.refuse({ fields: { nameTh: words.refused.nameTaken } }), null)
    case 'conflict': {
      const theirs = Object.entries(refusal.theirs).map(([field, value]) => ({ field, value: plain(value) }))
      return withConflict(form.refuse({}), { revision: refusal.revision, theirs })
    }
  }
}

/** The answer to an unsound form, in the same shape. */
export function answerUnsound(refused: RefusedForm) {
  return withConflict(refused, null)
}

/** The revision that a form wants to change: where the person chose to write over another's change, that one. */
export function revisionOf(sent: FormData, opened: number): number {
  const over = Number(sent.get('over'))
  return Number.isInteger(over) && over > 0 && over <= 1_000_000 ? over : opened
}

function withConflict({ data: { lastResult } }: RefusedForm, conflict: ConflictShown | null) {
  return data({ lastResult, conflict }, { status: conflict ? 409 : 400 })
}

/** A fact as it can travel to the page: a date is its day. */
function plain(value: unknown): string | number | object | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'object' ? value : null
}
