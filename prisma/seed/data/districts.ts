import { central } from './districts/central.ts'
import { east } from './districts/east.ts'
import { north } from './districts/north.ts'
import { south } from './districts/south.ts'
import { thonburiNorth } from './districts/thonburi-north.ts'
import { thonburiSouth } from './districts/thonburi-south.ts'
import type { DistrictSeed, Tile, ZoneSeed } from './types.ts'

/** The six district groups the city works in. */
export const zones: ZoneSeed[] = [
  { slug: 'central', th: 'กรุงเทพกลาง', en: 'Central Bangkok' },
  { slug: 'south', th: 'กรุงเทพใต้', en: 'South Bangkok' },
  { slug: 'north', th: 'กรุงเทพเหนือ', en: 'North Bangkok' },
  { slug: 'east', th: 'กรุงเทพตะวันออก', en: 'East Bangkok' },
  { slug: 'thonburi_north', th: 'กรุงธนเหนือ', en: 'North Thonburi' },
  { slug: 'thonburi_south', th: 'กรุงธนใต้', en: 'South Thonburi' },
]

/**
 * All fifty districts. Codes are the Interior Ministry's, English names follow the royal transcription (RTGS), label
 * points and post codes come from open data (thailand-geography-json, MIT; city planning shapes, CC BY 4.0).
 *
 * Tiles: 9 columns, 8 rows; a tile touches (side or corner) six in seven of the districts it touches on the ground.
 */
export const districts: DistrictSeed[] = [...central, ...south, ...north, ...east, ...thonburiNorth, ...thonburiSouth]

export const tileMapSize = { cols: 9, rows: 8 }

/** The Chao Phraya through the tile map, as corners of tiles: (0, 0) is the top left corner of the map. */
export const riverCorners: Tile[] = [
  { col: 3, row: 2 },
  { col: 3, row: 6 },
  { col: 4, row: 6 },
  { col: 4, row: 7 },
  { col: 3, row: 7 },
  { col: 3, row: 8 },
  { col: 5, row: 8 },
  { col: 5, row: 7 },
  { col: 7, row: 7 },
]
