/** W. The doorbell: only what carries a good signature rings, and it says where to look, never what is true. */
import assert from 'node:assert/strict'
import type { Heard, Knock } from '#integrations/partners/contract.ts'
import type { Bench, Case } from './bench.ts'

export const doorbellCases: readonly Case[] = [
  {
    id: 'W1',
    title: 'a signed message rings, Thai text and odd blanks too, byte for byte',
    async run(bench) {
      for (const body of [
        '{"shop_id": 123, "code": 1,  "data": {"more": "ขอบคุณ / \\u0e01"}, "timestamp": 1470198856}',
        '{"shop_id":7,"code":3,"data":{"ordersn":"25A"}}',
      ]) {
        assert.equal(hear(bench, body).kind, 'ring')
      }
      assert.deepEqual(rung(hear(bench, '{"shop_id":7,"code":3,"data":{"ordersn":"25A"}}')).about, [
        { kind: 'sale', id: '25A' },
      ])
      assert.deepEqual(rung(hear(bench, '{"shop_id":7,"code":16,"data":{"item_id":55}}')).about, [
        { kind: 'item', ref: '55' },
      ])
      assert.deepEqual(rung(hear(bench, '{"code":2,"data":{"shop_id":7}}')).about, [{ kind: 'access', what: 'ended' }])
      assert.equal(rung(hear(bench, '{"code":2,"data":{"shop_id":7}}')).remoteShopId, '7')
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'W2',
    title: 'one byte changed, another key, no header, upper case, base64: refused',
    async run(bench) {
      const body = '{"shop_id":7,"code":3,"data":{"ordersn":"25A"}}'
      const sign = bench.names.signPush(body)
      const refused = { kind: 'refuse', reason: 'signature' }
      assert.deepEqual(knock(bench, `${body} `, sign), refused)
      assert.deepEqual(knock(bench, body, bench.names.signPush(body, 'another-key')), refused)
      assert.deepEqual(knock(bench, body, ''), refused)
      assert.deepEqual(knock(bench, body, sign.toUpperCase()), refused)
      assert.deepEqual(knock(bench, body, Buffer.from(sign, 'hex').toString('base64')), refused)
      assert.equal(knock(bench, body, sign).kind, 'ring')
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'W4',
    title: 'repeats of one message have one key, another message has another',
    async run(bench) {
      const body = '{"shop_id":7,"code":3,"timestamp":1763683201,"data":{"ordersn":"25A"}}'
      assert.equal(rung(hear(bench, body)).key, rung(hear(bench, body)).key)
      assert.notEqual(rung(hear(bench, body)).key, rung(hear(bench, body.replace('25A', '25B'))).key)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'W8',
    title: 'two megabytes, not JSON: refused; ids beyond 2^53 kept digit for digit',
    async run(bench) {
      assert.deepEqual(hear(bench, `{"code":3,"data":{"x":"${'ก'.repeat(700_000)}"}}`), {
        kind: 'refuse',
        reason: 'too_large',
      })
      assert.deepEqual(hear(bench, 'not json'), { kind: 'refuse', reason: 'malformed' })
      const big = rung(hear(bench, '{"shop_id":9007199254740993,"code":16,"data":{"item_id":12345678901234567891}}'))
      assert.equal(big.remoteShopId, '9007199254740993')
      assert.deepEqual(big.about, [{ kind: 'item', ref: '12345678901234567891' }])
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'W9',
    title: 'an unknown kind with a good signature rings as “other”',
    async run(bench) {
      assert.deepEqual(rung(hear(bench, '{"shop_id":7,"code":99,"data":{}}')).about, [
        { kind: 'other', what: 'code 99' },
      ])
      assert.deepEqual(await bench.rows(), [])
    },
  },
]

function hear(bench: Bench, body: string): Heard {
  return knock(bench, body, bench.names.signPush(body))
}

function knock(bench: Bench, body: string, sign: string): Heard {
  const headers = new Headers(sign ? { authorization: sign } : {})
  const given: Knock = { method: 'POST', url: 'https://yaan.example/hooks/shopee', headers, body: Buffer.from(body) }
  const heard = bench.partner.doorbell?.hear(given, [])
  assert.ok(heard)
  return heard
}

function rung(heard: Heard): Extract<Heard, { kind: 'ring' }> {
  assert.equal(heard.kind, 'ring')
  if (heard.kind !== 'ring') throw new Error('it did not ring')
  return heard
}
