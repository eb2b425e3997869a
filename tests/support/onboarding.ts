import type { Actor } from '#app/domain/person/actor.ts'
import { saveAnswer } from '#app/domain/producer/draft.server.ts'
import { isStep, type Question, type WholeAnswers } from '#app/domain/producer/onboarding.ts'
import { wholeAnswers } from './whole-answers.ts'

/** Fills a draft question by question, as a volunteer does. */
export async function answerEverything(
  actor: Actor,
  draft: { draftId: string; communityId: string },
  given: Partial<WholeAnswers> = {},
): Promise<void> {
  const answers = { ...wholeAnswers, ...given }
  for (const question of Object.keys(answers)) {
    if (!isQuestion(question)) throw new Error(`there is no question ${question}`)
    const saved = await saveAnswer<Question>(actor, { ...draft, question, value: answers[question], seenRevision: 0 })
    if (!saved.ok) throw new Error(`the answer to ${question} was refused: ${saved.refusal.code}`)
  }
}

function isQuestion(text: string): text is Question {
  return isStep(text) && text !== 'check'
}
