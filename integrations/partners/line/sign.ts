/** Who signs MyShop's messages. Papers disagree, so a shop's secret carries its way of signing in front. */
import { createHmac } from 'node:crypto'
import { sameSecret } from '../secret.ts'

export type Signing = 'base64' | 'hex'

/** What the vault keeps as a shop's hook: the usual webhook secret, or the API key where the shop signs with it. */
export function hookOf(signing: Signing, secret: string): string {
  return `${signing}:${secret}`
}

/** The `x-myshop-signature` over the raw body. */
export function signPush(hook: string, body: Uint8Array): string {
  const at = hook.indexOf(':')
  const signing = hook.slice(0, at) === 'hex' ? 'hex' : 'base64'
  return createHmac('sha256', hook.slice(at + 1))
    .update(body)
    .digest(signing)
}

export function isSigned(hook: string, body: Uint8Array, given: string): boolean {
  return sameSecret(given, signPush(hook, body))
}
