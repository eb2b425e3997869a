/** Why goods of an order cannot be sent. Browser-safe. The last ones are there and go back on the shelf. */
export const cannotReasons = ['broken', 'not_there', 'cannot_send'] as const
export type CannotReason = (typeof cannotReasons)[number]
