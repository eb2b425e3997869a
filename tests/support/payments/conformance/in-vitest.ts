/** The kit as tests: every case in every position, and every way in which an adapter can be spoilt. */
import { describe, expect, test } from 'vitest'
import { gatewayCases } from '../gateway-cases.ts'
import { lazyGateways } from '../lazy.ts'
import { casesForSabotage, type GatewayStand } from './stand.ts'

export function testGateway({ title, positions }: GatewayStand): void {
  describe.each(positions)(`${title}, by the contract of all payment gateways: $name`, ({ methods, open }) => {
    test.each(gatewayCases(methods).map((one) => [one.name, one] as const))('%s', async (_name, { run }) =>
      run(await open()),
    )
  })
}

export function testSabotage(stand: GatewayStand): void {
  const [{ open }] = stand.positions
  describe(`the contract of payment gateways turns red, at ${stand.title}, on a gateway that`, () => {
    test.each(Object.entries(lazyGateways))('%s', async (_name, sabotage) => {
      const red: string[] = []
      for (const { name, run } of casesForSabotage(stand)) {
        const bench = await open()
        await run({ ...bench, gateway: sabotage(bench.gateway) }).catch(() => red.push(name))
      }
      expect(red).not.toEqual([])
    })
  })
}
