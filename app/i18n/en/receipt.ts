import { formatBaht } from '#app/lib/money.ts'
import { formatMoment } from '../dates.ts'
import type { Phrases } from '../phrases.ts'

export const receipt: Phrases['receipt'] = {
  yaan: 'Yaan',
  title: 'Receipt',
  back: 'Back to the order',
  download: 'Keep as a PDF',
  number: (code) => `No. ${code}`,
  paidAt: (at) => `Paid on ${formatMoment('en', at)}`,
  buyer: (name) => `Bought by ${name}`,
  goods: 'Goods',
  quantity: 'Quantity',
  price: 'Price',
  amount: 'Amount',
  from: (maker) => `From ${maker}`,
  delivery: 'Delivery',
  sumOfGoods: 'Goods',
  sumOfDelivery: 'Delivery',
  total: 'Total',
  inWords: (amount) => `Thai baht, ${formatBaht(amount)} in all`,
  refunded: 'Refunded since',
  onBehalf: 'Yaan received this money on behalf of the makers named above.',
  notTax: 'This is not a tax invoice.',
}
