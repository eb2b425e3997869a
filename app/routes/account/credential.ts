import { z } from 'zod'

/** What a browser answers about a passkey (w3.org/TR/webauthn-3, toJSON). Its content is checked by the verifier. */

const binary = z.base64url().max(20_000)
const common = {
  id: binary,
  rawId: binary,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).transform(() => ({})),
}

export const MadePasskey = z.object({
  ...common,
  response: z.object({
    clientDataJSON: binary,
    attestationObject: binary,
    transports: z
      .array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']).catch('internal'))
      .default([]),
  }),
})

export const UsedPasskey = z.object({
  ...common,
  response: z.object({ clientDataJSON: binary, authenticatorData: binary, signature: binary }),
})

/** Reads the JSON of a form field; null when it is none of that shape. */
export function readCredential<Shape extends z.ZodType>(sent: FormDataEntryValue | null, shape: Shape) {
  try {
    return shape.safeParse(JSON.parse(String(sent))).data ?? null
  } catch {
    return null
  }
}
