/** A place on a square tile, both from 0 to 1, from its upper left corner. */
export interface OnTile {
  readonly x: number
  readonly y: number
}

interface Away {
  /** Degrees from the district's own point. */
  readonly east: number
  readonly north: number
}

const apart = 0.26
const edge = 0.17
const rounds = 40
/** A district is drawn at least this many degrees from its middle to its side, so that one lone place does not stand at the edge. */
const leastHalf = 0.025

/**
 * Where the communities of a district stand on its tile: as they lie on the ground, then pushed apart until no two hide
 * one another. The same input gives the same map.
 */
export function spreadOnTile(places: readonly Away[]): OnTile[] {
  const half = Math.max(leastHalf, ...places.flatMap(({ east, north }) => [Math.abs(east), Math.abs(north)]))
  const points = places.map(({ east, north }) => ({ x: 0.5 + (east / half) * 0.33, y: 0.5 - (north / half) * 0.33 }))
  for (let round = 0; round < rounds; round++) pushApart(points)
  return points.map(({ x, y }) => ({ x: within(x), y: within(y) }))
}

function pushApart(points: { x: number; y: number }[]): void {
  for (const [index, one] of points.entries()) {
    for (const [step, other] of points.slice(index + 1).entries()) {
      const dx = other.x - one.x
      const dy = other.y - one.y
      const distance = Math.hypot(dx, dy)
      if (distance >= apart) continue
      // Two at the very same spot part along a direction of their own.
      const angle = distance > 0 ? Math.atan2(dy, dx) : (index * 5 + step) * 2.4
      const push = (apart - distance) / 2
      one.x = within(one.x - Math.cos(angle) * push)
      one.y = within(one.y - Math.sin(angle) * push)
      other.x = within(other.x + Math.cos(angle) * push)
      other.y = within(other.y + Math.sin(angle) * push)
    }
  }
}

function within(value: number): number {
  return Math.min(1 - edge, Math.max(edge, value))
}
