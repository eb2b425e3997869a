import type { Phrases } from '../../phrases.ts'

export const importing: Phrases['office']['import'] = {
  title: 'Import communities',
  intro:
    'Use a CSV file of the city’s register, with Thai or English headers. Good rows go in; every bad row is named with its reason. The same file may be imported again: nothing is doubled.',
  file: 'CSV file',
  fileHint: 'Headers: name, district code, type, houses, people, lat, lon. Up to 5 MB.',
  check: 'Check first, save nothing',
  take: 'Import the good rows',
  noFile: 'No file was chosen yet',
  tooBig: 'The file is larger than 5 MB. Split it and send the parts one by one.',
  checked: 'What was found (nothing was saved)',
  taken: 'Imported',
  report: ({ created, updated, unchanged, bad }) =>
    `${created} created · ${updated} updated · ${unchanged} unchanged · ${bad} bad`,
  badRow: (line, why) => `line ${line}: ${why}`,
  badRows: 'Rows with a problem',
  moreBadRows: (more) => `and ${more} more. Mend these and check again to see the rest.`,
  missing: (columns) =>
    `The file has no column for ${columns.join(', ')}, so nothing was imported. Is its first row the header?`,
  columns: {
    name: 'name',
    district: 'district code',
    kind: 'type',
    houses: 'houses',
    people: 'people',
    lat: 'lat',
    lon: 'lon',
  },
  problems: {
    name_missing: 'there is no name',
    name_too_long: 'the name is longer than 120 characters',
    district_unknown: 'this district is not known; use a code from 1001 to 1050 or the name of the district',
    kind_unknown: 'this type is not known; use the words of the rules of 2555 or 2564, such as แออัด, เมือง, ชานเมือง',
    houses_not_number: 'houses must be a whole number',
    people_not_number: 'people must be a whole number',
    place_half: 'only one half of the position is there; give lat and lon, or neither',
    place_not_number: 'the position must be numbers such as 13.7563',
    place_outside: 'the position is not in Bangkok; are lat and lon exchanged?',
    twice_in_file: 'this community stands in the file already, further up',
    row_unreadable: 'cannot be read from this line on; perhaps a quotation mark is opened and never closed',
  },
}
