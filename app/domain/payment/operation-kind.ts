import type { Tx } from '#app/lib/database.server.ts'
import type { Lookup, PaidThrough, ProviderError, WriteContext, WriteOutcome } from '#integrations/payments/contract.ts'

/** What can be wished of a provider, and what each kind of wish must know to be sent, found again and believed. */

export type OperationKind =
  | 'create_payment'
  | 'cancel_payment'
  | 'create_refund'
  | 'create_payee'
  | 'create_payout'
  | 'cancel_payout'

/** What is sent, as JSON: no secrets, amounts in satang as decimal text. */
export type RequestJson = { readonly [key: string]: string | boolean | null | RequestJson }

/** A wish that is being carried out. */
export interface Operation {
  readonly id: string
  readonly kind: OperationKind
  /** The row of ours that it is about: attempt, refund, account or payout. */
  readonly targetId: string
  readonly provider: PaidThrough
  readonly request: RequestJson
  /** What of the request was sealed; null once the outcome is known. */
  readonly secret: string | null
}

/** How a wish ended, or that nobody knows. `absent`: twice looked for, and not there; it had no effect. */
export type OperationResult<Value> =
  | { readonly kind: 'accepted' | 'declined'; readonly value: Value }
  | { readonly kind: 'rejected' | 'unknown'; readonly error: ProviderError }
  | { readonly kind: 'absent' }

/**
 * What the machinery needs of each kind. `send` and `recover` speak with the provider and touch no database. `apply` writes
 * down what came of it in one transaction with the wish's own end; it may be told the same thing twice, and `unknown` often.
 * Where it answers `send_again` after an absence, the same wish is sent once more.
 */
export interface OperationHandler<Value> {
  send(operation: Operation, context: WriteContext): Promise<WriteOutcome<Value>>
  recover(operation: Operation, context: WriteContext): Promise<Lookup<Value>>
  apply(tx: Tx, operation: Operation, result: OperationResult<Value>, now: Date): Promise<'settled' | 'send_again'>
}
