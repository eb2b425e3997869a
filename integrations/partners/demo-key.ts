/** The guard that keeps demo keys and live keys apart. */

/** Keys that only a simulator knows begin so; they are no secret. */
const demoMark = 'simulated-'

/** @throws when a demo key would meet the company named, or a live key somebody else. */
export function refuseForeignKey(company: string, key: string, address: { api: string; live: RegExp }): void {
  const isDemo = key.startsWith(demoMark)
  const isLive = address.live.test(new URL(address.api).hostname)
  if (isDemo && isLive) throw new Error(`${company}: a demo key beside a real ${company} address`)
  if (!isDemo && !isLive) throw new Error(`${company}: a real key beside an address that is not ${company}’s`)
}
