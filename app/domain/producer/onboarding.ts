import { z } from 'zod'
import { waysOfConsent } from '../consent/rules.ts'
import { purposes } from '../consent/text.ts'
import { producerKinds } from './rules.ts'

/** The questions of an onboarding in their order, one a screen; `check` repeats the answers and asks nothing new. */
export const steps = [
  ...(['kind', 'name', 'contact', 'place', 'makes'] as const),
  ...(['age', 'hear', 'consent', 'how', 'photo', 'check'] as const),
] as const
export type Step = (typeof steps)[number]
export type Question = Exclude<Step, 'check'>

export const isStep = (text: string | undefined): text is Step => steps.some((step) => step === text)

const shapes = {
  kind: z.object({ kind: z.enum(producerKinds) }),
  name: z.object({ name: z.string(), callName: z.string() }),
  /** The phone in E.164. Both may be missing: a maker needs neither. */
  contact: z.object({ phone: z.string().optional(), email: z.string().optional() }),
  /** Where to find them, in words; the point is blurred already. */
  place: z.object({ whereText: z.string(), lat: z.number().optional(), lon: z.number().optional() }),
  makes: z.object({ makes: z.string(), intro: z.string().optional() }),
  /** Whoever answers is twenty or older, or a guardian agreed with them (PDPA s.20). */
  age: z.object({ isAdult: z.boolean(), guardianName: z.string().optional() }),
  hear: z.object({ textVersion: z.string(), language: z.enum(['th', 'en']), readAloud: z.boolean() }),
  /** The purposes that were agreed to; to every other one the answer was no. */
  consent: z.object({ given: z.array(z.enum(purposes)) }),
  how: z.object({
    how: z.enum(waysOfConsent),
    witnessName: z.string().optional(),
    note: z.string().optional(),
  }),
  photo: z.object({ photos: z.array(z.object({ photoId: z.string(), showsFace: z.boolean(), alt: z.string() })) }),
}

/** What is answered at each step, as it is kept in a draft. */
export type Answer<Q extends Question> = z.infer<(typeof shapes)[Q]>
export type Answers = { [Q in Question]?: Answer<Q> | undefined }
export type WholeAnswers = { [Q in Question]: Answer<Q> }

const kept = <Shape extends z.ZodType>(value: Shape) =>
  z.object({ revision: z.number(), at: z.iso.datetime(), value }).optional()

/** A draft's sealed content: each answer with the draft's revision and the time (UTC, server) at which it was given. */
export const draftShape = z.object({
  kind: kept(shapes.kind),
  name: kept(shapes.name),
  contact: kept(shapes.contact),
  place: kept(shapes.place),
  makes: kept(shapes.makes),
  age: kept(shapes.age),
  hear: kept(shapes.hear),
  consent: kept(shapes.consent),
  how: kept(shapes.how),
  photo: kept(shapes.photo),
})
export type DraftContent = z.infer<typeof draftShape>

/** The answers without their revisions. */
export function answersOf(content: DraftContent): Answers {
  const { kind, name, contact, place, makes, age, hear, consent, how, photo } = content
  return {
    ...{ kind: kind?.value, name: name?.value, contact: contact?.value, place: place?.value, makes: makes?.value },
    ...{ age: age?.value, hear: hear?.value, consent: consent?.value, how: how?.value, photo: photo?.value },
  }
}

/** Whether two answers to a question say the same. */
export function isSameAnswer<Q extends Question>(question: Q, one: Answer<Q>, other: Answer<Q>): boolean {
  const plain = (answer: Answer<Q>) => JSON.stringify(shapes[question].parse(answer))
  return plain(one) === plain(other)
}

/** The first question that is still open, or `check` when none is. */
export function firstOpen(answers: Answers): Step {
  return steps.find((step) => step !== 'check' && answers[step] === undefined) ?? 'check'
}

/** True when every question is answered. */
export function isWhole(answers: Answers): answers is WholeAnswers {
  return firstOpen(answers) === 'check'
}

/** The step after or before this one; null at either end. */
export function stepBeside(step: Step, by: 1 | -1): Step | null {
  return steps[steps.indexOf(step) + by] ?? null
}
