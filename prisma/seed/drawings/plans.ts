import type { Motif } from './motif.ts'
import * as basketry from './plan/basketry.ts'
import * as craft from './plan/craft.ts'
import * as drink from './plan/drink.ts'
import * as food from './plan/food.ts'
import * as handsCloth from './plan/hands-cloth.ts'
import * as handsKitchen from './plan/hands-kitchen.ts'
import * as handsTool from './plan/hands-tool.ts'
import * as hat from './plan/hat.ts'
import * as household from './plan/household.ts'
import * as jewel from './plan/jewel.ts'
import * as lesson from './plan/lesson.ts'
import * as metal from './plan/metal.ts'
import * as music from './plan/music.ts'
import * as outskirts from './plan/outskirts.ts'
import * as pantry from './plan/pantry.ts'
import * as plant from './plan/plant.ts'
import * as produce from './plan/produce.ts'
import * as remedy from './plan/remedy.ts'
import * as sack from './plan/sack.ts'
import * as shrine from './plan/shrine.ts'
import * as souvenir from './plan/souvenir.ts'
import * as street from './plan/street.ts'
import * as streetFood from './plan/street-food.ts'
import * as sweet from './plan/sweet.ts'
import * as textile from './plan/textile.ts'
import * as thread from './plan/thread.ts'
import * as waterside from './plan/waterside.ts'
import * as wood from './plan/wood.ts'
import * as workshop from './plan/workshop.ts'
import type { Plan } from './plan.ts'

/** How each motif is drawn. */
export const plans: Record<Motif, Plan> = {
  'noodle-bowl': food.noodleBowl,
  'leaf-parcels': food.leafParcels,
  'chive-cakes': streetFood.chiveCakes,
  tiffin: food.tiffin,
  satay: streetFood.satay,
  roti: streetFood.roti,
  'chilli-mortar': pantry.chilliMortar,
  'dried-fish': pantry.driedFish,
  'cloth-lid-jar': pantry.clothLidJar,
  'spice-sacks': sack.spiceSacks,
  'rice-sack': sack.riceSack,
  'gold-sweets': sweet.goldSweets,
  'steamed-cups': sweet.steamedCups,
  'sponge-cakes': sweet.spongeCakes,
  'layered-sweet': sweet.layeredSweet,
  'candied-bael': sweet.candiedBael,
  'flaked-rice': sweet.flakedRice,
  'drink-bottle': drink.drinkBottle,
  teapot: drink.teapot,
  'iced-glass': drink.icedGlass,
  tangerines: produce.tangerines,
  coconuts: produce.coconuts,
  'greens-basket': produce.greensBasket,
  bananas: produce.bananas,
  'weave-closeup': textile.weaveCloseup,
  'folded-scarf': textile.foldedScarf,
  'mon-shawl': textile.monShawl,
  'gold-embroidery': thread.goldEmbroidery,
  'rolled-girdle': thread.rolledGirdle,
  'hammered-bowl': metal.hammeredBowl,
  'alms-bowl': metal.almsBowl,
  'footed-tray': metal.footedTray,
  'carved-panel': wood.carvedPanel,
  chair: wood.chair,
  'wooden-spoons': wood.woodenSpoons,
  basket: basketry.basket,
  mat: basketry.mat,
  'hyacinth-bag': basketry.hyacinthBag,
  'bird-cage': basketry.birdCage,
  flute: music.flute,
  drum: music.drum,
  fiddle: music.fiddle,
  'finger-cymbals': music.fingerCymbals,
  ring: jewel.ring,
  earrings: jewel.earrings,
  necklace: jewel.necklace,
  garland: craft.garland,
  mask: craft.mask,
  'clay-dolls': craft.clayDolls,
  'tote-bag': craft.toteBag,
  'gold-leaf': craft.goldLeaf,
  'model-boat': souvenir.modelBoat,
  'toy-tuk-tuk': souvenir.toyTukTuk,
  'paper-fan': souvenir.paperFan,
  lantern: household.lantern,
  'kapok-pillows': household.kapokPillows,
  patchwork: household.patchwork,
  'compress-balls': remedy.compressBalls,
  inhalers: remedy.inhalers,
  'dried-herbs': remedy.driedHerbs,
  'soap-bars': remedy.soapBars,
  'oil-bottle': remedy.oilBottle,
  'orchid-pot': plant.orchidPot,
  'fern-pot': plant.fernPot,
  wok: lesson.wok,
  'sewing-machine': lesson.sewingMachine,
  'tour-boat': lesson.tourBoat,
  loom: workshop.loom,
  'paper-umbrella': workshop.paperUmbrella,
  'hands-weaving': handsCloth.handsWeaving,
  'hands-hammering': handsTool.handsHammering,
  'hands-stirring': handsKitchen.handsStirring,
  'hands-kneading': handsKitchen.handsKneading,
  'hands-carving': handsTool.handsCarving,
  'hands-planting': handsTool.handsPlanting,
  'hands-sewing': handsCloth.handsSewing,
  'hands-stringing': handsCloth.handsStringing,
  'hands-pounding': handsKitchen.handsPounding,
  'hands-painting': handsCloth.handsPainting,
  'hat-vendor': hat.hatVendor,
  'hat-paddler': hat.hatPaddler,
  'hat-gardener': hat.hatGardener,
  'canal-houses': waterside.canalHouses,
  'market-roofs': street.marketRoofs,
  'temple-roofs': shrine.templeRoofs,
  'mosque-domes': shrine.mosqueDomes,
  'church-front': shrine.churchFront,
  'alley-wires': street.alleyWires,
  'orchard-canal': waterside.orchardCanal,
  'boat-landing': waterside.boatLanding,
  'timber-street': street.timberStreet,
  flats: outskirts.flats,
  'mangrove-coast': waterside.mangroveCoast,
  'shrine-gate': shrine.shrineGate,
  'rice-fields': outskirts.riceFields,
  'rail-market': outskirts.railMarket,
}
