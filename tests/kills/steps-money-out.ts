import { expect } from 'vitest'
import { dayOf, toDate } from '#app/domain/ledger/day.ts'
import { post } from '#app/domain/ledger/post.server.ts'
import { cancelOrder } from '#app/domain/order/cancel.server.ts'
import { approvePayout } from '#app/domain/payout/office.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { House } from './house.ts'
import {
  account,
  aWeekLater,
  type Begun,
  begun,
  paid,
  planned,
  refund,
  sentAbout,
  shipped,
  transfer,
} from './scenes.ts'
import { type Told, told } from './step.ts'
import { strike } from './time.ts'
import { until } from './until.ts'

/** Taken by the worker; `kind` of wish. */
const claim = (kind: string) =>
  ({
    table: 'ProviderOperation',
    on: 'update',
    when: `new.kind = '${kind}' and new.status = 'submitted'`,
    at: 'committing',
  }) as const

const refunding = {
  victim: 'worker',
  scene: (house: House) => paid(house, 'truemoney'),
  act: (_house: House, scene: Paid) => refund(scene),
  async ends(house: House, { order }: Paid) {
    const [row, ...more] = await db.refund.findMany({ where: { orderId: order.id } })
    expect(row).toMatchObject({ state: 'succeeded', amount: 6_000n })
    expect(more).toEqual([])
    const { refunds } = house.outside.omise.state()
    const made = Object.values(refunds).filter(({ metadata }) => metadata.refund_id === row?.id)
    expect(made, 'one refund at the provider').toMatchObject([{ amount: 6_000 }])
    expect(await sentAbout(order.id, 'order_refunded')).toBe(1)
  },
} as const
type Paid = Awaited<ReturnType<typeof paid>>

const refunded = { table: 'Refund', on: 'update', when: "new.state = 'succeeded'" } as const
const refundCall = 'POST /omise/charges/[^/]+/refunds'

/** Money for an order that its buyer has cancelled: it goes back by itself. */
const sendingBack = {
  victim: 'worker',
  async scene(house: House) {
    const scene = await begun(house, 'truemoney')
    expect(await cancelOrder(scene.order.token, new Date())).toMatchObject({ ok: true })
    return scene
  },
  act: (house: House, { attempt }: Begun) => transfer(house, attempt),
  async ends({ outside: { omise } }: House, { order }: Begun) {
    const [row, ...more] = await db.refund.findMany({ where: { orderId: order.id } })
    expect(row).toMatchObject({ state: 'succeeded', reason: 'cancelled_order', amount: order.total })
    expect(more).toEqual([])
    const made = Object.values(omise.state().refunds).filter(({ metadata }) => metadata.refund_id === row?.id)
    expect(made, 'one refund at the provider').toMatchObject([{ amount: Number(order.total) }])
    expect(await db.order.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({ paidAt: null })
  },
} as const

/** A payout that a person agrees to, until it has arrived. */
export const payingOut = {
  victim: 'worker',
  scene: planned,
  act: (_house: House, { staff, payout }: Planned) =>
    approvePayout(staff, payout.id, { signal: AbortSignal.timeout(20_000) }),
  async ends({ outside: { omise }, drain }: House, { payout }: Planned) {
    const made = () => Object.values(omise.state().transfers).filter(({ metadata }) => metadata.payout_id === payout.id)
    expect(made(), 'one transfer at the provider').toHaveLength(1)
    for (const result of ['sent', 'paid'] as const) {
      await omise.control('payout', { ref: made()[0]?.id ?? '', result })
      await omise.deliver()
    }
    const where = { id: payout.id, state: 'paid' } as const
    await until('the payout to arrive', async () => (await db.payout.count({ where })) === 1)
    await drain()
    const told = await db.notice.findMany({ where: { kind: 'maker_paid_out', producerId: payout.producerId } })
    expect(told).toMatchObject([{ state: 'sent' }])
  },
} as const
type Planned = Awaited<ReturnType<typeof planned>>

const transferred = { table: 'Payout', on: 'update', when: "new.state = 'queued'" } as const
const transferCall = 'POST /omise/transfers'

const release = { table: 'LedgerJournal', on: 'insert', when: "new.kind = 'release'" } as const
const releasing = {
  victim: 'worker',
  scene: shipped,
  act: aWeekLater,
  again: () => strike('deliver-arrived'),
  async ends(_house: House, { order, part, producer }: Awaited<ReturnType<typeof shipped>>) {
    const now = await db.fulfilment.findUniqueOrThrow({ where: { id: part.id } })
    expect(now).toMatchObject({ state: 'delivered', releasedAt: expect.any(Date) })
    expect(await db.ledgerJournal.count({ where: { orderId: order.id, kind: 'release' } })).toBe(1)
    const owed = { account: 'payable', subject: producer.id }
    expect(await db.ledgerLine.findMany({ where: owed })).toMatchObject([{ amount: -27_000n }])
  },
} as const

const aDay = 24 * 3_600_000

/** Something was booked the day before yesterday, and that day is over. */
const closing = {
  victim: 'worker',
  scene: async () => new Date(Date.now() - 2 * aDay),
  async act(_house: House, at: Date) {
    const lines = [
      { account: 'bank', subject: 'main', amount: 5_000n },
      { account: 'losses', subject: null, amount: -5_000n },
    ] as const
    await post(db, { key: 'settle:omise:of-that-day', kind: 'settle', at, orderId: null, actorId: null, lines })
    await strike('close-day')
  },
  again: () => strike('close-day'),
  async ends(_house: House, at: Date) {
    const of = { day: toDate(dayOf(at)) }
    expect(await db.ledgerDay.count({ where: of })).toBe(1)
    const closed = await db.ledgerClose.findMany({ where: of, orderBy: { account: 'asc' } })
    expect(closed.map(({ account, balance }) => [account, balance])).toEqual([
      ['bank', 5_000n],
      ['losses', -5_000n],
    ])
  },
} as const

export const moneyOutSteps: readonly Told[] = [
  told({
    ...closing,
    name: 'a day is shut, its balances not yet committed',
    stands: { table: 'LedgerClose', on: 'insert', at: 'written' },
  }),
  told({
    ...sendingBack,
    name: 'money that pays nothing is sent back, not yet committed',
    stands: { table: 'Refund', on: 'insert', at: 'written' },
  }),
  told({
    ...sendingBack,
    name: 'money that pays nothing is sent back, and nobody heard of it',
    stands: { table: 'Refund', on: 'insert', at: 'committing' },
  }),
  told({ ...refunding, name: 'a refund is taken, and nothing was sent', stands: claim('create_refund') }),
  told({ ...refunding, name: 'a refund is asked for, and never heard', stands: { call: refundCall, at: 'unheard' } }),
  told({ ...refunding, name: 'a refund is made, and not answered', stands: { call: refundCall, at: 'unanswered' } }),
  told({ ...refunding, name: 'a refund is answered, and not committed', stands: { ...refunded, at: 'written' } }),
  told({
    ...refunding,
    name: 'a refund is committed, and nobody heard of it',
    stands: { ...refunded, at: 'committing' },
  }),
  told({
    ...releasing,
    name: 'money is released to a maker, not yet committed',
    stands: { ...release, at: 'written' },
  }),
  told({ ...releasing, name: 'money is released, and nobody heard of it', stands: { ...release, at: 'committing' } }),
  told({
    victim: 'worker',
    name: 'a maker’s account is made known, and not answered',
    scene: shipped,
    act: (_house, scene) => account(scene),
    stands: { call: 'POST /omise/recipients', at: 'unanswered' },
    async ends(_house, { producer }) {
      const accounts = await db.payeeAccount.findMany({ where: { producerId: producer.id } })
      expect(accounts).toMatchObject([{ providerRef: expect.stringMatching(/^recp_/), endedAt: null }])
    },
  }),
  told({ ...payingOut, name: 'a payout is taken, and nothing was sent', stands: claim('create_payout') }),
  told({
    ...payingOut,
    name: 'a transfer is asked for, and never heard',
    stands: { call: transferCall, at: 'unheard' },
  }),
  told({
    ...payingOut,
    name: 'a transfer is made, and not answered',
    stands: { call: transferCall, at: 'unanswered' },
  }),
  told({ ...payingOut, name: 'a transfer is answered, and not committed', stands: { ...transferred, at: 'written' } }),
  told({
    ...payingOut,
    name: 'a transfer is committed, and nobody heard of it',
    stands: { ...transferred, at: 'committing' },
  }),
]
