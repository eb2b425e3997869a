import { type Actor, holds } from './actor.ts'

/** Where somebody's work is: the page they come to after signing in. */
export function homeOf(actor: Pick<Actor, 'grants'>): string {
  if (holds(actor, 'volunteer', 'committee')) return '/desk'
  if (holds(actor, 'staff')) return '/office'
  if (holds(actor, 'seller')) return '/sell'
  return '/account'
}

/** By what a person without an e-mail tells who they are: the end of their id, in groups that can be read out. */
export function accountCodeOf(personId: string): string {
  return (personId.slice(-12).match(/.{4}/g) ?? []).join(' ')
}

/** An account code as typed, or null when it cannot be one. */
export function readAccountCode(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '').toLowerCase()
  return /^[0-9a-f]{12}$/.test(digits) ? digits : null
}
