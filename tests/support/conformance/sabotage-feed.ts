/** Ways of spoiling a catalogue's file. */
import type { FeedFile } from '#integrations/partners/contract.ts'
import type { Saboteur } from './saboteur.ts'

export const feedSaboteurs: readonly Saboteur[] = [
  {
    name: 'breaks a file off in the middle',
    part: 'feed',
    red: ['G1', 'G2', 'G4'],
    spoil: onFiles((file) => ({
      row: (item, now) => file.row(item, now).slice(0, 120),
      tail: () => '',
    })),
  },
  {
    name: 'does not escape what it writes',
    part: 'feed',
    red: ['G1'],
    spoil: onFiles((file) => ({ row: (item, now) => unescaped(file.row(item, now)) })),
  },
  {
    name: 'loses the signs above Thai letters',
    part: 'feed',
    red: ['G1'],
    spoil: onFiles((file) => ({
      row: (item, now) => file.row(item, now).replace(/[\u0e34-\u0e3a\u0e47-\u0e4e]/g, ''),
    })),
  },
  {
    name: 'keeps items that break the rules',
    part: 'feed',
    red: ['G5'],
    spoil: onFiles((file) => ({
      validate: () => [],
      row: (item, now) =>
        item.photos.length > 0 ? file.row(item, now) : file.row({ ...item, photos: [nowhere] }, now),
    })),
  },
  {
    name: 'stops at the first problem of an item',
    part: 'feed',
    red: ['G5'],
    spoil: onFiles((file) => ({ validate: (item, now) => file.validate(item, now).slice(0, 1) })),
  },
  {
    name: 'writes the time into the file',
    part: 'feed',
    red: ['G4'],
    spoil: onFiles((file) => {
      let made = 0
      return {
        tail: () => {
          made += 1
          return file.tail() + '\n'.repeat(made)
        },
      }
    }),
  },
]

const nowhere = { url: 'https://nowhere.example/none.jpg', type: 'image/jpeg', width: 1280, height: 960 } as const

function onFiles(change: (file: FeedFile) => Partial<FeedFile>): Saboteur['spoil'] {
  return {
    partner: (partner) => {
      const { feed } = partner
      if (!feed) throw new Error('no feed')
      return { ...partner, feed: { ...feed, files: feed.files.map((file) => ({ ...file, ...change(file) })) } }
    },
  }
}

function unescaped(row: string): string {
  return row.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('""', '"')
}
