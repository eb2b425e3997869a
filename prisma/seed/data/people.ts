import { committees } from './people/committees.ts'
import { sellersAndStaff } from './people/sellers-and-staff.ts'
import { volunteers } from './people/volunteers.ts'
import type { PersonSeed } from './types.ts'

/** The demo's people. Nobody here exists; addresses are at a domain reserved for examples. */
export const people: PersonSeed[] = [...sellersAndStaff, ...volunteers, ...committees]
