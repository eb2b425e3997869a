import { describe, expect, it } from 'vitest'
import { receiptByToken } from '#app/domain/order/receipt.server.ts'
import { drawReceipt } from '#app/domain/order/receipt-paper.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { db } from '#app/lib/database.server.ts'
import { makeOrder, makeStall } from '#tests/support/order.ts'

const titleTh = 'ผ้าไหมทอมือบ้านครัวลายน้ำไหล ย้อมสีธรรมชาติ 🪷 ผืนใหญ่พิเศษสำหรับงานมงคลและของขวัญผู้ใหญ่'

async function paidOrder(kinds: number) {
  const stall = await makeStall({ prices: Array.from({ length: kinds }, (_, n) => BigInt(12_345 + n)) })
  const order = await makeOrder({ lines: stall.variantIds.map((variantId) => ({ variantId, quantity: 2 })) })
  await db.orderLine.updateMany({ where: { orderId: order.id }, data: { titleTh } })
  await db.order.update({
    where: { id: order.id },
    data: { payment: 'paid', paidAt: new Date('2026-11-21T05:00:00Z') },
  })
  return order
}

describe('a receipt', () => {
  it('is only for who knows the address of a paid order', async () => {
    const order = await paidOrder(2)
    const receipt = await receiptByToken(order.token, 'th')
    expect(receipt).toMatchObject({ buyer: 'สมใจ ใจดี', total: order.total, refunded: 0n })
    const lines = receipt?.makers.flatMap((maker) => [maker.delivery, ...maker.lines.map(({ amount }) => amount)])
    expect(lines?.reduce((sum, amount) => sum + amount, 0n)).toBe(order.total)
    expect(await receiptByToken(`${order.token.slice(0, -1)}${order.token.endsWith('A') ? 'B' : 'A'}`, 'th')).toBeNull()
    await db.order.update({ where: { id: order.id }, data: { payment: 'unpaid', paidAt: null } })
    expect(await receiptByToken(order.token, 'th')).toBeNull()
  })

  it('goes on overleaf when it is long, in both languages', async () => {
    const { token } = await paidOrder(28)
    for (const lang of ['th', 'en'] as const) {
      const receipt = await receiptByToken(token, lang)
      if (!receipt) throw new Error('no receipt')
      const pdf = await drawReceipt(receipt, { lang, words: wordsIn(lang).receipt })
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
    }
  })
})
