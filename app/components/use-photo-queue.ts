import { useCallback, useEffect, useReducer, useRef } from 'react'
import { type SentPhoto, sendPhoto } from './photo-send.ts'
import { shrinkPhoto } from './photo-shrink.ts'

export type Phase = 'waiting' | 'shrinking' | 'sending' | 'preparing' | 'ready' | 'failed'

/** One picture on its way: from the moment it was chosen until the server has it. */
export interface Item {
  readonly key: string
  readonly phase: Phase
  readonly percent: number
  /** Kept until it is ready, so that it can be sent again. */
  readonly file: File | null
  /** What is shown of it before the server has it. */
  readonly preview: string | null
  readonly photo: SentPhoto | null
  /** Why it failed, in the server's words; null: it did not arrive. */
  readonly said: string | null
  readonly signedOut: boolean
}

type Step =
  | { do: 'add'; items: readonly Item[] }
  | { do: 'change'; key: string; to: Partial<Item> }
  | { do: 'remove'; key: string }
  | { do: 'first'; key: string }

/** The pictures of one uploader. They are sent one after the other: on a weak signal one whole picture is worth more than
 *  five halves. */
export function usePhotoQueue({ communityId, initial }: { communityId: string; initial: readonly SentPhoto[] }) {
  const [items, dispatch] = useReducer(step, initial, (photos) => photos.map(readyItem))
  const line = useRef(Promise.resolve())
  const previews = useRef(new Set<string>())
  useEffect(() => {
    const shown = previews.current
    return () => {
      for (const url of shown) URL.revokeObjectURL(url)
    }
  }, [])

  const send = useCallback(
    (key: string, file: File) => {
      const change = (to: Partial<Item>) => dispatch({ do: 'change', key, to })
      line.current = line.current.then(async () => {
        change({ phase: 'shrinking', said: null })
        const smaller = await shrinkPhoto(file)
        change({ phase: 'sending', percent: 0 })
        const sent = await sendPhoto(smaller, communityId, (percent) =>
          change({ phase: percent < 100 ? 'sending' : 'preparing', percent }),
        )
        if (sent.ok) change({ phase: 'ready', photo: sent.photo, file: null })
        else change({ phase: 'failed', said: sent.said, signedOut: sent.signedOut })
      })
    },
    [communityId],
  )

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map(waitingItem)
      for (const { preview } of added) if (preview) previews.current.add(preview)
      dispatch({ do: 'add', items: added })
      for (const { key, file } of added) if (file) send(key, file)
    },
    [send],
  )

  const again = useCallback(({ key, file }: Item) => file && send(key, file), [send])
  const remove = useCallback((key: string) => dispatch({ do: 'remove', key }), [])
  const makeFirst = useCallback((key: string) => dispatch({ do: 'first', key }), [])
  return { items, add, again, remove, makeFirst }
}

function step(items: readonly Item[], now: Step): readonly Item[] {
  switch (now.do) {
    case 'add':
      return [...items, ...now.items]
    case 'change':
      return withoutTwins(items.map((item) => (item.key === now.key ? { ...item, ...now.to } : item)))
    case 'remove':
      return items.filter(({ key }) => key !== now.key)
    case 'first':
      return [...items.filter(({ key }) => key === now.key), ...items.filter(({ key }) => key !== now.key)]
  }
}

/** The same picture chosen twice is one picture to the server, and one here. */
function withoutTwins(items: readonly Item[]): readonly Item[] {
  return items.filter(({ photo }, at) => !photo || items.findIndex((other) => other.photo?.id === photo.id) === at)
}

function readyItem(photo: SentPhoto): Item {
  return {
    key: photo.id,
    phase: 'ready',
    percent: 100,
    file: null,
    preview: null,
    photo,
    said: null,
    signedOut: false,
  }
}

let chosen = 0

function waitingItem(file: File): Item {
  return {
    key: `chosen-${chosen++}`,
    phase: 'waiting',
    percent: 0,
    file,
    preview: URL.createObjectURL(file),
    photo: null,
    said: null,
    signedOut: false,
  }
}
