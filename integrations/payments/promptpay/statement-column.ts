/** Which column of a statement means what, by the names that banks give them. */

export type StatementColumn =
  | 'date'
  | 'time'
  | 'in'
  | 'out'
  | 'amount'
  | 'direction'
  | 'reference'
  | 'details'
  | 'balance'
  | 'channel'

/** In the order they are tried: a name may hold another ("วันที่และเวลา" is a date that brings its time along). */
const names: readonly [StatementColumn, RegExp][] = [
  ['balance', /ยอดคงเหลือ|คงเหลือ|balance/i],
  ['reference', /อ้างอิง|reference|\bref\b|transaction id|เลขที่รายการ/i],
  ['direction', /(dr|debit)\s*\/\s*(cr|credit)|(cr|credit)\s*\/\s*(dr|debit)|ประเภท|direction|^type$/i],
  ['in', /เงินเข้า|ฝาก|รับเข้า|deposit|credit|money in|paid in/i],
  ['out', /เงินออก|ถอน|โอนออก|withdraw|debit|money out|paid out/i],
  ['amount', /จำนวนเงิน|amount/i],
  ['date', /วันที่|วันเวลา|date/i],
  ['time', /เวลา|time/i],
  ['channel', /ช่องทาง|channel/i],
  ['details', /รายละเอียด|คำอธิบาย|รายการ|description|details|particulars|ผู้โอน|sender|from/i],
]

/** The columns of a heading; null when the line is none: it must name a date and an amount of money that came in. */
export function columnsOf(cells: readonly string[]): ReadonlyMap<StatementColumn, number> | null {
  const found = new Map<StatementColumn, number>()
  cells.forEach((cell, at) => {
    const column = names.find(([name, form]) => !found.has(name) && form.test(cell.trim()))?.[0]
    if (column) found.set(column, at)
  })
  if (!found.has('date') && found.has('time')) {
    found.set('date', found.get('time') ?? 0)
    found.delete('time')
  }
  return found.has('date') && (found.has('in') || found.has('amount')) ? found : null
}
