const patienceMs = 90_000

/** Waits for a condition. @throws when it does not come about in a minute and a half. */
export async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + patienceMs
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((next) => setTimeout(next, 20))
  }
}
