import { done, type Outcome, refused } from '#app/lib/outcome.ts'

/** How one maker's part of an order goes from paid to delivered. Pure. Payment never delivers, delivery never pays. */

export const fulfilmentStates = [
  ...(['reserved', 'confirmed', 'preparing', 'ready', 'handed_over', 'delivered', 'cancelled'] as const),
] as const
export type FulfilmentState = (typeof fulfilmentStates)[number]
export type DeliveryWay = 'parcel' | 'pickup'

/** One kind of goods in a part. */
export interface Goods {
  readonly id: string
  readonly ordered: number
  readonly cancelled: number
  /** Handed over, in whichever parcel. */
  readonly gone: number
}

export interface Part {
  readonly state: FulfilmentState
  readonly way: DeliveryWay
  readonly goods: readonly Goods[]
}

export interface Some {
  readonly id: string
  readonly quantity: number
}

export type Step =
  /** The money is there. */
  | { readonly do: 'confirm' }
  /** The maker says yes. */
  | { readonly do: 'accept' }
  /** All that is left of it is packed, or lies at the pick-up point. */
  | { readonly do: 'pack' }
  | { readonly do: 'hand_over'; readonly goods: readonly Some[] }
  | { readonly do: 'deliver' }
  | { readonly do: 'cancel'; readonly goods: readonly Some[] }

export type StepRefusal =
  /** Somebody else was first, or it is too early; `state` is what holds. */
  | { readonly code: 'not_now'; readonly state: FulfilmentState }
  | { readonly code: 'nothing' }
  /** More than is left of one kind of goods; `left` is what there is. */
  | { readonly code: 'too_many'; readonly id: string; readonly left: number }

/** From which states each step can be taken. Only the buyer's coming ends the waiting at a pick-up point. */
const allowed: Record<Step['do'], Record<DeliveryWay, readonly FulfilmentState[]>> = {
  confirm: { parcel: ['reserved'], pickup: ['reserved'] },
  accept: { parcel: ['confirmed'], pickup: ['confirmed'] },
  pack: { parcel: ['preparing'], pickup: ['preparing'] },
  hand_over: { parcel: ['preparing', 'ready'], pickup: ['ready'] },
  deliver: { parcel: ['handed_over'], pickup: [] },
  cancel: {
    parcel: ['reserved', 'confirmed', 'preparing', 'ready'],
    pickup: ['reserved', 'confirmed', 'preparing', 'ready'],
  },
}

/** Whether this step can be taken now at all. */
export function mayStep({ state, way }: Pick<Part, 'state' | 'way'>, step: Step['do']): boolean {
  return allowed[step][way].includes(state)
}

/** The part after a step. */
export function takeStep(part: Part, step: Step): Outcome<Part, StepRefusal> {
  if (!mayStep(part, step.do)) return refused({ code: 'not_now', state: part.state })
  switch (step.do) {
    case 'confirm':
      return done({ ...part, state: 'confirmed' })
    case 'accept':
      return done({ ...part, state: 'preparing' })
    case 'pack':
      return done({ ...part, state: 'ready' })
    case 'deliver':
      return done({ ...part, state: 'delivered' })
    case 'hand_over':
      return move(part, step.goods, 'gone')
    case 'cancel':
      return move(part, step.goods, 'cancelled')
  }
}

function move(part: Part, some: readonly Some[], where: 'gone' | 'cancelled'): Outcome<Part, StepRefusal> {
  const refusal = refuseGoods(part, some)
  if (refusal) return refused(refusal)
  const goods = part.goods.map((one) => {
    const quantity = some.filter(({ id }) => id === one.id).reduce((sum, { quantity }) => sum + quantity, 0)
    return { ...one, [where]: one[where] + quantity }
  })
  return done({ ...part, goods, state: stateOf({ ...part, goods }) })
}

function refuseGoods(part: Part, some: readonly Some[]): StepRefusal | null {
  const wanted = some.filter(({ quantity }) => quantity !== 0)
  if (wanted.length === 0 || wanted.some(({ quantity }) => !Number.isSafeInteger(quantity) || quantity < 0))
    return { code: 'nothing' }
  for (const { id } of wanted) {
    const one = part.goods.find((goods) => goods.id === id)
    const quantity = wanted.filter((other) => other.id === id).reduce((sum, other) => sum + other.quantity, 0)
    const left = one ? leftOf(one) : 0
    if (quantity > left) return { code: 'too_many', id, left }
  }
  return null
}

/** Where a part stands once its goods have moved: what waits for nothing more has gone, or is cancelled. */
function stateOf({ state, way, goods }: Part): FulfilmentState {
  if (goods.some((one) => leftOf(one) > 0)) return state
  if (goods.every(({ gone }) => gone === 0)) return 'cancelled'
  // Who collects has it in hand.
  return way === 'pickup' ? 'delivered' : 'handed_over'
}

/** Units that wait to be handed over. */
export function leftOf({ ordered, cancelled, gone }: Omit<Goods, 'id'>): number {
  return ordered - cancelled - gone
}

/** Everything of a part that waits to be handed over. */
export function allThatIsLeft({ goods }: Pick<Part, 'goods'>): Some[] {
  return goods.map((one) => ({ id: one.id, quantity: leftOf(one) })).filter(({ quantity }) => quantity > 0)
}

/** The one step that a part waits for, for the one button of its page. */
export function nextStep({ state }: Pick<Part, 'state'>): 'accept' | 'pack' | 'hand_over' | 'deliver' | null {
  switch (state) {
    case 'confirmed':
      return 'accept'
    case 'preparing':
      return 'pack'
    case 'ready':
      return 'hand_over'
    case 'handed_over':
      return 'deliver'
    default:
      return null
  }
}

/** How long a maker may take to say yes, and from then on to send, before somebody is asked to look. */
export const daysToAnswer = 2
export const daysToSend = 3
/** A parcel that nobody has complained of for so long has arrived. */
export const daysToArrive = 7

const day = 24 * 3_600_000

/** Since when a part is late; null: it is not. `leadDays`: of its goods, where they are made to order. */
export function lateSince(
  part: { readonly state: FulfilmentState; readonly confirmedAt: Date | null; readonly leadDays: number },
  now: Date,
): Date | null {
  const { state, confirmedAt, leadDays } = part
  if (!confirmedAt || !['confirmed', 'preparing', 'ready'].includes(state)) return null
  const days = state === 'confirmed' ? daysToAnswer : daysToAnswer + leadDays + daysToSend
  const due = new Date(confirmedAt.getTime() + days * day)
  return due <= now ? due : null
}

/** Parcels handed over before this moment have arrived by now, as far as anybody knows. */
export function arrivedBefore(now: Date): Date {
  return new Date(now.getTime() - daysToArrive * day)
}
