import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadOnTile } from '#app/domain/community/spread.ts'

const degrees = fc.double({ min: -0.2, max: 0.2, noNaN: true })
const places = fc.array(fc.record({ east: degrees, north: degrees }), { maxLength: 12 })

describe('communities on a tile', () => {
  it('stay on it, wherever they lie', () => {
    fc.assert(
      fc.property(places, (all) => spreadOnTile(all).every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)),
      { seed: 2569 },
    )
  })

  it('stand the same way each time', () => {
    fc.assert(
      fc.property(places, (all) => {
        expect(spreadOnTile(all)).toEqual(spreadOnTile(all))
      }),
      { seed: 2569 },
    )
  })

  it('keep north up and east right', () => {
    const [northWest, southEast] = spreadOnTile([
      { east: -0.03, north: 0.03 },
      { east: 0.03, north: -0.03 },
    ])
    expect(northWest?.x).toBeLessThan(southEast?.x ?? 0)
    expect(northWest?.y).toBeLessThan(southEast?.y ?? 0)
  })

  it('do not hide one another, even on one spot', () => {
    const spot = { east: 0.01, north: 0.01 }
    const points = spreadOnTile([spot, spot, spot])
    for (const [index, one] of points.entries()) {
      for (const other of points.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(0.15)
      }
    }
  })
})
