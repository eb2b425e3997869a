import { formatBaht } from '#app/lib/money.ts'
import { type Cell, openPaper, paperWidth } from '#app/lib/paper/paper.server.ts'
import type { Receipt } from './receipt.server.ts'

/** What stands on a receipt besides the receipt itself. */
export interface ReceiptWords {
  readonly yaan: string
  readonly title: string
  readonly number: (code: string) => string
  readonly paidAt: (at: Date) => string
  readonly buyer: (name: string) => string
  readonly goods: string
  readonly quantity: string
  readonly price: string
  readonly amount: string
  readonly from: (maker: string) => string
  readonly delivery: string
  readonly sumOfGoods: string
  readonly sumOfDelivery: string
  readonly total: string
  readonly inWords: (amount: bigint) => string
  readonly refunded: string
  readonly onBehalf: string
  readonly notTax: string
}

const widths = { title: paperWidth - 230, quantity: 50, price: 90, amount: 90 }

/** The receipt on A4 as a PDF. */
export function drawReceipt(
  receipt: Receipt,
  { lang, words }: { lang: 'th' | 'en'; words: ReceiptWords },
): Promise<Buffer> {
  const paper = openPaper({ title: `${words.title} ${receipt.code}`, lang, madeAt: receipt.paidAt })
  const columns = (texts: readonly [string, string, string, string], type: Partial<Cell> = {}) =>
    paper.row([
      { ...type, text: texts[0], width: widths.title },
      { ...type, text: texts[1], width: widths.quantity, align: 'right' },
      { ...type, text: texts[2], width: widths.price, align: 'right' },
      { ...type, text: texts[3], width: widths.amount, align: 'right' },
    ])
  const sum = (label: string, amount: bigint, bold = false) =>
    columns([label, '', '', formatBaht(amount)], { bold, size: bold ? 13 : 11 })

  paper.line(words.yaan, { size: 20, bold: true })
  paper.line(words.title, { size: 15, bold: true })
  paper.line(words.number(receipt.code))
  paper.line(words.paidAt(receipt.paidAt))
  paper.line(words.buyer(receipt.buyer))
  paper.space(10)
  columns([words.goods, words.quantity, words.price, words.amount], { bold: true })
  paper.rule()
  for (const maker of receipt.makers) {
    paper.line(words.from(maker.name), { bold: true })
    for (const { title, quantity, unitPrice, amount } of maker.lines)
      columns([title, String(quantity), formatBaht(unitPrice), formatBaht(amount)])
    if (maker.delivery > 0n) columns([words.delivery, '', '', formatBaht(maker.delivery)], { grey: true })
    paper.space(4)
  }
  paper.rule()
  sum(words.sumOfGoods, receipt.goods)
  sum(words.sumOfDelivery, receipt.delivery)
  sum(words.total, receipt.total, true)
  paper.line(words.inWords(receipt.total), { grey: true })
  if (receipt.refunded > 0n) sum(words.refunded, receipt.refunded)
  paper.space(14)
  paper.line(words.onBehalf, { size: 9, grey: true })
  paper.line(words.notTax, { size: 9, grey: true })
  return paper.finish()
}
