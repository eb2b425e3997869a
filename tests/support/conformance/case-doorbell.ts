/** W. The doorbell: only what carries a good signature rings, and it says where to look, never what is true. */
import assert from 'node:assert/strict'
import type { Heard, Knock } from '#integrations/partners/contract.ts'
import type { Message } from './bell.ts'
import type { BellBench } from './bench.ts'
import type { BellCase } from './case.ts'

const refused = { kind: 'refuse', reason: 'signature' }

export const doorbellCases: readonly BellCase[] = [
  {
    id: 'W1',
    part: 'doorbell',
    title: 'a signed message rings, Thai text and odd blanks too, byte for byte',
    async run(bench) {
      const before = bench.reached()
      const { examples, messages } = bench.bell
      assert.ok(examples.some(({ body }) => /[\u0e00-\u0e7f]/.test(Buffer.from(body).toString())))
      for (const knock of examples) assert.equal(hear(bench, knock).kind, 'ring')
      const told = [messages.paid?.('25A', 1_763_683_200), messages.item?.('55'), messages.accessEnded]
      assert.ok(told.some(Boolean))
      for (const message of told) if (message) rings(bench, message)
      assert.equal(bench.reached(), before)
    },
  },
  {
    id: 'W2',
    part: 'doorbell',
    title: 'one byte changed, another key, another address, no header, upper case, another encoding: refused',
    async run(bench) {
      const before = bench.reached()
      const { bell } = bench
      const { body } = someMessage(bench)
      assert.ok(bell.signature)
      const { header, written, before: prefix = '' } = bell.signature
      const good = bell.knock(body)
      const sign = (good.headers.get(header) ?? '').slice(prefix.length)
      const other = Buffer.from(sign, written).toString(written === 'hex' ? 'base64' : 'hex')
      const upside = sign.replace(/[a-zA-Z]/g, (one) =>
        one === one.toUpperCase() ? one.toLowerCase() : one.toUpperCase(),
      )
      assert.deepEqual(hear(bench, { ...good, body: Buffer.from(`${body} `) }), refused)
      assert.deepEqual(hear(bench, bell.knock(body, { key: 'another-key-than-agreed' })), refused)
      if (bell.coversAddress)
        assert.deepEqual(hear(bench, bell.knock(body, { address: 'https://yaan.example/hooks/elsewhere' })), refused)
      for (const wrong of ['', upside, other, `${sign}${sign}`, sign.slice(1)]) {
        assert.deepEqual(hear(bench, withHeader(good, header, `${prefix}${wrong}`)), refused)
      }
      assert.deepEqual(hear(bench, withHeader(good, header, null)), refused)
      assert.equal(hear(bench, good).kind, 'ring')
      assert.equal(bench.reached(), before)
    },
  },
  {
    id: 'W3',
    part: 'doorbell',
    title: 'escaped Thai rings as it came; parsed and written anew under the same signature it is refused',
    async run(bench) {
      const before = bench.reached()
      const { bell } = bench
      const body = someMessage(bench).body.replace(/^\{/, '{"note": "\\u0e01\\u0e32", ')
      const good = bell.knock(body)
      assert.equal(hear(bench, good).kind, 'ring')
      const anew = JSON.stringify(JSON.parse(body))
      assert.notEqual(anew, body)
      assert.deepEqual(hear(bench, { ...good, body: Buffer.from(anew) }), refused)
      assert.equal(bench.reached(), before)
    },
  },
  {
    id: 'W4',
    part: 'doorbell',
    title: 'repeats of one message have one key, another message has another',
    async run(bench) {
      const before = bench.reached()
      const { messages, knock } = bench.bell
      const make = messages.paid ? (id: string) => messages.paid?.(id, 1_763_683_200) : messages.item
      assert.ok(make)
      const [one, two] = [make('25A') ?? never(), make('25B') ?? never()]
      const keys = Array.from({ length: 5 }, () => rung(hear(bench, knock(one.body))).key)
      assert.equal(new Set(keys).size, 1)
      assert.notEqual(rung(hear(bench, knock(two.body))).key, keys[0])
      assert.equal(bench.reached(), before)
    },
  },
  {
    id: 'W6',
    part: 'doorbell',
    title: 'a message is heard without asking anybody, and must be answered in the partner’s own time',
    async run(bench) {
      const before = bench.reached()
      const { doorbell } = bench.partner
      // Hearing is pure and not a promise: the answer never waits for the partner, the vault or the memory.
      assert.equal(rung(hear(bench, bench.bell.knock(someMessage(bench).body))).kind, 'ring')
      assert.equal(doorbell?.answer.withinMs, bench.bell.withinMs)
      assert.equal(bench.reached(), before)
    },
  },
  {
    id: 'W7',
    part: 'doorbell',
    onlyFor: { partners: ['meta'], why: 'only Meta asks first whether the address is ours' },
    title: 'the handshake: the challenge comes back for our token, 403 for another',
    async run(bench) {
      const { handshake } = bench.bell
      assert.ok(handshake)
      assert.deepEqual(hear(bench, handshake.good), { kind: 'handshake', status: 200, body: handshake.challenge })
      const bad = hear(bench, handshake.bad)
      assert.ok(bad.kind === 'handshake' && bad.status === 403)
      assert.ok(!bad.body.includes(handshake.challenge))
      assert.equal(bench.reached(), 0)
    },
  },
  {
    id: 'W8',
    part: 'doorbell',
    title: 'two megabytes, not JSON: refused; ids beyond 2^53 kept digit for digit',
    async run(bench) {
      const before = bench.reached()
      const { knock, messages } = bench.bell
      assert.deepEqual(hear(bench, knock(`{"data":{"x":"${'ก'.repeat(700_000)}"}}`)), {
        kind: 'refuse',
        reason: 'too_large',
      })
      assert.deepEqual(hear(bench, knock('not json')), { kind: 'refuse', reason: 'malformed' })
      assert.match(JSON.stringify([messages.big.about, messages.big.remoteShopId]), /\d{17}/)
      rings(bench, messages.big)
      assert.equal(bench.reached(), before)
    },
  },
  {
    id: 'W9',
    part: 'doorbell',
    title: 'an unknown kind with a good signature rings as “other”',
    async run(bench) {
      const before = bench.reached()
      rings(bench, bench.bell.messages.unknown)
      assert.equal(bench.bell.messages.unknown.about[0]?.kind, 'other')
      assert.equal(bench.reached(), before)
    },
  },
  {
    id: 'W11',
    part: 'doorbell',
    onlyFor: { partners: ['google'], why: 'its messages are signed; only Google’s secret stands in the address' },
    title: 'the address without its token is not there',
    async run(bench) {
      const before = bench.reached()
      const { withoutSecret } = bench.bell
      assert.ok(withoutSecret)
      assert.equal(hear(bench, withoutSecret).kind, 'refuse')
      assert.equal(bench.partner.doorbell?.answer.refuse.status, 404)
      assert.equal(bench.reached(), before)
    },
  },
]

function rings(bench: BellBench, message: Message): void {
  const heard = rung(hear(bench, bench.bell.knock(message.body)))
  assert.deepEqual([heard.about, heard.remoteShopId], [message.about, message.remoteShopId])
}

function someMessage({ bell: { messages } }: BellBench): Message {
  return messages.paid?.('25A', 1_763_683_200) ?? messages.item?.('55') ?? messages.unknown
}

export function hear(bench: BellBench, knock: Knock): Heard {
  const heard = bench.partner.doorbell?.hear(knock, bench.bell.hooks)
  assert.ok(heard)
  return heard
}

export function rung(heard: Heard): Extract<Heard, { kind: 'ring' }> {
  assert.equal(heard.kind, 'ring')
  if (heard.kind !== 'ring') throw new Error('it did not ring')
  return heard
}

function withHeader(knock: Knock, name: string, value: string | null): Knock {
  const headers = new Headers(knock.headers)
  if (value === null) headers.delete(name)
  else headers.set(name, value)
  return { ...knock, headers }
}

function never(): never {
  throw new Error('no such message')
}
