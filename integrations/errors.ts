/** Helpers for the two ways a call to a partner ends. */
import type { Field, PartnerId, Problem, Result, Trouble, TroubleCode, Words } from './partners/contract.ts'
import { problem, sayTrouble } from './partners/phrases.ts'

export interface TroubleFacts {
  readonly partner: PartnerId
  readonly code: TroubleCode
  readonly call: string
  readonly effect?: Trouble['effect']
  readonly remoteCode?: string | null
  readonly remoteText?: string | null
  readonly requestId?: string | null
  readonly retryAt?: Date | null
  readonly problems?: readonly Problem[]
  /** The field the partner points at, when the refusal names one. */
  readonly field?: Field | null
  readonly alarm?: boolean
}

const alarming: readonly TroubleCode[] = ['misconfigured', 'clock', 'unreadable']

/** A trouble with its sentence. Effect is `none` unless said otherwise; settings and unreadable answers raise an alarm. */
export function trouble(facts: TroubleFacts): Trouble {
  const problems = facts.problems ?? pointed(facts)
  return {
    code: facts.code,
    effect: facts.effect ?? 'none',
    call: facts.call,
    remoteCode: facts.remoteCode ?? null,
    remoteText: facts.remoteText ?? null,
    requestId: facts.requestId ?? null,
    retryAt: facts.retryAt ?? null,
    problems,
    say: sayTrouble(facts.code, facts.partner, problems[0]?.say ?? reason(facts.remoteText)),
    alarm: facts.alarm ?? alarming.includes(facts.code),
  }
}

export function ok<T>(value: T, warnings: readonly Words[] = []): Result<T> {
  return { ok: true, value, warnings }
}

export function failed(trouble: Trouble): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble }
}

function pointed({ field, partner, remoteText }: TroubleFacts): readonly Problem[] {
  if (!field) return []
  return [problem({ partner, field, code: 'not_accepted', found: remoteText ?? null, limit: null })]
}

function reason(text: string | null | undefined): Words | null {
  return text ? { th: text, en: text } : null
}
