import { expect, it } from 'vitest'
import { createStatementNames } from '#app/lib/statement-name.ts'

const asked = (sql: string) => ({ sql, args: [1] })

it('names a statement from its second time on, and always the same', () => {
  const nameOf = createStatementNames()
  expect(nameOf(asked('select $1'))).toBe('')
  const name = nameOf(asked('select $1'))
  expect(name).not.toBe('')
  expect(nameOf(asked('select $1'))).toBe(name)
})

it('never gives two statements one name', () => {
  const nameOf = createStatementNames()
  const texts = Array.from({ length: 500 }, (_, n) => `select ${n}, $1`)
  for (const sql of texts) nameOf(asked(sql))
  const names = texts.map((sql) => nameOf(asked(sql)))
  expect(new Set(names).size).toBe(500)
})

it('leaves alone what has no values, what is very long, and all that is new once there are very many', () => {
  const nameOf = createStatementNames()
  const twice = (statement: { sql: string; args: unknown[] }) => [nameOf(statement), nameOf(statement)]
  expect(twice({ sql: 'begin', args: [] })).toEqual(['', ''])
  expect(twice(asked(`insert ${'$1,'.repeat(5_000)}`))).toEqual(['', ''])
  for (let n = 0; n < 2_000; n += 1) nameOf(asked(`select ${n}`))
  expect(twice(asked('select now()'))).toEqual(['', ''])
  expect(nameOf(asked('select 1'))).not.toBe('')
})
