/** Every partner that the kit knows: one line each. */
import { googleStand } from './google-stand.ts'
import { lazadaStand } from './lazada-stand.ts'
import { lineStand } from './line-stand.ts'
import { manualStand } from './manual-stand.ts'
import { metaStand } from './meta-stand.ts'
import { shopeeStand } from './shopee-stand.ts'
import type { Stand } from './stand.ts'
import { tiktokStand } from './tiktok-stand.ts'

export const stands: readonly Stand[] = [
  shopeeStand,
  lazadaStand,
  tiktokStand,
  lineStand,
  googleStand,
  metaStand,
  manualStand,
]
