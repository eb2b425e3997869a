import sharp from 'sharp'
import type { Asset, Shelf } from './shelf.ts'
import { deliverySignature, isRightSignature, textToSign } from './signature.ts'

export type CloudinaryAccount = { cloud: string; key: string; secret: string }

/** A delivered size by its address, as the CDN keeps it. */
export type Edge = Map<string, { publicId: string; bytes: Buffer; contentType: string }>

export type Company = { account: CloudinaryAccount; shelf: Shelf; edge: Edge; now: () => number }

type Fields = ReadonlyMap<string, string>

const ONE_HOUR_S = 3600
const ADDRESS = /^\/image\/(\w+)\/(?:s--([\w-]{8})--\/)?((?:[a-z]+_[^/]+\/)?(.+)\.(avif|webp|jpg|png))$/

/** Answers Cloudinary's own addresses; `path` begins after the host. */
export async function answerAsCloudinary(company: Company, request: Request, path: string): Promise<Response> {
  const cloudName = company.account.cloud
  const [, cloud, action] = /^\/v1_1\/([^/]+)\/image\/(upload|destroy)$/.exec(path) ?? []
  if (action && request.method === 'POST') {
    return cloud === cloudName ? api(company, request, action) : refuse(401, `Invalid cloud_name ${cloud}`)
  }
  if (path.startsWith(`/${cloudName}/`)) return deliver(company, path.slice(cloudName.length + 1))
  return refuse(404, 'Not found')
}

/** A refusal in Cloudinary's form: its words in the body and in a header. */
export function refuse(status: number, message: string): Response {
  return Response.json({ error: { message } }, { status, headers: { 'x-cld-error': message.replace(/[^ -~]/g, '?') } })
}

/** Understands the part of the transformation language that Yaan uses: `c_limit`, `w_…`, `q_…`. */
export async function resized(original: Buffer, transformation: string, format: string) {
  const width = Number(/(?:^|,)w_(\d+)/.exec(transformation)?.[1] ?? Number.NaN)
  const picture = sharp(original)
  if (width > 0) picture.resize({ width, withoutEnlargement: true })
  if (format === 'avif') picture.avif({ quality: 50, effort: 1 })
  else if (format === 'webp') picture.webp({ quality: 75 })
  else if (format === 'png') picture.png()
  else picture.jpeg({ quality: 78 })
  return { bytes: await picture.toBuffer(), contentType: `image/${format === 'jpg' ? 'jpeg' : format}` }
}

async function api(company: Company, request: Request, action: string): Promise<Response> {
  const form = await request.formData().catch(() => null)
  if (!form) return refuse(400, 'Invalid form')
  const fields = new Map<string, string>()
  for (const [name, value] of form) if (typeof value === 'string') fields.set(name, value)
  const problem = checkCredentials(company, fields)
  if (problem) return problem
  const file = form.get('file')
  return action === 'upload' ? upload(company, fields, file instanceof Blob ? file : null) : destroy(company, fields)
}

function checkCredentials({ account, now }: Company, fields: Fields): Response | null {
  const signature = fields.get('signature')
  const timestamp = Number(fields.get('timestamp'))
  if (!signature) return refuse(400, 'Upload preset must be specified when using unsigned upload')
  if (fields.get('api_key') !== account.key) return refuse(401, `Unknown API key ${fields.get('api_key')}`)
  if (!timestamp) return refuse(400, 'Missing required parameter - timestamp')
  const text = textToSign(fields)
  if (!isRightSignature(text, account.secret, signature)) {
    return refuse(401, `Invalid Signature ${signature}. String to sign - '${text}'.`)
  }
  if (now() / 1000 - timestamp > ONE_HOUR_S) {
    return refuse(400, `Stale request - reported time is ${timestamp} which is more than 1 hour ago`)
  }
  return null
}

async function upload({ shelf, now }: Company, fields: Fields, file: Blob | null): Promise<Response> {
  if (!file) return refuse(400, 'Missing required parameter - file')
  const publicId = fields.get('public_id') ?? crypto.randomUUID()
  const existing = await shelf.find(publicId)
  if (existing && fields.get('overwrite') === 'false') return Response.json({ ...described(existing), existing: true })
  const bytes = Buffer.from(await file.arrayBuffer())
  const seen = await sharp(bytes)
    .metadata()
    .catch(() => null)
  if (!seen) return refuse(400, 'Invalid image file')
  const { format, width, height } = seen
  const type = fields.get('type') ?? 'upload'
  const asset = { publicId, type, format, width, height, bytes: bytes.length, storedAt: now() }
  await shelf.keep(asset, bytes)
  return Response.json(described(asset))
}

/** As at the real one, the CDN goes on showing what was destroyed unless `invalidate` was asked for. */
async function destroy({ shelf, edge }: Company, fields: Fields): Promise<Response> {
  const publicId = fields.get('public_id') ?? ''
  const asset = await shelf.find(publicId)
  if (fields.get('invalidate') === 'true') {
    for (const [address, kept] of edge) if (kept.publicId === publicId) edge.delete(address)
  }
  if (!asset || asset.type !== (fields.get('type') ?? 'upload')) return Response.json({ result: 'not found' })
  await shelf.forget(publicId)
  return Response.json({ result: 'ok' })
}

async function deliver({ account, shelf, edge }: Company, path: string): Promise<Response> {
  const kept = edge.get(path)
  if (kept) return picture(kept)
  const [, type = '', signature, signedPart = '', publicId = '', format = ''] = ADDRESS.exec(path) ?? []
  const asset = await shelf.find(publicId)
  if (!asset || asset.type !== type) return refuse(404, `Resource not found - ${publicId}`)
  if (type !== 'upload' && signature !== deliverySignature(signedPart, account.secret)) {
    return refuse(401, 'Invalid or missing signature in the delivery address')
  }
  const made = await resized(await shelf.read(publicId), signedPart, format)
  edge.set(path, { publicId, ...made })
  return picture(made)
}

function picture({ bytes, contentType }: { bytes: Buffer; contentType: string }): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } })
}

function described({ publicId, type, format, width, height, bytes, storedAt }: Asset) {
  const version = Math.floor(storedAt / 1000)
  const created_at = new Date(storedAt).toISOString()
  return { public_id: publicId, version, type, format, width, height, bytes, created_at, resource_type: 'image' }
}
