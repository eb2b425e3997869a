import { setTimeout as pause } from 'node:timers/promises'
import { v2 as cloudinary } from 'cloudinary'
import { z } from 'zod'
import { type IncomingBytes, type Outgoing, parseJson, sendForBytes } from '../http.ts'
import { type ImageFormat, type ImageStore, ImageStoreError, isImageHash } from './contract.ts'

export type CloudinarySettings = {
  cloud: string
  key: string
  secret: string
  /** One address in place of Cloudinary's two, for a simulator. */
  base: string | null
}

export type CloudinaryWorld = {
  fetch?: typeof globalThis.fetch
  /** Milliseconds since 1970: signatures are good for one hour. */
  now?: () => number
  /** Waits between attempts, in milliseconds. */
  wait?: (ms: number) => Promise<unknown>
  timeoutMs?: number
}

/** All calls are safe to repeat: an upload names its own content and never overwrites, removing twice is removing. */
const ATTEMPTS = 3
const FIRST_PAUSE_MS = 400
const MAX_REPLY_BYTES = 20_000_000

const Uploaded = z.object({ public_id: z.string(), bytes: z.number() })
const Destroyed = z.object({ result: z.enum(['ok', 'not found']) })
const Refused = z.object({ error: z.object({ message: z.string() }) })

type Call = Omit<Outgoing, 'signal' | 'timeoutMs' | 'maxBytes'>
type Answer = Extract<IncomingBytes, { kind: 'answer' }>

/**
 * Keeps the master at Cloudinary (https://cloudinary.com/documentation/image_upload_api_reference) and lets it make the
 * sizes. Pictures are of type `authenticated`: only addresses that we signed answer, and only this server knows them.
 */
export function createCloudinaryStore(settings: CloudinarySettings, world: CloudinaryWorld = {}): ImageStore {
  const { fetch = globalThis.fetch, now = Date.now, wait = pause, timeoutMs = 20_000 } = world

  /** The one door: sends, repeats what may be repeated, and turns every other ending into one kind of error. */
  async function call(make: () => Call): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const signal = new AbortController().signal
      const incoming = await sendForBytes(fetch, { ...make(), signal, timeoutMs, maxBytes: MAX_REPLY_BYTES })
      if (incoming.kind === 'answer' && !isPassing(incoming.status)) return incoming
      if (attempt === ATTEMPTS) throw passing(incoming)
      await wait(FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()))
    }
  }

  function post(action: 'upload' | 'destroy', fields: Record<string, string>, file?: Uint8Array): Call {
    const body = new FormData()
    const timestamp = String(Math.floor(now() / 1000))
    for (const [name, value] of Object.entries(signed({ ...fields, timestamp }, settings))) body.set(name, value)
    if (file) body.set('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), 'picture.jpg')
    const base = settings.base ?? 'https://api.cloudinary.com'
    return { method: 'POST', url: new URL(`${base}/v1_1/${settings.cloud}/image/${action}`), body }
  }

  return {
    name: 'cloudinary',

    async put({ hash, master }) {
      if (!isImageHash(hash)) throw new ImageStoreError('cloudinary', 'not a hash', { retryable: false })
      const fields = { public_id: publicId(hash), type: 'authenticated', overwrite: 'false' }
      const kept = read(Uploaded, await call(() => post('upload', fields, master)))
      if (kept.public_id !== publicId(hash)) {
        throw new ImageStoreError('cloudinary', 'kept the picture under another name', { retryable: false })
      }
    },

    async open(hash, width, format) {
      if (!isImageHash(hash) || !Number.isInteger(width) || width < 1) return null
      const url = deliveryAddress(settings, { hash, width, format })
      const answer = await call(() => ({ method: 'GET', url }))
      if (answer.status === 404) return null
      const contentType = answer.headers.get('content-type') ?? ''
      if (answer.status !== 200) throw refusal(answer)
      if (!contentType.startsWith('image/')) throw unreadable()
      return { bytes: answer.bytes, contentType }
    },

    async remove(hash) {
      if (!isImageHash(hash)) return
      const fields = { public_id: publicId(hash), type: 'authenticated', invalidate: 'true' }
      read(Destroyed, await call(() => post('destroy', fields)))
    },
  }
}

function publicId(hash: string): string {
  return `yaan/${hash}`
}

function signed(fields: Record<string, string>, { key, secret }: CloudinarySettings): Record<string, string> {
  const { signature } = cloudinary.utils.sign_request(fields, { api_key: key, api_secret: secret })
  return { ...fields, api_key: key, signature }
}

/** Cloudinary's own address of one size, moved to our base; `c_limit` never enlarges. */
function deliveryAddress(
  settings: CloudinarySettings,
  { hash, width, format }: { hash: string; width: number; format: ImageFormat },
): URL {
  const official = cloudinary.url(publicId(hash), {
    cloud_name: settings.cloud,
    api_secret: settings.secret,
    secure: true,
    type: 'authenticated',
    sign_url: true,
    force_version: false,
    urlAnalytics: false,
    crop: 'limit',
    width,
    quality: 'auto',
    format,
  })
  return new URL((settings.base ?? 'https://res.cloudinary.com') + new URL(official).pathname)
}

function read<T>(schema: z.ZodType<T>, answer: Answer): T {
  if (answer.status !== 200) throw refusal(answer)
  const parsed = schema.safeParse(parseJson(answer.bytes.toString('utf8')))
  if (parsed.success) return parsed.data
  throw unreadable(parsed.error)
}

function unreadable(cause?: unknown): ImageStoreError {
  return new ImageStoreError('cloudinary', 'answered something unreadable', { retryable: true, cause })
}

/** 420 is Cloudinary's older "too many", 423 means that this size is being made at this moment. */
function isPassing(status: number): boolean {
  return status >= 500 || [408, 420, 423, 429].includes(status)
}

function passing(incoming: IncomingBytes): ImageStoreError {
  const what = incoming.kind === 'lost' ? `gave no answer (${incoming.why})` : `is not well (${incoming.status})`
  return new ImageStoreError('cloudinary', what, { retryable: true })
}

/** Its words may hold the text that we signed, never the key: fit for the log. */
function refusal({ status, headers, bytes }: Answer): ImageStoreError {
  const parsed = Refused.safeParse(parseJson(bytes.toString('utf8')))
  const reason = parsed.success ? parsed.data.error.message : (headers.get('x-cld-error') ?? 'no reason given')
  return new ImageStoreError('cloudinary', `refused (${status}): ${reason}`, { retryable: false })
}
