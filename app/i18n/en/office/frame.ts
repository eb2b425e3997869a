import type { Phrases } from '../../phrases.ts'

export const frame: Phrases['office']['frame'] = {
  title: 'Office',
  navLabel: 'Office menu',
  nav: {
    home: 'Overview',
    communities: 'Communities',
    staff: 'Staff',
    audit: 'Log',
    delivery: 'Delivery',
    partners: 'Partners',
    money: 'Money',
  },
}

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const home: Phrases['office']['home'] = {
  title: 'The programme today',
  communities: (n) => counted(n, 'community', 'communities'),
  withoutVolunteer: (n) => `${counted(n, 'community has', 'communities have')} no volunteer`,
  makers: (n) => `${counted(n, 'maker', 'makers')} with consent, in the shop`,
  products: (n) => `${counted(n, 'product', 'products')} for sale`,
  stories: (n) => `${counted(n, 'story waits', 'stories wait')} for a committee to read`,
  listings: (n) => `${counted(n, 'partner listing needs', 'partner listings need')} somebody`,
  listingsFine: 'All partner listings are fine',
  add: 'Add a community',
  import: 'Import from a file',
}
