import { describe, expect, it } from 'vitest'
import { everybody, makePermissionWorld } from '#tests/support/permission/world.ts'
import { permissionCases } from '#tests/support/permission-cases.ts'

describe('who may', () => {
  it.each(permissionCases)('$verb', async ({ run, allowed }) => {
    const letThrough: string[] = []
    // Those who are refused change nothing and can share a world; whoever may gets one that nobody has touched.
    const shared = await makePermissionWorld()
    for (const who of everybody) {
      const world = allowed.includes(who) ? await makePermissionWorld() : shared
      if (await run(world.people[who], world)) letThrough.push(who)
    }
    expect(letThrough.sort()).toEqual([...allowed].sort())
  })
})
