import { makersOfChinatown } from './makers/chinatown.ts'
import { makersOfTheCity } from './makers/city.ts'
import { makersOfTheEast } from './makers/east.ts'
import { makersOfTheOldTown } from './makers/old-town.ts'
import { makersOfTheSouth } from './makers/south.ts'
import { makersOfThonburiCanals } from './makers/thonburi-canals.ts'
import { makersOfThonburiRiver } from './makers/thonburi-river.ts'
import type { MakerSeed } from './types.ts'

/** Invented makers on real ground: nobody here exists, and every page of theirs says so. */
export const makers: MakerSeed[] = [
  ...makersOfTheOldTown,
  ...makersOfChinatown,
  ...makersOfThonburiRiver,
  ...makersOfThonburiCanals,
  ...makersOfTheCity,
  ...makersOfTheEast,
  ...makersOfTheSouth,
]
