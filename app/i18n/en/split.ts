import type { Phrases } from '../phrases.ts'

export const split: Phrases['split'] = {
  title: 'Where the money goes',
  ofPrice: (price) => `The maker sets the price. Of the ${price} that you pay:`,
  maker: 'The maker, all of this',
  share: 'The community',
  feesAre: 'Payment fees come out of this; the maker pays none',
  feesWere: (fees) => `The payment fee of ${fees} came out of this; the maker paid none`,
  delivery: 'Delivery',
  refunded: 'Back to the buyer',
  held: 'Kept for the buyer',
  lost: 'Taken back by a bank',
}
