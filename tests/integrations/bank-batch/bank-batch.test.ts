import { describe, expect, it } from 'vitest'
import { satang } from '#integrations/money.ts'
import { banks, isBankCode, parseAccountNumber } from '#integrations/payments/bank.ts'
import { readBatchResult } from '#integrations/payments/bank-batch/read-result.ts'
import { type BatchLine, batchColumns, writeBatch } from '#integrations/payments/bank-batch/write.ts'

const toBank: BatchLine = {
  payoutId: 'po_1',
  to: { kind: 'bank', bankCode: '004', accountNumber: '0123456789' },
  accountName: 'นางสาว มะลิ ใจดี',
  net: satang(25_920n),
}
const toPromptPay: BatchLine = {
  payoutId: 'po_2',
  to: { kind: 'promptpay', target: { kind: 'mobile', digits: '0812345678' } },
  accountName: 'วิสาหกิจชุมชน บ้านบุ, ขันลงหิน',
  net: satang(7n),
}

describe('the file of a bulk transfer', () => {
  it('has a row per transfer, keeps zeros, and ends with count and sum', () => {
    const batch = writeBatch([toBank, toPromptPay], 'ย่าน 21/11/2569')
    expect(batch).toEqual({
      ok: true,
      count: 2,
      total: 25_927n,
      csv: `\uFEFF${batchColumns.join(',')}\r
1,po_1,bank,004,กสิกรไทย,0123456789,,,นางสาว มะลิ ใจดี,259.20,THB,ย่าน 21/11/2569\r
2,po_2,promptpay,,,,mobile,0812345678,"วิสาหกิจชุมชน บ้านบุ, ขันลงหิน",0.07,THB,ย่าน 21/11/2569\r
TOTAL,2,,,,,,,,259.27,THB,\r
`,
    })
  })

  it.each([
    ['reference', { payoutId: 'po 1' }],
    ['account', { to: { kind: 'bank', bankCode: '004', accountNumber: '123' } }],
    ['account', { to: { kind: 'promptpay', target: { kind: 'mobile', digits: '021234567' } } }],
    ['name', { accountName: '=HYPERLINK("x")' }],
    ['name', { accountName: '' }],
    ['name', { accountName: 'มะลิ\nใจดี' }],
    ['amount', { net: satang(0n) }],
    ['amount', { net: satang(-100n) }],
  ] as const)('is not written when something is wrong with a %s', (why, change) => {
    const wrong = { ...toBank, ...change } as BatchLine
    expect(writeBatch([toPromptPay, wrong], '')).toEqual({ ok: false, problems: [{ payoutId: wrong.payoutId, why }] })
  })

  it('is not written when one payout stands twice', () => {
    expect(writeBatch([toBank, toBank], '')).toEqual({ ok: false, problems: [{ payoutId: 'po_1', why: 'twice' }] })
  })

  it('knows banks and accounts', () => {
    expect(isBankCode('004') && banks['004'].th).toBe('กสิกรไทย')
    expect(isBankCode('toString')).toBe(false)
    expect(parseAccountNumber('012-3-45678-9')).toBe('0123456789')
    expect(parseAccountNumber('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789')
    expect(parseAccountNumber('12345')).toBeNull()
  })
})

describe('what the bank did with it', () => {
  it('reads the file that it was given, with the columns of result added', () => {
    const batch = writeBatch([toBank, toPromptPay], 'ย่าน')
    if (!batch.ok) throw new Error('not written')
    const answers = ['status,bank_reference,paid_at,reason', 'paid,B77,21/11/2569 16:00,', 'returned,,,บัญชีปิด', ',,,']
    const lines = batch.csv.trimEnd().split('\r\n')
    const back = readBatchResult(Buffer.from(lines.map((line, at) => `${line},${answers[at]}`).join('\r\n')))
    expect(back).toEqual({
      ok: true,
      leftOut: [],
      rows: [
        {
          line: 2,
          payoutId: 'po_1',
          outcome: 'paid',
          net: 25_920n,
          bankReference: 'B77',
          at: new Date('2026-11-21T09:00:00Z'),
          reason: null,
        },
        { line: 3, payoutId: 'po_2', outcome: 'returned', net: 7n, bankReference: null, at: null, reason: 'บัญชีปิด' },
      ],
    })
  })

  it('reads Thai headings and words, and leaves out what is not certain', () => {
    const back = readBatchResult(
      Buffer.from(`เลขอ้างอิง,จำนวนเงิน,สถานะ,วันที่โอน
po_1,"1,259.20",สำเร็จ,21/11/2569
po_2,10.00,รอดำเนินการ,
po_3,10.005,สำเร็จ,
po_4,10.00,ไม่สำเร็จ,
po_4,10.00,สำเร็จ,
po 5,10.00,สำเร็จ,
po_6,10.00,สำเร็จ,41/11/2569`),
    )
    expect(back).toMatchObject({
      rows: [
        { payoutId: 'po_1', outcome: 'paid', net: 125_920n },
        { payoutId: 'po_4', outcome: 'returned' },
      ],
      leftOut: [
        { line: 3, why: 'status' },
        { line: 4, why: 'amount' },
        { line: 6, why: 'twice' },
        { line: 7, why: 'reference' },
        { line: 8, why: 'time' },
      ],
    })
  })

  it.each([
    ['no_columns', 'reference,amount\npo_1,1.00'],
    ['empty', ' '],
    ['unreadable', 'reference,amount,status\n"po_1,1.00'],
  ])('says of a whole file: %s', (why, text) => {
    expect(readBatchResult(Buffer.from(text))).toEqual({ ok: false, why })
  })
})
