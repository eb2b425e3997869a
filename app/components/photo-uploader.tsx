import { type ChangeEvent, type ReactNode, useEffect, useState } from 'react'
import { buttonLook } from './button-look.ts'
import { useWords } from './language.tsx'
import { Photo } from './photo.tsx'
import type { SentPhoto } from './photo-send.ts'
import { type Item, usePhotoQueue } from './use-photo-queue.ts'

interface Props {
  communityId: string
  /** What is there already, first picture first. */
  initial: readonly SentPhoto[]
  most: number
  /** Asked beside each picture that has arrived: who is on it, its words for people who do not see it. */
  children?: ((photo: SentPhoto, position: number) => ReactNode) | undefined
}

/**
 * Photographs by camera or from the phone, each with its progress, its own error and a way to send it again. Stands
 * inside a form of type multipart: the pictures arrive as `photo` (ids, first picture first). Without JavaScript the files
 * themselves arrive as `files` (routes/desk/photo/receive.server.ts reads them).
 */
export function PhotoUploader({ communityId, initial, most, children }: Props) {
  const words = useWords().photo
  const { items, add, again, remove, makeFirst } = usePhotoQueue({ communityId, initial })
  const room = most - items.length
  const alive = useAlive()
  return (
    <div className="flex flex-col gap-4">
      {items.length > 0 && (
        <ol className="flex flex-col gap-4">
          {items.map((item, position) => (
            <Row key={item.key} item={item} position={position} alive={alive} onAgain={() => again(item)}>
              {item.photo && children?.(item.photo, position)}
              {alive && (
                <div className="flex flex-wrap gap-3">
                  {item.photo && position > 0 && (
                    <RowButton onClick={() => makeFirst(item.key)}>{words.makeFirst}</RowButton>
                  )}
                  <RowButton onClick={() => remove(item.key)}>{words.remove}</RowButton>
                </div>
              )}
            </Row>
          ))}
        </ol>
      )}
      {room > 0 ? (
        <Inputs onFiles={(files) => add(files.slice(0, room))} isFirst={items.length === 0} alive={alive} />
      ) : (
        <p>{words.full(most)}</p>
      )}
      <p className="text-16 text-muted">{words.hint}</p>
    </div>
  )
}

interface RowProps {
  item: Item
  position: number
  alive: boolean
  onAgain: () => void
  children: ReactNode
}

function Row({ item, position, alive, onAgain, children }: RowProps) {
  const words = useWords().photo
  const { photo, preview, phase } = item
  const name = position === 0 ? words.first : words.numbered(position + 1)
  return (
    <li className="flex flex-col gap-3 rounded-card border border-sand bg-raised p-3">
      {photo && <Kept photo={photo} alive={alive} />}
      <div className="flex gap-4">
        <div className="size-28 shrink-0 overflow-hidden rounded-card bg-sand">
          {photo ? (
            <Photo photo={photo} alt={{ th: '', en: null }} sizes="7rem" />
          ) : (
            preview && <Preview src={preview} />
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-2">
          <p className="font-bold">{name}</p>
          <p role="status" className={phase === 'failed' ? 'font-bold text-16 text-lac' : 'text-16 text-muted'}>
            <State item={item} />
          </p>
          {phase === 'failed' && <RowButton onClick={onAgain}>{words.again}</RowButton>}
        </div>
      </div>
      {children}
    </li>
  )
}

/** The picture's id in the form. Without JavaScript there is no button to remove it, so a tick says that it stays. */
function Kept({ photo, alive }: { photo: SentPhoto; alive: boolean }) {
  const { keep } = useWords().photo
  if (alive) return <input type="hidden" name="photo" value={photo.id} />
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input type="checkbox" name="photo" value={photo.id} defaultChecked className="size-6 accent-indigo" />
      {keep}
    </label>
  )
}

/** False until JavaScript runs on this page. */
function useAlive(): boolean {
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return alive
}

/** The file itself, until the server has it; nothing where this browser cannot draw it (HEIC outside Safari). */
function Preview({ src }: { src: string }) {
  const [drawn, setDrawn] = useState(true)
  return drawn ? <img src={src} alt="" onError={() => setDrawn(false)} className="size-full object-cover" /> : null
}

function State({ item }: { item: Item }) {
  const words = useWords().photo
  switch (item.phase) {
    case 'waiting':
      return words.waiting
    case 'shrinking':
      return words.shrinking
    case 'sending':
      return words.sending(item.percent)
    case 'preparing':
      return words.preparing
    case 'ready':
      return words.ready
    case 'failed':
      return item.signedOut ? words.signedOut : (item.said ?? words.offline)
  }
}

interface InputsProps {
  onFiles: (files: File[]) => void
  /** There is no picture yet: taking one is the thing to do. */
  isFirst: boolean
  alive: boolean
}

/** Camera and files. Before JavaScript is there they are plain file fields, so that a form always works. */
function Inputs({ onFiles, isFirst, alive }: InputsProps) {
  const words = useWords().photo
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(target.files ?? [])])
    target.value = ''
  }
  const field = { type: 'file', name: 'files', accept: 'image/*', ...(alive ? { onChange: take } : {}) } as const
  const stacked = alive ? 'relative' : 'flex-col'
  const hiddenField = 'absolute inset-0 size-full cursor-pointer opacity-0'
  return (
    <div className="flex flex-col gap-3 sm:flex-row">
      <label className={`${stacked} ${buttonLook(alive && isFirst ? 'main' : 'quiet')} has-focus-visible:outline-3`}>
        {words.take}
        <input {...field} capture="environment" className={alive ? hiddenField : 'max-w-full text-16'} />
      </label>
      <label className={`${stacked} ${buttonLook('quiet')} has-focus-visible:outline-3`}>
        {words.choose}
        <input {...field} multiple className={alive ? hiddenField : 'max-w-full text-16'} />
      </label>
    </div>
  )
}

function RowButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-11 rounded-card border border-muted px-4 text-16 text-indigo"
    >
      {children}
    </button>
  )
}
