import type { Phrases } from '../../phrases.ts'

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const feed: Phrases['office']['feed'] = {
  title: 'Product files for Google and Facebook',
  lead: 'Goods in the shop whose makers agreed to partners stand in these files by themselves; nothing is sent one by one. The platforms come and fetch them.',
  toPartners: 'The other partners',
  file: (partner, lang) => `${partner} · ${lang === 'en' ? 'in English' : 'in Thai'}`,
  items: (n) => `${counted(n, 'item', 'items')} in the file`,
  leftOut: (n) => (n === 0 ? 'Nothing left out' : `${n} left out`),
  empty: 'There is nothing to show yet, so no file is given out: an empty one would delete everything over there.',
  builtAt: (when) => `Last made ${when}`,
  changedAt: (when) => `Last changed ${when}`,
  never: 'Never made yet; it is made by itself within a minute',
  open: 'Open the file',
  fetches: 'Who fetched it',
  nobody: 'Nobody yet',
  fetched: (who, times, when) => `${who}: ${counted(times, 'time', 'times')}, last ${when}`,
  who: { google: 'Google', meta: 'Facebook', other: 'Others' },
  behind: 'Something has changed that is not in the files yet; they are made anew within a minute.',
  failed: (when) =>
    `The last try to make the files failed (${when}). The files of before are still given out. If this stays, tell the technical team.`,
  notPartnered: (n) =>
    `${counted(n, 'more product is', 'more products are')} in no file because the maker has not agreed to partners`,
  reasons: 'What is left out, and how to mend it',
  noReasons: 'Every product is in every file',
  fix: 'Mend it',
  fixOf: (title) => `Mend ${title}`,
}
