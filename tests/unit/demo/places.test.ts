import { describe, expect, it } from 'vitest'
import { communities } from '#prisma/seed/data/communities.ts'
import { districts, riverCorners, tileMapSize, zones } from '#prisma/seed/data/districts.ts'
import { expectUnique } from './look.ts'

describe('places', () => {
  it('are fifty districts, each in its own cell of the map and inside it', () => {
    expect(districts).toHaveLength(50)
    expectUnique(districts.map((district) => district.code))
    expectUnique(districts.map((district) => district.slug))
    expectUnique(districts.map(({ tile }) => `${tile.col},${tile.row}`))
    for (const { tile } of districts) {
      expect(tile.col).toBeLessThan(tileMapSize.cols)
      expect(tile.row).toBeLessThan(tileMapSize.rows)
    }
    expect(new Set(districts.map((district) => district.zone))).toEqual(new Set(zones.map((zone) => zone.slug)))
  })

  it('keep the river between its banks: no step of it parts two tiles of one bank', () => {
    const bankAt = new Map(districts.map(({ tile, bank }) => [`${tile.col},${tile.row}`, bank]))
    for (const [a, b] of pairs(riverCorners)) {
      for (const [one, other] of tilesBeside(a, b)) {
        const banks = [bankAt.get(one), bankAt.get(other)].filter((bank) => bank !== undefined)
        expect(new Set(banks).size, `${one} | ${other}`).toBe(banks.length)
      }
    }
  })

  it('are at least forty known communities in real districts', () => {
    expect(communities.length).toBeGreaterThanOrEqual(40)
    expectUnique(communities.map((community) => community.slug))
    expectUnique(communities.map((community) => `${community.districtCode} ${community.th}`))
    const codes = new Set(districts.map((district) => district.code))
    for (const community of communities) {
      expect(codes.has(community.districtCode), community.slug).toBe(true)
      expect(community.lat, community.slug).toBeGreaterThan(13.45)
      expect(community.lat, community.slug).toBeLessThan(13.96)
      expect(community.lon, community.slug).toBeGreaterThan(100.32)
      expect(community.lon, community.slug).toBeLessThan(100.94)
      expect(community.closedIn === null).toBe(community.registration !== 'closed')
    }
  })

  it('show every state of registration', () => {
    expect(new Set(communities.map((community) => community.registration))).toEqual(
      new Set(['registered', 'unregistered', 'in_progress', 'closed']),
    )
  })
})

function pairs<T>(items: T[]): [T, T][] {
  return items.slice(1).flatMap((item, index): [T, T][] => {
    const before = items[index]
    return before === undefined ? [] : [[before, item]]
  })
}

/** The tiles on both sides of each unit of a straight piece of river. */
function tilesBeside(a: { col: number; row: number }, b: { col: number; row: number }): [string, string][] {
  const steps = Math.abs(b.col - a.col) + Math.abs(b.row - a.row)
  const upright = a.col === b.col
  return Array.from({ length: steps }, (_, step) => {
    const col = Math.min(a.col, b.col) + (upright ? 0 : step)
    const row = Math.min(a.row, b.row) + (upright ? step : 0)
    return upright ? [`${col - 1},${row}`, `${col},${row}`] : [`${col},${row - 1}`, `${col},${row}`]
  })
}
