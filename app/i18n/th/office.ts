import { community } from './office/community.ts'
import { frame, home } from './office/frame.ts'
import { history } from './office/history.ts'
import { importing } from './office/import.ts'
import { people } from './office/people.ts'

/** The programme's office. */
export const office = { frame, home, community, people, history, import: importing }
