import type { PaymentGateway, PaymentSnapshot } from '#integrations/payments/contract.ts'
import { toSnapshot } from '#integrations/payments/omise/charge.ts'
import { chargeBody } from '#integrations/payments/omise/wire.ts'
import type { Fault } from './fault.ts'
import { lazyGateways } from './lazy.ts'
import type { Spoil } from './spoil.ts'

/** Ways of writing the house wrongly, and the stories that must notice. */
interface Saboteur {
  /** Of a house that … */
  readonly name: string
  /** Made anew for each story: some remember. */
  readonly spoil: () => Spoil
  /** Beginnings of the names of stories. */
  readonly red: readonly Fault['name'][]
  /** Also what happens by chance has to notice. */
  readonly inPlays?: true
}

const lost = [
  'fault 6: the answer is lost',
  'fault 7: the answer',
  'fault 8: the answer',
  'fault 49: the answer',
] as const

const lazy = (name: string): (() => Spoil) => {
  const gateway = lazyGateways[name]
  if (!gateway) throw new Error(`no such lazy gateway: ${name}`)
  return () => ({ gateway })
}

export const saboteurs: readonly Saboteur[] = [
  { name: 'tries again without looking', spoil: triesAgain, red: lost },
  { name: 'takes a lost answer for a refusal', spoil: lazy('takes a lost answer for a refusal'), red: lost },
  {
    name: 'does not look for what it lost',
    spoil: lazy('says that what it did not find is not there, unlooked'),
    red: [...lost, 'fault 9: killed between', 'fault 12: the value was charged, and'],
  },
  {
    name: 'forgets the key',
    spoil: forgetsTheKey,
    red: ['fault 6: the answer of Stripe', 'fault 7: the line to Stripe'],
  },
  {
    name: 'believes that what came is what was asked for',
    spoil: lazy('believes that what came is what was asked for'),
    red: ['fault 20: less', 'fault 20: more'],
    inPlays: true,
  },
  { name: 'skips the signature', spoil: lazy('skips the signature'), red: ['fault 22: a message'] },
  {
    name: 'believes the message',
    spoil: believesMessages,
    red: ['fault 5: a message about a charge that is nobody’s', 'fault 21: money'],
  },
  {
    name: 'books by arrival instead of by name',
    spoil: booksByArrival,
    red: ['fault 2: a message and a look', 'fault 15: the buyer', 'fault 25: no message'],
    inPlays: true,
  },
  { name: 'believes that what it called off is over', spoil: callsOff, red: ['fault 19: the money is faster'] },
]

/** Whatever was lost is sent once more, under another name, as by a client that knows of no keys. */
function triesAgain(): Spoil {
  const again = async <
    Input,
    Context extends { readonly operationId: string },
    Answer extends { readonly kind: string },
  >(
    write: (input: Input, context: Context) => Promise<Answer>,
    input: Input,
    context: Context,
  ) => {
    const first = await write(input, context)
    return first.kind === 'unknown' ? write(input, { ...context, operationId: crypto.randomUUID() }) : first
  }
  return {
    gateway: (right) => ({
      ...right,
      createPayment: (input, context) => again(right.createPayment, input, context),
      createRefund: (input, context) => again(right.createRefund, input, context),
    }),
    rail: (right) => ({ ...right, createPayout: (input, context) => again(right.createPayout, input, context) }),
  }
}

/** Another key each time. */
function forgetsTheKey(): Spoil {
  const fresh = <Context extends { readonly operationId: string }>(context: Context) => ({
    ...context,
    operationId: crypto.randomUUID(),
  })
  return {
    gateway: (right) => ({
      ...right,
      createPayment: (input, context) => right.createPayment(input, fresh(context)),
      recoverPayment: (input, context) => right.recoverPayment(input, fresh(context)),
      createRefund: (input, context) => right.createRefund(input, fresh(context)),
      recoverRefund: (input, context) => right.recoverRefund(input, fresh(context)),
    }),
  }
}

/** What Omise's message says stands for a look. */
function believesMessages(): Spoil {
  const told = new Map<string, PaymentSnapshot>()
  return {
    gateway: (right) => ({
      ...right,
      readWebhook(raw, headers, now) {
        const charge = right.id === 'omise' ? chargeBody.safeParse(JSON.parse(Buffer.from(raw).toString()).data) : null
        const snapshot = charge?.success ? toSnapshot(charge.data, { fetch, now: () => now, alsoTrusted: [] }) : null
        if (snapshot) told.set(snapshot.ref, snapshot)
        return right.readWebhook(raw, headers, now)
      },
      async getPayment(ref, signal) {
        const value = told.get(ref)
        return value ? { kind: 'ok', value } : right.getPayment(ref, signal)
      },
    }),
  }
}

/** Each time that it is seen, a payment is another. */
function booksByArrival(): Spoil {
  let arrivals = 0
  return {
    gateway: (right: PaymentGateway) => ({
      ...right,
      async getPayment(ref, signal) {
        const read = await right.getPayment(ref, signal)
        if (read.kind !== 'ok') return read
        const { ref: name, related } = read.value
        return { kind: 'ok', value: { ...read.value, ref: `${name}-${++arrivals}`, related: [...related, name] } }
      },
    }),
  }
}

/** What was to be cancelled is cancelled, whatever the provider says. */
function callsOff(): Spoil {
  return {
    gateway: (right) => ({
      ...right,
      async cancelPayment(ref, context) {
        const outcome = await right.cancelPayment(ref, context)
        if (outcome.kind !== 'accepted') return outcome
        return { kind: 'accepted', value: { ...outcome.value, state: 'canceled' } }
      },
    }),
  }
}
