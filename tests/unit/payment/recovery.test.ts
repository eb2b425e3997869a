import { describe, expect, it } from 'vitest'
import { needsPerson, nextLook, nextTry, weighAbsence } from '#app/domain/payment/recovery.ts'

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21, 3) + minutes * 60_000)
const submittedAt = at(0)

describe('the looks after an unknown outcome', () => {
  it('come after 5 s, 30 s, 2 min, 10 min, 1 h and then every hour', () => {
    const pauses = [0, 1, 2, 3, 4, 5, 30].map((looks) => (nextLook(looks, at(0)).getTime() - at(0).getTime()) / 1000)
    expect(pauses).toEqual([5, 30, 120, 600, 3600, 3600, 3600])
  })

  it('call a person after a day', () => {
    expect(needsPerson(submittedAt, at(24 * 60 - 1))).toBe(false)
    expect(needsPerson(submittedAt, at(24 * 60))).toBe(true)
  })
})

describe('absence', () => {
  const weigh = (asOf: number, absentSince: number | null) =>
    weighAbsence({ submittedAt, absentSince: absentSince === null ? null : at(absentSince), asOf: at(asOf) })

  it('is nothing while the call is younger than ten minutes', () => {
    expect(weigh(9.99, null)).toEqual({ proved: false, since: null })
  })
  it('begins to count after ten minutes', () => {
    expect(weigh(10, null)).toEqual({ proved: false, since: at(10) })
  })
  it('is not proved by two looks that are close to each other', () => {
    expect(weigh(19.99, 10)).toEqual({ proved: false, since: at(10) })
  })
  it('is proved by two looks ten minutes apart', () => {
    expect(weigh(20, 10)).toEqual({ proved: true })
  })
  it('is never proved sooner than twenty minutes after the call, however often one looks', () => {
    for (let step = 1; step <= 15; step += 1) {
      let since: number | null = null
      for (let minute = 0; minute < 20; minute += step) {
        const weighed = weigh(minute, since)
        expect(weighed.proved).toBe(false)
        if (!weighed.proved) since = weighed.since && (weighed.since.getTime() - at(0).getTime()) / 60_000
      }
    }
  })
})

describe('a call without effect', () => {
  const pause = (tries: number, jitter: number, retryAfterMs?: number) =>
    nextTry({ tries, ...(retryAfterMs ? { retryAfterMs } : {}) }, at(0), jitter).getTime() - at(0).getTime()

  it('comes again later each time, at most ten minutes later', () => {
    expect([1, 2, 3, 20].map((tries) => pause(tries, 1))).toEqual([4_000, 8_000, 16_000, 600_000])
  })
  it('is spread, so that not all come at once', () => {
    expect([pause(2, 0), pause(2, 0.5), pause(2, 1)]).toEqual([4_000, 6_000, 8_000])
  })
  it('waits as long as the provider asked', () => {
    expect(pause(1, 0, 90_000)).toBe(90_000)
  })
})
