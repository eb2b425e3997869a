/**
 * What a payment provider must be able to do, with the promise over each method. Adapters hold no state and touch no
 * database: everything that recovery needs is in the arguments. They throw only for our own mistakes; every trouble on the
 * way is a value. They read tolerantly but fail closed: an unknown status, a missing or broken amount or a foreign currency
 * is `malformed_response`, and for a write that means `unknown`.
 */

export type * from './contract/gateway.ts'
export type * from './contract/method.ts'
export type * from './contract/outcome.ts'
export type * from './contract/payment.ts'
export type * from './contract/payout.ts'
export type * from './contract/provider.ts'
export type * from './contract/refund.ts'
export type * from './contract/webhook.ts'
