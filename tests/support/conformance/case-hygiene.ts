/** H. Hygiene. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { only, troubleIn } from './bench.ts'
import type { AnyCase, ShopCase } from './case.ts'

export const hygieneCases: readonly (ShopCase | AnyCase)[] = [
  {
    id: 'H1',
    part: 'shelf',
    title: 'logs, troubles and notes hold no key, token, code or signature',
    async run(bench) {
      const wish = await bench.wish()
      const said: unknown[] = []
      bench.play({ kind: 'http', status: 500 }, { on: 'create', times: 2 })
      said.push(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      if (bench.names.access) bench.play(bench.names.access.expired, { on: 'search' })
      said.push(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      bench.hand.disconnect()
      said.push(troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())))
      const tokens = await bench.world.vault.read(bench.shop)
      const text = inspect([said, bench.world.logged], { depth: 9 }) + bench.world.memory.dump()
      const secrets = [tokens.access, tokens.refresh ?? '', ...bench.names.secrets]
      for (const secret of [...secrets, ...bench.seen().map((call) => call.sign)]) {
        assert.ok(secret === '' || !text.includes(secret), 'a secret stands in what was logged or kept')
      }
      assert.ok(bench.world.logged.length > 5)
      await only(bench)
    },
  },
  {
    id: 'H2',
    part: 'access',
    title: 'demo keys beside a real host, or the reverse, do not start',
    async run(bench) {
      const at = (api: string, key: string) => () =>
        bench.another({ key, world: { base: { ...bench.world.base, api } } })
      assert.throws(at(bench.names.liveHost, bench.names.demoKey), /demo key/)
      assert.throws(at('http://localhost:4010/anywhere', bench.names.liveKey), /real key/)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'H3',
    part: 'any',
    title: 'the adapter imports no app, no database, no simulator, no other adapter',
    async run(bench) {
      const folder = new URL(`../../../integrations/partners/${bench.partner.id}/`, import.meta.url)
      const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
      assert.ok(files.length > 1)
      for (const file of files) {
        for (const [, from = ''] of readFileSync(new URL(file, folder), 'utf8').matchAll(/from '([^']+)'/g)) {
          const allowed =
            /^(\.\/[a-z-]+\.ts|\.\.\/[a-z-]+\.ts|\.\.\/\.\.\/(http|errors|gate|money)\.ts|zod|node:[a-z/]+)$/
          assert.match(from, allowed, `${file} imports ${from}`)
        }
      }
    },
  },
]
