/** What can be written down about a part of an order. A closed list: `FulfilmentEvent.kind`. Browser-safe. */
export const fulfilmentEvents = [
  ...(['confirmed', 'accepted', 'packed', 'handed_over', 'collected', 'delivered', 'cancelled'] as const),
  /** Somebody opened the buyer's name and address. */
  'address_opened',
] as const
export type FulfilmentEventKind = (typeof fulfilmentEvents)[number]

/** The kind, when the word is one of ours; else null. */
export function eventOf(word: string): FulfilmentEventKind | null {
  return fulfilmentEvents.find((kind) => kind === word) ?? null
}
