import { useEffect } from 'react'
import type { DraftContent, Question } from '#app/domain/producer/onboarding.ts'
import { forgetKept, keptKeys, readKept } from '../kept-text.ts'

/** Forgets on the device what the server has by now: personal data stay on a phone no longer than they must. */
export function useArrivedAnswers(draftId: string, content: DraftContent): void {
  useEffect(() => {
    const beginning = `draft:${draftId}:`
    for (const key of keptKeys(beginning)) {
      const kept = readKept(key)
      const question = key.slice(beginning.length) as Question
      if (kept?.sent && (content[question]?.revision ?? 0) > kept.seen) forgetKept(key)
    }
  }, [draftId, content])
}
