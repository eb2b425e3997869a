import type { PhotoOf } from './photo.tsx'

export interface SentPhoto extends PhotoOf {
  id: string
}

export type Sent = { ok: true; photo: SentPhoto } | { ok: false; said: string | null; signedOut: boolean }

interface Answer {
  photos: ({ ok: true; photo: SentPhoto } | { ok: false; said: string })[]
}

/** Longer than the slowest honest upload of 12 MB at 400 kbit/s. */
const LONGEST_MS = 300_000

/**
 * Sends one photograph and tells how far it is. Never throws: no signal, a closed session and an unreadable answer are
 * outcomes too, and the picture stays with whoever asked. (XMLHttpRequest, since fetch cannot tell the progress.)
 */
export function sendPhoto(file: File, communityId: string, onProgress: (percent: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const lost = { ok: false, said: null, signedOut: false } as const
    request.open('POST', `/desk/photos?community=${encodeURIComponent(communityId)}`)
    request.setRequestHeader('accept', 'application/json')
    request.responseType = 'json'
    request.timeout = LONGEST_MS
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / Math.max(total, 1)) * 100))
    request.onload = () => resolve(request.status === 401 ? { ...lost, signedOut: true } : read(request.response))
    request.onerror = () => resolve(lost)
    request.ontimeout = () => resolve(lost)
    const form = new FormData()
    form.set('files', file)
    request.send(form)
  })
}

function read(answer: unknown): Sent {
  const [first] = isAnswer(answer) ? answer.photos : []
  if (!first) return { ok: false, said: null, signedOut: false }
  return first.ok ? first : { ok: false, said: first.said, signedOut: false }
}

function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'object' && answer !== null && 'photos' in answer && Array.isArray(answer.photos)
}
