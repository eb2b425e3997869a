import { readHealth } from '#app/domain/platform/health.server.ts'
import { holdPlatform, resumePlatform } from '#app/domain/platform/hold.server.ts'
import type { PermissionCase } from './world.ts'

export const platformCases: PermissionCase[] = [
  {
    verb: 'see how the platforms are',
    allowed: ['staff'],
    run: async (actor) => (await readHealth(actor, 3)) !== null,
  },
  {
    verb: 'hold a platform',
    allowed: ['staff'],
    run: async (actor) => (await holdPlatform(actor, 'shopee')).ok,
  },
  {
    verb: 'let a platform go on',
    allowed: ['staff'],
    run: async (actor) => (await resumePlatform(actor, 'shopee')).ok,
  },
]
