/** A sentence for the person at the terminal, who can mend it; anything else that is thrown is a bug. */
export class StartRefused extends Error {}

/** Prints one step of what is going on. */
export function say(step: string): void {
  console.log(`· ${step}`)
}
