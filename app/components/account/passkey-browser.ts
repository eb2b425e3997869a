/** The browser's side of passkeys: two questions to the device, asked in the form that the server wrote. */

/** Whether this browser holds passkeys and speaks their JSON form. */
export function canUsePasskeys(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && 'parseCreationOptionsFromJSON' in PublicKeyCredential
}

/** Makes a passkey on this device; null when the person thought better of it. */
export async function makePasskey(): Promise<string | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await askServer())
  return answerOf(() => navigator.credentials.create({ publicKey }))
}

/** Lets the person choose one of their passkeys; null when they thought better of it. */
export async function choosePasskey(): Promise<string | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await askServer())
  return answerOf(() => navigator.credentials.get({ publicKey }))
}

async function askServer() {
  const response = await fetch('/account/passkey-options', { method: 'POST' })
  if (!response.ok) throw new Error(`options: ${response.status}`)
  return response.json()
}

async function answerOf(ask: () => Promise<Credential | null>): Promise<string | null> {
  try {
    const credential = await ask()
    return credential instanceof PublicKeyCredential ? JSON.stringify(credential.toJSON()) : null
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
