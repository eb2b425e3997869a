import { expect, it } from 'vitest'
import { monthsUpTo } from '#app/domain/payout/month.ts'

it('months go back over the turn of a year, the newest first', () => {
  expect(monthsUpTo('2026-02', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11'])
  expect(monthsUpTo('2026-12', 1)).toEqual(['2026-12'])
})
