/** Lazada's signatures, HMAC-SHA256 with the app secret: upper-case hex for calls, lower-case for pushes. Guide: "Signature algorithm". */
import { createHmac } from 'node:crypto'

/**
 * The `sign` of a call: the path without `/rest`, then every parameter, sorted by name, as name and value without a sign
 * between; empty values and files are left out. Form fields count like query fields, unencoded.
 */
export function signCall(secret: string, path: string, fields: Readonly<Record<string, string>>): string {
  const text = Object.keys(fields)
    .filter((name) => fields[name] !== '')
    .sort()
    .map((name) => name + fields[name])
    .join('')
  return createHmac('sha256', secret)
    .update(path + text)
    .digest('hex')
    .toUpperCase()
}

/** The `Authorization` header of a push: over the app key and the raw body. */
export function signPush({ appKey, appSecret }: { appKey: string; appSecret: string }, body: Uint8Array): string {
  return createHmac('sha256', appSecret).update(appKey).update(body).digest('hex')
}
