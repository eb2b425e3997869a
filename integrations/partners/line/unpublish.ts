/** Hiding and deleting, one product at a time. What is hidden or gone already is done. */
import { ok } from '../../errors.ts'
import type { Ref, Result } from '../contract.ts'
import type { Way } from './inside.ts'
import { removeProduct, writeShown } from './write.ts'

type Answer = Result<{ readonly state: 'hidden' | 'deleted' }>

export async function unpublish(way: Way, refs: readonly Ref[], how: 'hide' | 'delete'): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const { item } of refs) {
    const done = how === 'hide' ? await writeShown(way, item, false) : await removeProduct(way, item)
    answers.push(settled(done, how === 'hide' ? 'hidden' : 'deleted'))
  }
  return answers
}

function settled(answer: Result<unknown>, state: 'hidden' | 'deleted'): Answer {
  if (answer.ok) return ok({ state })
  return answer.trouble.code === 'gone' ? ok({ state: 'deleted' }) : answer
}
