import { type Satang, satang } from '../../money.ts'
import type { PaymentAccount } from '../account.ts'

export interface OmiseSettings {
  /** The main host, or the stand-in with its path. */
  readonly apiBase: string
  readonly secretKey: string
  /** For the provider's frame on our page; it can only make tokens. */
  readonly publicKey: string
  /** Base64. Empty: messages cannot be told from forged ones, and are hints only. */
  readonly webhookSecrets: readonly string[]
  readonly livemode: boolean
  /** What one transfer is expected to cost us, VAT included. */
  readonly transferFee: Satang
}

/** ฿20 and VAT: what transfers up to two million baht are said to cost. The provider's own figure decides. */
const usualTransferFee = '2140'

export function omiseSettings({ base, settings, livemode }: PaymentAccount): OmiseSettings {
  const { secretKey = '', publicKey = '', webhookSecret = '', transferFee = usualTransferFee } = settings
  return {
    apiBase: base,
    secretKey,
    publicKey,
    webhookSecrets: webhookSecret.split(',').filter(Boolean),
    livemode,
    transferFee: satang(BigInt(transferFee)),
  }
}
