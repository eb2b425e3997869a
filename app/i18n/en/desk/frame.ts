import type { Phrases } from '../../phrases.ts'

export const frame: Phrases['desk']['frame'] = {
  title: 'Desk',
  navLabel: 'Desk menu',
  nav: {
    today: 'Today',
    orders: 'Orders',
    makers: 'Makers',
    products: 'Goods',
    stories: 'Stories',
    listings: 'Partners',
  },
}
