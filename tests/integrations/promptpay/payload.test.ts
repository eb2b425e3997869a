import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { satang } from '#integrations/money.ts'
import { createPromptPayDirect } from '#integrations/payments/promptpay/direct.ts'
import { billPaymentPayload, promptPayPayload } from '#integrations/payments/promptpay/payload.ts'
import { readPayload } from '#integrations/payments/promptpay/read.ts'
import { crc16 } from '#integrations/payments/promptpay/tlv.ts'
import { type PromptPayTarget, parseTarget, spokenTarget, taxIdOk } from '#integrations/payments/promptpay-target.ts'

const written: readonly [PromptPayTarget['kind'], string, bigint | null, string][] = [
  ['mobile', '0801234567', null, '00020101021129370016A000000677010111011300668012345675802TH530376463046197'],
  ['mobile', '0891234567', null, '00020101021129370016A000000677010111011300668912345675802TH5303764630429C1'],
  ['taxId', '1111111111111', null, '00020101021129370016A000000677010111021311111111111115802TH530376463047B5A'],
  ['taxId', '0123456789012', null, '00020101021129370016A000000677010111021301234567890125802TH530376463040CBD'],
  [
    'mobile',
    '0812345678',
    10_000n,
    '00020101021229370016A000000677010111011300668123456785802TH53037645406100.006304BB8A',
  ],
  [
    'mobile',
    '0812345678',
    12_345n,
    '00020101021229370016A000000677010111011300668123456785802TH53037645406123.456304906E',
  ],
  ['mobile', '0812345678', 816n, '00020101021229370016A000000677010111011300668123456785802TH530376454048.1663040B18'],
  [
    'ewallet',
    '012345678901234',
    50n,
    '00020101021229390016A00000067701011103150123456789012345802TH530376454040.50630406BA',
  ],
  [
    'taxId',
    '0993000123456',
    54_000n,
    '00020101021229370016A000000677010111021309930001234565802TH53037645406540.0063042949',
  ],
]

describe('writing a code', () => {
  it.each(written)('%s %s for %s satang', (kind, digits, amount, payload) => {
    expect(promptPayPayload({ kind, digits }, amount === null ? undefined : satang(amount))).toBe(payload)
  })

  it('takes the check value of the check sum', () => {
    expect(crc16('123456789')).toBe('29B1')
    // The small code on a transfer slip is sealed in the same way.
    expect(crc16('0039000600000101030140218202611210001ABCDEF5102TH9104')).toBe('126F')
  })

  it('refuses what is no id and no amount', () => {
    expect(() => promptPayPayload({ kind: 'mobile', digits: '0000000000' }, satang(422n))).toThrow(RangeError)
    expect(() => promptPayPayload({ kind: 'mobile', digits: '021234567' })).toThrow(RangeError)
    expect(() => promptPayPayload({ kind: 'taxId', digits: '' })).toThrow(RangeError)
    expect(() => promptPayPayload({ kind: 'mobile', digits: '0812345678' }, satang(0n))).toThrow(RangeError)
    expect(() => promptPayPayload({ kind: 'mobile', digits: '0812345678' }, satang(-1n))).toThrow(RangeError)
    expect(() => promptPayPayload({ kind: 'mobile', digits: '0812345678' }, satang(10n ** 13n))).toThrow(RangeError)
    const biller = { kind: 'biller', digits: '099999999999990' } as const
    expect(() => billPaymentPayload(biller, { ref1: 'order-1' })).toThrow(RangeError)
    expect(() => billPaymentPayload(biller, { ref1: 'A'.repeat(21) })).toThrow(RangeError)
  })
})

const readable: readonly [string, string, object][] = [
  [
    'no digit of a mobile known',
    '00020101021229370016A000000677010111011300660000000005802TH530376454044.226304E469',
    credit('mobile', '0000000000', 422n),
  ],
  [
    'fields in the order of their numbers',
    '00020101021229370016A0000006770101110113006680123456753037645406100.005802TH63049F95',
    credit('mobile', '0801234567', 10_000n),
  ],
  [
    'currency before country',
    '00020101021129370016A0000006770101110113006680123456753037645802TH6304BE2B',
    credit('mobile', '0801234567', null),
  ],
  [
    'without an amount',
    '00020101021129370016A0000006770101110113006681234567853037645802TH6304823E',
    credit('mobile', '0812345678', null),
  ],
  [
    'amount before country',
    '00020101021229370016A0000006770101110113006681234567853037645406100.005802TH6304F142',
    credit('mobile', '0812345678', 10_000n),
  ],
  [
    'a bank account',
    '00020101021229370016A0000006770101110413002123456789053037645802TH54041.006304D41D',
    credit('account', '0021234567890', 100n),
  ],
  [
    'a bill with two references',
    '00020101021230590016A00000067701011201150999999999999900208ORDER1230304INV153037645802TH54071000.506304F03D',
    { kind: 'bill', biller: '099999999999990', references: ['ORDER123', 'INV1'], amount: 100_050n, oneTime: true },
  ],
  [
    'a bill without an amount',
    '00020101021130510016A00000067701011201150999999999999900208ORDER12353037645802TH6304E5AE',
    { kind: 'bill', biller: '099999999999990', references: ['ORDER123'], amount: null, oneTime: false },
  ],
]

describe('reading a code', () => {
  it.each(readable)('%s', (_, payload, code) => {
    expect(readPayload(payload)).toEqual({ ok: true, code })
  })

  it.each(written)('reads back %s %s %s', (kind, digits, amount, payload) => {
    expect(readPayload(payload)).toEqual({ ok: true, code: credit(kind, digits, amount) })
  })

  it('refuses a wrong check sum, whatever digit is changed', () => {
    const [, , , good] = written[0] ?? ['', '', null, '']
    expect(readPayload(`${good.slice(0, -1)}8`)).toEqual({ ok: false, why: 'check_sum' })
    for (let at = 0; at < good.length; at += 1) {
      const changed = good.slice(0, at) + (good[at] === '7' ? '8' : '7') + good.slice(at + 1)
      expect(readPayload(changed).ok).toBe(false)
    }
  })

  it.each([
    ['nothing', '', 'check_sum'],
    ['half a field', sealedBy('000201010211293'), 'malformed'],
    ['a field twice', sealedBy('00020100020153037645802TH'), 'malformed'],
    ['another currency', sealedBy('00020153038405802TH'), 'not_baht'],
    ['somebody else’s scheme', sealedBy('00020129200016A00000000000000053037645802TH'), 'not_promptpay'],
    ['two schemes at once', sealedBy('000201290400AA300400AA53037645802TH'), 'not_promptpay'],
    [
      'an amount with three decimals',
      sealedBy('00020129370016A0000006770101110113006680123456754051.00553037645802TH'),
      'malformed',
    ],
  ])('refuses %s', (_, payload, why) => {
    expect(readPayload(payload)).toEqual({ ok: false, why })
  })

  it('reads every code that is written, to the satang', () => {
    const digits = fc.stringMatching(/^[689]\d{8}$/)
    fc.assert(
      fc.property(digits, fc.bigInt({ min: 1n, max: 999_999_999_999n }), (rest, amount) => {
        const payload = promptPayPayload({ kind: 'mobile', digits: `0${rest}` }, satang(amount))
        expect(readPayload(payload)).toEqual({ ok: true, code: credit('mobile', `0${rest}`, amount) })
      }),
    )
  })

  it('reads a bill that is written', () => {
    const payload = billPaymentPayload(
      { kind: 'biller', digits: '099999999999990' },
      { ref1: 'ORDER123', ref2: 'INV1' },
      satang(100_050n),
    )
    const code = {
      kind: 'bill',
      biller: '099999999999990',
      references: ['ORDER123', 'INV1'],
      amount: 100_050n,
      oneTime: true,
    }
    expect(readPayload(payload)).toEqual({ ok: true, code })
  })
})

describe('an id as people type it', () => {
  it.each([
    ['081-234-5678', { kind: 'mobile', digits: '0812345678' }],
    ['+66 81 234 5678', { kind: 'mobile', digits: '0812345678' }],
    ['66812345678', { kind: 'mobile', digits: '0812345678' }],
    ['๐๘๑ ๒๓๔ ๕๖๗๘', { kind: 'mobile', digits: '0812345678' }],
    ['1-2345-67890-12-1', { kind: 'taxId', digits: '1234567890121' }],
    ['0100000000000', { kind: 'taxId', digits: '0100000000000' }],
    ['012345678901234', { kind: 'ewallet', digits: '012345678901234' }],
    ['02-123-4567', null],
    ['1234567890122', null],
    ['+1 202 555 0100', null],
    ['081234567', null],
    ['someone@example.com', null],
    ['', null],
  ])('%s', (typed, target) => {
    expect(parseTarget(typed)).toEqual(target)
  })

  it('knows the check digit and writes ids as people do', () => {
    expect(taxIdOk('1234567890121')).toBe(true)
    expect(taxIdOk('1234567890120')).toBe(false)
    expect(spokenTarget({ kind: 'mobile', digits: '0812345678' })).toBe('081-234-5678')
    expect(spokenTarget({ kind: 'taxId', digits: '1234567890121' })).toBe('1-2345-67890-12-1')
  })
})

describe('PromptPay into our own account', () => {
  it('asks for the amount, with our own deadline', () => {
    const direct = createPromptPayDirect({ target: { kind: 'taxId', digits: '0993000123456' } })
    const expiresAt = new Date('2026-11-21T10:30:00Z')
    expect(direct.instruct({ amount: satang(54_000n), reference: 'YAAN-0042', expiresAt })).toEqual({
      kind: 'qr',
      payload: '00020101021229370016A000000677010111021309930001234565802TH53037645406540.0063042949',
      expiresAt,
    })
  })

  it('sends the reference along to a biller', () => {
    const direct = createPromptPayDirect({ target: { kind: 'biller', digits: '099999999999990' } })
    const instruction = direct.instruct({ amount: satang(100n), reference: 'yaan-0042' })
    const read = instruction.kind === 'qr' ? readPayload(instruction.payload ?? '') : null
    expect(read).toMatchObject({ ok: true, code: { kind: 'bill', references: ['YAAN0042'] } })
  })

  it('is not made for an id that is none', () => {
    expect(() => createPromptPayDirect({ target: { kind: 'mobile', digits: '12' } })).toThrow(RangeError)
  })
})

function credit(kind: string, digits: string, amount: bigint | null) {
  return { kind: 'credit', target: { kind, digits }, amount, oneTime: amount !== null }
}

function sealedBy(body: string): string {
  return `${body}6304${crc16(`${body}6304`)}`
}
