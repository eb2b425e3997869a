import { expect } from 'vitest'
import { db } from '#app/lib/database.server.ts'
import type { House } from './house.ts'
import {
  type Begun,
  begun,
  type Choosing,
  choosing,
  isPaid,
  isPaidOnce,
  paysInTheEnd,
  sentAbout,
  transfer,
} from './scenes.ts'
import { dieAt, type Told, told } from './step.ts'
import { pass } from './time.ts'

const wish = { table: 'ProviderOperation', on: 'insert', when: "new.kind = 'create_payment'" } as const
const claim = {
  table: 'ProviderOperation',
  on: 'update',
  when: "new.kind = 'create_payment' and new.status = 'submitted'",
} as const
const result = { table: 'PaymentAttempt', on: 'update', when: "new.state = 'awaiting_customer'" } as const
const charge = 'POST /omise/charges'

const pressing = {
  victim: 'web',
  scene: (house: House) => choosing(house),
  act: (_house: House, { buyer, pay, form }: Choosing) => buyer.post(pay, form),
  ends: paysInTheEnd,
} as const

/** The wish of a web process that died right after it: only the worker knows of it. */
const inherited = {
  ...pressing,
  victim: 'worker',
  async act(house: House, scene: Choosing) {
    const stands = { ...wish, at: 'committing' } as const
    await dieAt(house, { victim: 'web', stands }, () => pressing.act(house, scene))
  },
} as const

const capture = { table: 'LedgerJournal', on: 'insert', when: "new.kind = 'capture'" } as const

/** The money comes, and the provider rings. */
const ringing = {
  victim: 'worker',
  scene: (house: House) => begun(house),
  act: (house: House, { attempt }: Begun) => transfer(house, attempt),
  async ends(house: House, scene: Begun) {
    await isPaid(scene)
    await house.drain()
    await isPaidOnce(scene)
  },
} as const

/** What a provider could not get rid of, it sends again. */
const ringAgain = (house: House) => house.outside.omise.control('flush', {})

/** No message comes; the buyer's own page looks. Killed, it is the schedule that looks next. */
const returning = {
  ...ringing,
  victim: 'web',
  async act(house: House, { attempt, buyer, pay }: Begun) {
    // A page looks again when the last look is a while ago; and the schedule shall not be faster.
    const now = Date.now()
    const looks = { readAt: new Date(now - 6_000), nextReadAt: new Date(now + 25_000) }
    await db.paymentAttempt.update({ where: { id: attempt.id }, data: looks })
    await transfer(house, attempt, { untold: true })
    await buyer.get(pay)
  },
  again: () => pass(31_000),
} as const

const pressed = (name: string, stands: Parameters<typeof told>[0]['stands']) => told({ ...pressing, name, stands })

export const paymentSteps: readonly Told[] = [
  pressed('the wish to pay is written, not yet committed', { ...wish, at: 'written' }),
  pressed('the wish to pay is committed, and nobody has taken it', { ...wish, at: 'committing' }),
  pressed('the wish to pay is taken, and nothing was sent', { ...claim, at: 'committing' }),
  pressed('the charge is asked for, and never heard', { call: charge, at: 'unheard' }),
  pressed('the charge is asked for, and heard after the first look for it', { call: charge, at: 'late' }),
  pressed('the charge is made, and not answered', { call: charge, at: 'unanswered' }),
  pressed('the charge is answered, its result written and not committed', { ...result, at: 'written' }),
  pressed('the charge’s result is committed, its buyer not told', { ...result, at: 'committing' }),
  told({
    ...pressing,
    name: 'Stripe’s page is made, and not answered',
    scene: (house) => choosing(house, 'card_hosted'),
    stands: { call: 'POST /stripe/v1/checkout/sessions', at: 'unanswered' },
  }),
  told({
    ...inherited,
    name: 'a charge that a dead web process wished is made, and not answered',
    stands: { call: charge, at: 'unanswered' },
  }),
  told({
    ...ringing,
    name: 'a payment is read, and its answer not taken',
    stands: { call: 'GET /omise/charges/[^/]+', at: 'unanswered' },
  }),
  told({ ...ringing, name: 'a payment is booked, not yet committed', stands: { ...capture, at: 'written' } }),
  told({ ...ringing, name: 'a payment is booked, and nobody heard of it', stands: { ...capture, at: 'committing' } }),
  told({
    ...ringing,
    name: 'a payment through Stripe is booked, not yet committed',
    scene: (house) => begun(house, 'card_hosted'),
    stands: { ...capture, at: 'written' },
  }),
  told({ ...returning, name: 'a payment is booked, not yet committed', stands: { ...capture, at: 'written' } }),
  told({ ...returning, name: 'a payment is booked, its page not answered', stands: { ...capture, at: 'committing' } }),
  told({
    ...ringing,
    victim: 'web',
    again: ringAgain,
    name: 'a provider’s message is written, not yet committed',
    stands: { table: 'WebhookInbox', on: 'insert', at: 'written' },
  }),
  told({
    ...ringing,
    victim: 'web',
    again: ringAgain,
    name: 'a provider’s message is kept, the provider not told',
    stands: { table: 'WebhookInbox', on: 'insert', at: 'committing' },
  }),
  told({
    ...ringing,
    name: 'a message was followed, and is not yet marked so',
    stands: { table: 'WebhookInbox', on: 'update', when: "new.status = 'done'", at: 'written' },
  }),
  told({
    ...ringing,
    name: 'the letter of a payment is posted, and not written down',
    stands: { call: 'POST /mailbox/api/messages', at: 'unanswered' },
    async ends(house, scene) {
      await ringing.ends(house, scene)
      expect(await sentAbout(scene.order.id, 'order_paid')).toBe(1)
      expect(await db.notice.count({ where: { orderId: scene.order.id, state: { not: 'sent' } } })).toBe(0)
    },
  }),
]
