import { canalsAndOrchards } from './communities/canals-and-orchards.ts'
import { farmsAndCoast } from './communities/farms-and-coast.ts'
import { innerCity } from './communities/inner-city.ts'
import { oldTown } from './communities/old-town.ts'
import { quartersOfChinatown } from './communities/quarters-of-chinatown.ts'
import { thonburiWaterside } from './communities/thonburi-waterside.ts'
import type { CommunitySeed } from './types.ts'

/**
 * Places of Bangkok that people know by name, in our own words. Points are rough on purpose (`precisionM`) and never
 * a home. Legal type and registration are set for the demo and say so.
 */
export const communities: CommunitySeed[] = [
  ...oldTown,
  ...quartersOfChinatown,
  ...thonburiWaterside,
  ...canalsAndOrchards,
  ...innerCity,
  ...farmsAndCoast,
]
