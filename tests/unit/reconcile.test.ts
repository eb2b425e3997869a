import { describe, expect, it } from 'vitest'
import type { Print, Remote, RemoteState } from '#integrations/partners/contract.ts'
import { type Finding, type Placed, reconcile } from '#integrations/partners/reconcile.ts'

const echo: Print = { text: 'a', photos: 'b', details: 'c', price: 'd', stock: 'e', state: 'f' }
const ref = { item: '1', sku: null, extra: {} }
const placed: Placed = { ref, echo, wishChanged: false, wanted: true }

function remote(state: RemoteState = 'live', print: Partial<Print> = {}, item = '1'): Remote {
  const numbers = { price: null, sellable: null, held: null, onHand: null }
  const words = { title: null, story: null, photoUrls: [], url: null, reasons: [], locks: [], twins: [] }
  return {
    ref: { ...ref, item },
    ourId: 'yn-1',
    state,
    ...numbers,
    ...words,
    print: { ...echo, ...print },
    changedAt: null,
    seenAt: new Date(0),
  }
}

const table: readonly (readonly [string, Placed | null, Remote | null, Finding])[] = [
  ['same, same', placed, remote(), { kind: 'in_step' }],
  ['ours changed', { ...placed, wishChanged: true }, remote(), { kind: 'publish' }],
  ['never seen there', { ...placed, echo: null }, remote(), { kind: 'publish' }],
  ['stock by hand', placed, remote('live', { stock: 'x' }), { kind: 'edited', mend: ['stock'], tell: [], decide: [] }],
  [
    'hidden by hand',
    placed,
    remote('hidden', { state: 'x' }),
    { kind: 'edited', mend: ['state'], tell: [], decide: [] },
  ],
  [
    'price by hand',
    placed,
    remote('live', { price: 'x' }),
    { kind: 'edited', mend: ['price'], tell: ['price'], decide: [] },
  ],
  [
    'words by hand',
    placed,
    remote('live', { text: 'x', photos: 'x' }),
    { kind: 'edited', mend: [], tell: [], decide: ['text', 'photos'] },
  ],
  [
    'both edited',
    { ...placed, wishChanged: true },
    remote('live', { text: 'x', price: 'x', stock: 'x' }),
    { kind: 'edited', mend: ['stock'], tell: [], decide: ['text', 'price'] },
  ],
  ['both, but only stock there', { ...placed, wishChanged: true }, remote('live', { stock: 'x' }), { kind: 'publish' }],
  ['not there', placed, null, { kind: 'withdrawn_there' }],
  ['deleted there', placed, remote('deleted'), { kind: 'withdrawn_there' }],
  ['deleted, as we want', { ...placed, wanted: false }, remote('deleted'), { kind: 'in_step' }],
  ['refused', placed, remote('refused'), { kind: 'refused_there', reasons: [] }],
  ['locked', placed, remote('locked_by_partner'), { kind: 'refused_there', reasons: [] }],
  ['in review', placed, remote('in_review', { state: 'x' }), { kind: 'in_review' }],
  ['not wanted, still live', { ...placed, wanted: false }, remote(), { kind: 'hide' }],
  ['not wanted, hidden', { ...placed, wanted: false }, remote('hidden', { state: 'x' }), { kind: 'in_step' }],
  ['our id, none known', { ...placed, ref: null, echo: null }, remote(), { kind: 'adopt', ref }],
  ['our id, another known', placed, remote('live', {}, '2'), { kind: 'twin', ref: { ...ref, item: '2' } }],
  ['not ours', null, remote(), { kind: 'not_ours' }],
]

describe('reconcile', () => {
  it.each(table)('%s', (_, ours, theirs, finding) => {
    expect(reconcile(ours, theirs)).toEqual(finding)
  })
})
