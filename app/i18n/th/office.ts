import { community } from './office/community.ts'
import { feed } from './office/feed.ts'
import { frame, home } from './office/frame.ts'
import { history } from './office/history.ts'
import { importing } from './office/import.ts'
import { money } from './office/money.ts'
import { people } from './office/people.ts'
import { platform } from './office/platform.ts'
import { review } from './office/review.ts'

/** The programme's office. */
export const office = { frame, home, community, money, people, platform, review, feed, history, import: importing }
