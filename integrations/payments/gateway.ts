import type { PaymentGateway, PaymentWorld, ProviderId } from './contract.ts'

/** What every verb of an adapter is given: its settings, the world, and its one way to the provider. */
export interface Inside<Settings, Caller> {
  readonly settings: Settings
  readonly world: PaymentWorld
  readonly call: Caller
}

type Answer<Name extends 'getRefund' | 'sweep' | 'readWebhook'> = ReturnType<PaymentGateway[Name]>

/** Verbs that take what is inside before what their caller says. */
type Over<Within, Name extends keyof PaymentGateway> = PaymentGateway[Name] extends (...said: infer Said) => infer Told
  ? (inside: Within, ...said: Said) => Told
  : never

type Plain = 'capabilities' | 'createPayment' | 'recoverPayment' | 'getPayment' | 'cancelPayment' | 'createRefund'

/** The verbs of an adapter, each over what is inside of it. */
export type Verbs<Settings, Within> = {
  readonly [Name in Plain | 'recoverRefund' | 'balance']: Over<Within, Name>
} & Pick<PaymentGateway, 'codePicture' | 'cardFrame' | 'settlements'> & {
    getRefund(inside: Within, refs: { paymentRef: string; ref: string }, signal: AbortSignal): Answer<'getRefund'>
    sweep(inside: Within, range: { from: Date; to: Date }, signal: AbortSignal): Answer<'sweep'>
    readWebhook(settings: Settings, letter: { raw: Uint8Array; headers: Headers; now: Date }): Answer<'readWebhook'>
  }

/** The gateway that these verbs make. */
export function gatewayOf<Settings extends { readonly livemode: boolean }, Caller>(
  id: ProviderId,
  inside: Inside<Settings, Caller>,
  verbs: Verbs<Settings, Inside<Settings, Caller>>,
): PaymentGateway {
  return {
    id,
    livemode: inside.settings.livemode,
    capabilities: (signal) => verbs.capabilities(inside, signal),
    createPayment: (input, context) => verbs.createPayment(inside, input, context),
    recoverPayment: (input, context) => verbs.recoverPayment(inside, input, context),
    getPayment: (ref, signal) => verbs.getPayment(inside, ref, signal),
    cancelPayment: (ref, context) => verbs.cancelPayment(inside, ref, context),
    createRefund: (input, context) => verbs.createRefund(inside, input, context),
    recoverRefund: (input, context) => verbs.recoverRefund(inside, input, context),
    getRefund: (paymentRef, ref, signal) => verbs.getRefund(inside, { paymentRef, ref }, signal),
    sweep: (from, to, signal) => verbs.sweep(inside, { from, to }, signal),
    balance: (signal) => verbs.balance(inside, signal),
    codePicture: verbs.codePicture,
    ...(verbs.cardFrame ? { cardFrame: verbs.cardFrame } : {}),
    ...(verbs.settlements ? { settlements: verbs.settlements } : {}),
    readWebhook: (raw, headers, now) => verbs.readWebhook(inside.settings, { raw, headers, now }),
  }
}
