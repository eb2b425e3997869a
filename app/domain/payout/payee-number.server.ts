import { open, seal } from '#app/lib/secret.server.ts'

/** Bound into what is sealed here. */
export const payeePurpose = 'payee-number'

export function sealNumber(digits: string): string {
  return seal(digits, payeePurpose)
}

/** For the file that goes to the bank, and for nothing that a page shows. @throws when it was altered or its key is gone. */
export function openNumber(sealed: string): string {
  return open(sealed, payeePurpose)
}
