import { describe, expect, it } from 'vitest'
import { collect } from '#app/domain/fulfilment/hand-over.server.ts'
import { accept, pack } from '#app/domain/fulfilment/prepare.server.ts'
import { sendNotices } from '#app/domain/notice/send.server.ts'
import { orderCode } from '#app/domain/order/path.ts'
import { en } from '#app/i18n/en.ts'
import { th } from '#app/i18n/th.ts'
import { db } from '#app/lib/database.server.ts'
import { makePaidOrder, press } from '#tests/support/fulfilment.ts'
import { letterbox } from '#tests/support/mailbox.ts'
import { someBuyer } from '#tests/support/order.ts'

/** The letter that tells a buyer to come and collect. */

const mailbox = await letterbox()
const send = () => sendNotices({ th: th.notice, en: en.notice }, new AbortController().signal)

async function packed(lang: 'th' | 'en') {
  const paid = await makePaidOrder({ pickup: true })
  await db.order.update({ where: { id: paid.order.id }, data: { language: lang } })
  const { seller, partId, now } = paid
  expect(await accept(seller, press(partId), now)).toMatchObject({ ok: true })
  await send()
  const before = await mailbox.rows()
  expect(before.some(({ text }) => text?.includes(paid.collectCode))).toBe(false)
  expect(await pack(seller, press(partId), now)).toMatchObject({ ok: true })
  await send()
  const fresh = (await mailbox.rows()).filter(({ id }) => !before.some((one) => one.id === id))
  return { ...paid, letters: fresh.filter(({ to }) => to === someBuyer.email) }
}

describe('the letter that goods are ready to collect', () => {
  it.each(['th', 'en'] as const)('says in %s where, when and by which code, and opens the order', async (lang) => {
    const { order, collectCode, letters } = await packed(lang)
    expect(collectCode).not.toBe('')
    expect(letters).toHaveLength(1)
    const { subject, text } = letters[0] ?? { subject: '', text: '' }
    expect(subject).toContain(orderCode(order.shortCode, 1))
    // A point without an English name is told by the one that stands on its door.
    for (const told of ['ศาลาชุมชน', 'ริมคลอง ข้างวัด', 'ทุกวัน 9 ถึง 17 น.', collectCode]) expect(text).toContain(told)
    expect(text).toContain(`${lang === 'en' ? '/en' : ''}/orders/${order.token}`)
    // The code is not for whoever glances at a list of letters.
    expect(subject).not.toContain(collectCode)
  })

  it('carries the code that is then taken, once', async () => {
    const { seller, partId, collectCode, letters, now } = await packed('th')
    const [told = ''] = letters[0]?.text?.match(new RegExp(collectCode)) ?? []
    expect(await collect(seller, press(partId), { code: `${told}x`, now })).toMatchObject({ ok: false })
    expect(await collect(seller, press(partId), { code: told, now })).toMatchObject({ ok: true })
    expect(await collect(seller, press(partId), { code: told, now })).toMatchObject({ ok: false })
  })
})
