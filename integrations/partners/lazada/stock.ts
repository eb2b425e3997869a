/** Stock and price by their own calls: absolute numbers, one answer per row, nothing older over something newer. */
import { failed, ok, trouble } from '../../errors.ts'
import type { PriceChange, Ref, Result, Satang, Shop, StockChange, WriteContext } from '../contract.ts'
import { isOlder, rememberMark } from '../memo.ts'
import { lazadaCapabilities } from './capabilities.ts'
import { readItem } from './find.ts'
import { isDeleted, sellableOf, toRef } from './from-theirs.ts'
import type { Inside, Way } from './inside.ts'
import { toPrice } from './to-theirs.ts'
import { withCampaign, writeOneStock, writePrice, writeStock } from './update.ts'
import type { WireItem } from './wire.ts'

type StockAnswer = Result<{ readonly sellable: number | null }>

const stockCall = 'product.stock.sellable.update'

/** Batches of twenty; a batch in which something was refused is settled row by row. */
export async function updateStock(
  inside: Inside,
  shop: Shop,
  changes: readonly StockChange[],
  { signal }: WriteContext,
): Promise<readonly StockAnswer[]> {
  const answers: StockAnswer[] = []
  const size = lazadaCapabilities.rows.stock
  for (let start = 0; start < changes.length; start += size) {
    const batch = changes.slice(start, start + size)
    answers.push(...(await inLanes(inside, shop, batch, () => oneBatch({ inside, shop, signal }, batch))))
  }
  return answers
}

export async function updatePrice(
  inside: Inside,
  shop: Shop,
  changes: readonly PriceChange[],
  { signal }: WriteContext,
): Promise<readonly Result<{ readonly price: Satang }>[]> {
  const way = { inside, shop, signal }
  const answers: Result<{ readonly price: Satang }>[] = []
  for (const change of changes) answers.push(await inLanes(inside, shop, [change], () => onePrice(way, change)))
  return answers
}

/** No other write of these items goes on meanwhile. Lanes are taken in one order, so that two batches never wait for each other. */
function inLanes<T>(
  inside: Inside,
  shop: Shop,
  rows: readonly { readonly ref: Ref }[],
  work: () => Promise<T>,
): Promise<T> {
  const items = [...new Set(rows.map((row) => row.ref.item))].sort().reverse()
  return items.reduce((inner, item) => () => inside.inLane(`${shop.id}/item/${item}`, inner), work)()
}

interface Row {
  readonly change: StockChange
  readonly ref: Ref
}

async function oneBatch(way: Way, changes: readonly StockChange[]): Promise<readonly StockAnswer[]> {
  const answers = new Map<StockChange, StockAnswer>()
  const rows: Row[] = []
  for (const change of changes) {
    const ready = await prepared(way, change)
    if (ready.ok) rows.push({ change, ref: ready.value })
    else answers.set(change, ready)
  }
  for (const [row, answer] of await writtenRows(way, rows)) {
    answers.set(row.change, answer)
    if (answer.ok) await rememberMark(way.inside.world, way.shop, markOf(row.ref), BigInt(row.change.asOf.getTime()))
  }
  return changes.map((change) => answers.get(change) ?? failed(unanswered()))
}

/** Newer than what was written, and with the SKU's number. */
async function prepared(way: Way, { ref, asOf }: StockChange): Promise<Result<Ref>> {
  if (await isOlder(way.inside.world, way.shop, markOf(ref), BigInt(asOf.getTime()))) return stale(stockCall)
  return wholeRef(way, ref, stockCall)
}

async function writtenRows(way: Way, rows: readonly Row[]): Promise<ReadonlyMap<Row, StockAnswer>> {
  const answers = new Map<Row, StockAnswer>()
  if (rows.length === 0) return answers
  const wanted = rows.map(({ change, ref }) => ({ ref, sellable: change.sellable }))
  const got = await writeStock(way, wanted)
  for (const row of rows) {
    if (got.ok && got.value.length === 0) answers.set(row, ok({ sellable: row.change.sellable }))
    else if (got.ok) {
      const refused = got.value.find((one) => one.sku_id === row.ref.sku)
      answers.set(
        row,
        refused
          ? await explained(way, row, failed(way.inside.caller.rowTrouble(stockCall, refused)))
          : await settled(way, row),
      )
    } else
      answers.set(
        row,
        rows.length === 1 || wholly(got.trouble.code) ? await explained(way, row, got) : await settled(way, row),
      )
  }
  return answers
}

/** Trouble that says nothing of a row: it stands for all of them. */
function wholly(code: string): boolean {
  return !['refused', 'locked', 'gone', 'duplicate'].includes(code)
}

/** Others of its batch were refused. Lazada does not say whether this one was done: look first, and write only what is not there. */
async function settled(way: Way, { change, ref }: Row): Promise<StockAnswer> {
  const read = await readItem(way, ref.item)
  if (!read.ok) return read
  if (read.value && sellableOf(read.value) === change.sellable) return ok({ sellable: change.sellable })
  const got = await writeOneStock(way, ref, change.sellable)
  return got.ok ? ok({ sellable: change.sellable }) : withCampaign(got, read.value)
}

/** A lock is explained by the item itself. */
async function explained(way: Way, { ref }: Row, answer: StockAnswer): Promise<StockAnswer> {
  if (answer.ok || answer.trouble.code !== 'locked') return answer
  const read = await readItem(way, ref.item)
  return withCampaign(answer, read.ok ? read.value : null)
}

async function onePrice(way: Way, change: PriceChange): Promise<Result<{ readonly price: Satang }>> {
  const { inside, shop } = way
  const call = 'product.price_quantity.update'
  const key = `price:${change.ref.item}`
  if (await isOlder(inside.world, shop, key, change.revision)) return stale(call)
  const ref = await wholeRef(way, change.ref, call)
  if (!ref.ok) return ref
  const written = await writePrice(way, ref.value, toPrice(change.price))
  if (!written.ok) return written
  await rememberMark(inside.world, shop, key, change.revision)
  return ok({ price: change.price })
}

/** Every write needs the SKU's number; a reference that lost it is read again. */
export async function wholeRef(way: Way, ref: Ref, call: string): Promise<Result<Ref>> {
  if (ref.sku !== null) return ok(ref)
  const read = await readItem(way, ref.item)
  if (!read.ok) return read
  return present(read.value) ? ok(toRef(read.value)) : failed(trouble({ partner: 'lazada', code: 'gone', call }))
}

function present(item: WireItem | null): item is WireItem {
  return item !== null && !isDeleted(item)
}

function markOf(ref: Ref): string {
  return `stock:${ref.item}`
}

function stale(call: string): Result<never> {
  return failed(trouble({ partner: 'lazada', code: 'stale', call }))
}

function unanswered() {
  return trouble({ partner: 'lazada', code: 'unreadable', effect: 'unknown', call: stockCall })
}
