import type { Phrases } from '../../phrases.ts'

export const goods: Phrases['desk']['goods'] = {
  alcohol: { name: 'alcohol', reason: 'Thai alcohol law forbids selling it online (Prime Minister’s Office, 2020).' },
  tobacco: {
    name: 'tobacco',
    reason: 'The Tobacco Control Act 2560 forbids selling it online; e-cigarettes may not be sold at all.',
  },
  medicine: { name: 'medicine', reason: 'The Drug Act 2510 leaves medicine to licensed pharmacies; not online.' },
  drugs: {
    name: 'drugs, cannabis or kratom',
    reason: 'The Narcotics Code 2564 and the Kratom Act 2565 do not allow selling it online.',
  },
  weapons: { name: 'weapons', reason: 'The Firearms Act 2490 asks for a licence; they are not sold here.' },
  fireworks: {
    name: 'fireworks',
    reason: 'Fireworks need a licence under the Firearms Act 2490 and cannot travel in a parcel.',
  },
  sky_lantern: {
    name: 'sky lanterns',
    reason: 'They may not be released without permission (order 27/2559), so they are not sold here.',
  },
  gambling: { name: 'lottery and gambling', reason: 'The Gambling Act 2478 and the lottery law do not allow it here.' },
  wildlife: {
    name: 'wildlife and coral',
    reason: 'The Wildlife Act 2562 and the Ivory Act 2558 forbid the trade.',
  },
  counterfeit: {
    name: 'copies of brands or media',
    reason: 'The Trademark Act 2534 and the Copyright Act 2537 forbid it.',
  },
  cures: {
    name: 'a claim to cure or to slim',
    reason: 'The Food Act 2522 and the laws on herbs and cosmetics forbid it. Tell how it is made and tastes instead.',
  },
  supplement: {
    name: 'a supplement without its number',
    reason: 'Food supplements need a 13-digit food serial number; add it first.',
  },
  people: { name: 'sexual goods or parts of people', reason: 'The Criminal Code forbids selling them.' },
  identity: {
    name: 'identity papers, accounts or SIM cards',
    reason: 'The technology crime decree 2566 punishes it with prison.',
  },
  live_animal: {
    name: 'live animals',
    reason: 'We do not sell live animals yet: they cannot be cared for on the way.',
  },
  antiquity: {
    name: 'antiquities and Buddha heads',
    reason: 'The Ancient Monuments Act 2504 asks for a licence; they are not sold here.',
  },
  amulet: { name: 'amulets', reason: 'A second person sees that no luck or miracle is promised.' },
  honey: { name: 'honey', reason: 'A second person looks at its origin and label.' },
  canned: { name: 'home-canned food', reason: 'A second person looks at how it is sterilised and at its number.' },
  raw_meat: { name: 'raw meat or seafood', reason: 'A second person sees that it stays cold and arrives in time.' },
  baby_food: { name: 'food for small children', reason: 'A second person looks at its number and label.' },
  toy: {
    name: 'toys',
    reason: 'Toys need an industrial standard number: add it, or let a second person see that it is for display.',
  },
  electrical: {
    name: 'electrical goods',
    reason: 'Many electrical goods need an industrial standard number: add it, or let a second person look.',
  },
  knife: { name: 'knives and blades', reason: 'A second person sees that it is for the kitchen or for work.' },
  essential_oil: { name: 'essential oils', reason: 'A second person looks at the use and the warning.' },
  skin_elsewhere: {
    name: 'things for the skin',
    reason: 'Soap and cosmetics belong on the shelf “Soap and care” and need a notification number.',
  },
  rare_plant: { name: 'wild or protected plants', reason: 'A second person sees that it was grown and may be sold.' },
  second_hand_safety: { name: 'helmets and car seats', reason: 'A second person sees that it is new and certified.' },
  royal_image: { name: 'royal images', reason: 'A second person sees that it is used with respect.' },
}
