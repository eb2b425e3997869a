import { describe, expect, it } from 'vitest'
import { notify } from '#app/domain/notice/notify.server.ts'
import { sendNotices } from '#app/domain/notice/send.server.ts'
import { en } from '#app/i18n/en.ts'
import { th } from '#app/i18n/th.ts'
import { db } from '#app/lib/database.server.ts'
import { letterbox } from '#tests/support/mailbox.ts'
import { makeActor, makeCommunity, makeProducer } from '#tests/support/make.ts'

const mailbox = await letterbox()
const send = () => sendNotices({ th: th.notice, en: en.notice }, new AbortController().signal)

async function makerWithSeller() {
  const community = await makeCommunity()
  const producer = await makeProducer({ communityId: community.id })
  const seller = await makeActor('seller', { communityId: community.id, producerId: producer.id })
  return { community, producer, seller }
}

const tell = (producerId: string) => db.$transaction((tx) => notify(tx, { kind: 'maker_payee_changed', producerId }))

describe('telling people', () => {
  it('sends an event once to each person, however often it is told', async () => {
    const { producer, seller } = await makerWithSeller()
    await Promise.all([tell(producer.id), tell(producer.id), tell(producer.id)])
    await Promise.all([send(), send()])
    const { email } = await db.person.findUniqueOrThrow({ where: { id: seller.id } })
    const letters = (await mailbox.rows()).filter(({ to }) => to === email)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.subject).toContain('บัญชีรับเงิน')
  })

  it('tells nobody of what was rolled back', async () => {
    const { producer } = await makerWithSeller()
    const broken = db.$transaction(async (tx) => {
      await notify(tx, { kind: 'maker_payee_changed', producerId: producer.id })
      throw new Error('after all not')
    })
    await expect(broken).rejects.toThrow('after all not')
    expect(await db.notice.count({ where: { producerId: producer.id } })).toBe(0)
  })

  it('tells the volunteer of a maker who has no account', async () => {
    const community = await makeCommunity()
    const producer = await makeProducer({ communityId: community.id })
    const volunteer = await makeActor('volunteer', { communityId: community.id })
    await tell(producer.id)
    await send()
    const { email } = await db.person.findUniqueOrThrow({ where: { id: volunteer.id } })
    expect((await mailbox.rows()).map(({ to }) => to)).toEqual([email])
  })

  it('tries again after a bad day of the post office, and arrives once', async () => {
    const { producer } = await makerWithSeller()
    await tell(producer.id)
    mailbox.faults.ask('down')
    await send()
    const notice = { where: { producerId: producer.id } }
    expect(await db.notice.findFirst(notice)).toMatchObject({ state: 'waiting', failure: 'unavailable' })
    await db.notice.updateMany({ ...notice, data: { nextTryAt: new Date() } })
    mailbox.faults.ask('cut_after')
    await send()
    expect(await db.notice.findFirst(notice)).toMatchObject({ state: 'sent' })
    expect(await mailbox.rows()).toHaveLength(1)
  })

  it('gives up an address that nobody has, and keeps it sealed all along', async () => {
    const { producer, seller } = await makerWithSeller()
    await db.person.update({ where: { id: seller.id }, data: { email: `nobody-${seller.id}` } })
    await tell(producer.id)
    await send()
    const notice = await db.notice.findFirstOrThrow({ where: { producerId: producer.id } })
    expect(notice).toMatchObject({ state: 'failed', failure: 'address_refused', nextTryAt: null })
    expect(JSON.stringify(notice)).not.toContain(`nobody-${seller.id}`)
  })
})
