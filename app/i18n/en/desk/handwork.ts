import type { Phrases } from '../../phrases.ts'

export const handwork: Phrases['desk']['handwork'] = {
  deeds: {
    put_up: 'Put it up there like this',
    change: 'Change it there to this',
    take_down: 'Take it down in that shop',
  },
  fields: {
    title: 'Title',
    story: 'Story',
    price: 'Price',
    units: 'Number',
    weight: 'Weight',
    page: 'Page in our shop',
    photos: 'Photos',
    shown: 'Visibility',
  },
  grams: (n) => `${n} g`,
  shown: 'For sale',
  notShown: 'Hidden for now',
  before: 'Before',
  done: 'It is done',
  why: 'Or why it could not be done',
  refused: 'Say that it could not be done',
  missingWhy: 'Say why, in a few words',
  sheet: {
    get: 'Download the sheet (CSV)',
    toDo: 'To do',
    deeds: { put_up: 'Put up', change: 'Change', take_down: 'Take down' },
    columns: {
      code: 'Code',
      title: 'Title',
      price: 'Price',
      units: 'Units',
      story: 'Story',
      photos: 'Photos',
      page: 'Link',
      weight: 'Weight (g)',
    },
  },
}
