import { describe, expect, it } from 'vitest'
import { readStatement } from '#integrations/payments/promptpay/statement.ts'

describe('a bank’s statement', () => {
  it('reads the usual columns in Thai, with the Buddhist year', () => {
    const read = rows(`วันที่,เวลา,รายการ,ถอนเงิน,ฝากเงิน,ยอดคงเหลือ,เลขที่อ้างอิง
21/11/2569,14:05,รับโอนพร้อมเพย์ นาง ก.,,"1,540.00","12,000.00",REF001
21/11/2569,15:10,โอนออก,500.00,,"11,500.00",REF002`)
    expect(read.rows).toEqual([
      {
        line: 2,
        key: 'REF001',
        at: new Date('2026-11-21T07:05:00Z'),
        toTheMinute: true,
        amount: 154_000n,
        reference: 'REF001',
        details: 'รับโอนพร้อมเพย์ นาง ก.',
      },
    ])
    expect(read.leftOut).toEqual([{ line: 3, why: 'money_out' }])
  })

  it('reads English columns, other marks between cells, and a heading below a preface', () => {
    const read = rows(
      'Account 123\nFrom 01/11/2026\n\nDate;Description;Amount;Ref\n21-11-26 09:00:30;PromptPay;+540.00;A1\n',
      1,
    )
    expect(read.rows[0]).toMatchObject({
      line: 5,
      amount: 54_000n,
      at: new Date('2026-11-21T02:00:30Z'),
      reference: 'A1',
    })
    expect(rows('Transaction date\tCredit\n2026-11-21\t10\n', 1).rows[0]).toMatchObject({
      toTheMinute: false,
      amount: 1000n,
    })
  })

  it('reads what older programs write', () => {
    const head = [0xc7, 0xd1, 0xb9, 0xb7, 0xd5, 0xe8] // วันที่
    const money = [0xbd, 0xd2, 0xa1] // ฝาก
    const read = readStatement(Uint8Array.from([...head, 0x2c, ...money, ...Buffer.from('\n21/11/69 10:00,89.50\n')]))
    expect(read).toMatchObject({ ok: true, rows: [{ amount: 8950n, at: new Date('2026-11-21T03:00:00Z') }] })
  })

  it('leaves out what it cannot read, each with its reason, and keeps the rest', () => {
    const read = rows(`date,time,amount,reference,direction
31/02/2026,10:00,10.00,a,
21/11/2026,25:00,10.00,b,
21/11/2026,10:00,ten,c,
21/11/2026,10:00,10.001,d,
21/11/2026,10:00,-10.00,e,
21/11/2026,10:00,(10.00),f,
21/11/2026,10:00,10.00,g,DR
21/11/2026,10:00,0.00,h,
21/11/2026
21/11/2026,10:00,10.00,ok,CR
21/11/2026,10:05,11.00,ok,CR`)
    expect(read.leftOut).toEqual([
      { line: 2, why: 'no_time' },
      { line: 3, why: 'no_time' },
      { line: 4, why: 'no_amount' },
      { line: 5, why: 'no_amount' },
      { line: 6, why: 'money_out' },
      { line: 7, why: 'money_out' },
      { line: 8, why: 'money_out' },
      { line: 9, why: 'no_amount' },
      { line: 10, why: 'columns' },
      { line: 12, why: 'same_reference' },
    ])
    expect(read.rows.map((row) => row.key)).toEqual(['ok'])
  })

  it('tells a column of directions from one of credits', () => {
    const read = rows('date,Debit/Credit,amount\n21/11/2026,Credit,10.00\n21/11/2026,Debit,11.00')
    expect(read.rows.map((row) => row.amount)).toEqual([1000n])
    expect(read.leftOut).toEqual([{ line: 3, why: 'money_out' }])
  })

  it('believes no line that has money in and out at once', () => {
    expect(rows('date,deposit,withdrawal\n21/11/2026,10.00,5.00').leftOut).toEqual([{ line: 2, why: 'two_amounts' }])
  })

  it('gives a line without a reference the same key in every file, and two equal lines two keys', () => {
    const line = '21/11/2026 10:00,10.00,PromptPay x1234'
    const once = rows(`date,amount,description\n${line}`).rows.map((row) => row.key)
    const twice = rows(`date,amount,description\n20/11/2026,1.00,other\n${line}\n${line}`).rows.map((row) => row.key)
    expect(twice[1]).toBe(once[0])
    expect(new Set(twice).size).toBe(3)
  })

  it.each([
    ['empty', ''],
    ['no_columns', 'one,two\n1,2'],
    ['no_columns', 'วันที่,รายการ\n21/11/2569,x'],
    ['unreadable', 'date,amount\n"21/11/2026,10.00'],
    ['too_big', 'date,amount\n'.padEnd(6 * 1024 * 1024, '21/11/2026,10.00\n')],
  ])('says of a whole file: %s', (why, text) => {
    expect(readStatement(Buffer.from(text))).toEqual({ ok: false, why })
  })
})

function rows(text: string, least = 0) {
  const read = readStatement(Buffer.from(text))
  if (!read.ok) throw new Error(`not read: ${read.why}`)
  expect(read.rows.length).toBeGreaterThanOrEqual(least)
  return read
}
