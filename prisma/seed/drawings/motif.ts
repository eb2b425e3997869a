import type { Dye } from '#app/lib/weave.ts'

/** What goods can be drawn as, by the category they are sold in. A motif may be used in any category it suits. */
export const goodsMotif = {
  'food-ready': ['noodle-bowl', 'leaf-parcels', 'chive-cakes', 'tiffin', 'satay', 'roti'],
  'food-dry': ['chilli-mortar', 'dried-fish', 'cloth-lid-jar', 'spice-sacks', 'rice-sack'],
  sweets: ['gold-sweets', 'steamed-cups', 'sponge-cakes', 'layered-sweet', 'candied-bael', 'flaked-rice'],
  drink: ['drink-bottle', 'teapot', 'iced-glass'],
  produce: ['tangerines', 'coconuts', 'greens-basket', 'bananas'],
  textile: ['weave-closeup', 'folded-scarf', 'mon-shawl', 'gold-embroidery', 'rolled-girdle'],
  metalwork: ['hammered-bowl', 'alms-bowl', 'footed-tray'],
  woodwork: ['carved-panel', 'chair', 'wooden-spoons'],
  basketry: ['basket', 'mat', 'hyacinth-bag', 'bird-cage'],
  instrument: ['flute', 'drum', 'fiddle', 'finger-cymbals'],
  jewellery: ['ring', 'earrings', 'necklace'],
  craft: ['garland', 'mask', 'clay-dolls', 'tote-bag', 'gold-leaf'],
  souvenir: ['model-boat', 'toy-tuk-tuk', 'paper-fan'],
  household: ['lantern', 'kapok-pillows', 'patchwork'],
  herbal: ['compress-balls', 'inhalers', 'dried-herbs'],
  cosmetic: ['soap-bars', 'oil-bottle'],
  plant: ['orchid-pot', 'fern-pot'],
  service: ['wok', 'sewing-machine', 'tour-boat'],
  workshop: ['loom', 'paper-umbrella'],
} as const

/** People at work: hands, or somebody seen from behind under a hat. Never a face. */
export const makerMotif = [
  'hands-weaving',
  'hands-hammering',
  'hands-stirring',
  'hands-kneading',
  'hands-carving',
  'hands-planting',
  'hands-sewing',
  'hands-stringing',
  'hands-pounding',
  'hands-painting',
  'hat-vendor',
  'hat-paddler',
  'hat-gardener',
] as const

/** Places and the stories told of them: of a kind, never one recognisable building. */
export const placeMotif = [
  'canal-houses',
  'market-roofs',
  'temple-roofs',
  'mosque-domes',
  'church-front',
  'alley-wires',
  'orchard-canal',
  'boat-landing',
  'timber-street',
  'flats',
  'mangrove-coast',
  'shrine-gate',
  'rice-fields',
  'rail-market',
] as const

type GoodsMotif = (typeof goodsMotif)[keyof typeof goodsMotif][number]
export type MakerMotif = (typeof makerMotif)[number]
export type PlaceMotif = (typeof placeMotif)[number]
export type Motif = GoodsMotif | MakerMotif | PlaceMotif

export const isMakerMotif = (motif: Motif): motif is MakerMotif => makerMotif.some((name) => name === motif)
export const isPlaceMotif = (motif: Motif): motif is PlaceMotif => placeMotif.some((name) => name === motif)

/**
 * What the demo's data says of a picture. `dyes`: one or two, the object's own colours (main, then second; the
 * ground comes from the community's cloth). `variation`: any integer; same motif with another number gives another
 * form, crop, ground and angle. `count`: how many of the thing, where that can be drawn (1 to 9).
 */
export type Drawing = { motif: Motif; dyes: readonly Dye[]; variation: number; count?: number }
