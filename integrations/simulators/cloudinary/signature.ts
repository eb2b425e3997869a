import { createHash, timingSafeEqual } from 'node:crypto'

/** Parameters of an upload that are never part of the signed text (Cloudinary, "Generating authentication signatures"). */
const UNSIGNED = ['file', 'cloud_name', 'resource_type', 'api_key', 'signature']

/** The text that an upload or destroy call must have signed: sorted `name=value`, joined by `&`, with `&` inside a
 *  value written as `%26` so that one value cannot pose as two. */
export function textToSign(fields: ReadonlyMap<string, string>): string {
  return [...fields]
    .filter(([name, value]) => value !== '' && !UNSIGNED.includes(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`.replaceAll('&', '%26'))
    .join('&')
}

/** Whether the signature is right: SHA-1 or SHA-256, told apart by their length, of the text with the secret behind it. */
export function isRightSignature(text: string, secret: string, signature: string): boolean {
  const algorithm = signature.length === 64 ? 'sha256' : 'sha1'
  const right = createHash(algorithm)
    .update(text + secret)
    .digest()
  const given = Buffer.from(signature, 'hex')
  return given.length === right.length && timingSafeEqual(given, right)
}

/** The signature inside a delivery address: the first eight signs of the base64 of SHA-1, safe for addresses. */
export function deliverySignature(rest: string, secret: string): string {
  const sum = createHash('sha1')
    .update(rest + secret)
    .digest('base64')
  return sum.slice(0, 8).replaceAll('/', '_').replaceAll('+', '-')
}
