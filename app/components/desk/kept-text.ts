/** What was typed into a form and has not reached the server, kept on the device: a closed tab or a lost signal costs
 *  nothing. Wiped at sign-out. */

const prefix = 'yaan-kept:'

export interface KeptText {
  /** The revision of the answer that the form showed. */
  readonly seen: number
  readonly values: Readonly<Record<string, readonly string[]>>
  /** It was sent; whether it arrived is told by the answer's revision next time. */
  readonly sent: boolean
}

/** The text kept under a key, or null. */
export function readKept(key: string): KeptText | null {
  try {
    const found = localStorage.getItem(prefix + key)
    return found ? (JSON.parse(found) as KeptText) : null
  } catch {
    return null
  }
}

/** Keeps text under a key; a full or forbidden store keeps nothing, and the form goes on working. */
export function writeKept(key: string, kept: KeptText): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(kept))
  } catch {
    // Nothing can be done about it here, and the server keeps every step anyway.
  }
}

/** Forgets what is kept under keys that begin so; everything, when no beginning is given. */
export function forgetKept(beginning = ''): void {
  for (const key of keptKeys(beginning)) localStorage.removeItem(prefix + key)
}

/** The keys that begin so. */
export function keptKeys(beginning = ''): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix + beginning))
      .map((key) => key.slice(prefix.length))
  } catch {
    return []
  }
}
