/** The kit as tests: every case in every position, and every saboteur that a partner can be spoilt by. */
import { describe, expect, it } from 'vitest'
import type { CaseId } from './case.ts'
import { cases } from './cases.ts'
import { saboteurs } from './sabotage.ts'
import { isVerdict, mustBeRed, positionOf, untouched, whyNotSpoilt } from './saboteur.ts'
import { runCase, type Stand, whyNot } from './stand.ts'

/** Every case in every position; one that is not for this partner is listed as skipped, with the reason. */
export function testCases(stand: Stand): void {
  describe.each(stand.positions)(`${stand.title}, $name`, (position) => {
    for (const one of cases) {
      if (one.once && position !== stand.positions[0]) continue
      const why = whyNot(stand, one)
      if (why === null) it(`${one.id} ${one.title}`, () => runCase(one, position))
      else it.skip(`${one.id} ${one.title} (${why})`)
    }
  })

  it(`${stand.title} has the parts that it says`, async () => {
    const [{ shop, bell, feed, bare }] = stand.positions
    const { partner } = (await (shop ?? bell ?? feed ?? bare)?.()) ?? {}
    const parts = (['access', 'shelf', 'orders', 'doorbell', 'feed'] as const).filter((part) => partner?.[part])
    expect(new Set(stand.parts)).toEqual(new Set(parts))
    expect(partner?.id).toBe(stand.id)
  })
}

/** In one position: the cases named turn red under each saboteur, and the untouched ones stay green. */
export function testSabotage(stand: Stand): void {
  for (const saboteur of saboteurs.filter((one) => whyNotSpoilt(one, stand) === null)) {
    describe(`${stand.title}, when its adapter ${saboteur.name}`, () => {
      const position = positionOf(saboteur, stand)
      const caseOf = (id: CaseId) => {
        const found = cases.find((one) => one.id === id)
        if (!found) throw new Error(`no case ${id}`)
        return found
      }
      it.each(untouched.filter((id) => whyNot(stand, caseOf(id)) === null))('leaves %s green', (id) =>
        runCase(caseOf(id), position, saboteur.spoil),
      )
      it.each(mustBeRed(saboteur, stand))('turns %s red', (id) =>
        expect(runCase(caseOf(id), position, saboteur.spoil)).rejects.toSatisfy(isVerdict),
      )
    })
  }
}
