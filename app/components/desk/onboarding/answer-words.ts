import { purposes } from '#app/domain/consent/text.ts'
import type { Answer, Answers, Question } from '#app/domain/producer/onboarding.ts'
import { showPhone } from '#app/domain/producer/rules.ts'
import type { Phrases } from '#app/i18n/phrases.ts'

type Words = Phrases['desk']

/** An answer as a person would say it back: for the check, and where two answers stand against each other. */
export function answerWords(question: Question, answers: Answers, { onboarding: words, maker }: Words): string[] {
  const { kind, name, contact, place, makes, age, hear, consent, how, photo } = answers
  switch (question) {
    case 'kind':
      return kind ? [words.kind.options[kind.kind]] : []
    case 'name':
      return name ? [words.check.called(name.name, name.callName)] : []
    case 'contact':
      return contact ? contactWords(contact, words) : []
    case 'place':
      return place ? [place.whereText, ...(place.lat === undefined ? [] : [words.check.withPoint])] : []
    case 'makes':
      return makes ? [makes.makes, ...(makes.intro ? [makes.intro] : [])] : []
    case 'age':
      return age ? [age.isAdult ? words.age.adult : words.check.guardian(age.guardianName ?? '')] : []
    case 'hear':
      return hear ? [hear.readAloud ? words.hear.aloud : words.hear.silent, words.hear[languageName(hear)]] : []
    case 'consent':
      return consent ? consentWords(consent, { onboarding: words, maker }) : []
    case 'how':
      return how ? howWords(how, words) : []
    case 'photo':
      return photo ? [photo.photos.length > 0 ? words.photo.count(photo.photos.length) : words.photo.none] : []
  }
}

const languageName = ({ language }: Answer<'hear'>) => (language === 'th' ? 'thai' : 'english')

function contactWords({ phone, email }: Answer<'contact'>, words: Words['onboarding']): string[] {
  return [phone ? showPhone(phone) : words.contact.noPhone, email ?? words.contact.noEmail]
}

function consentWords(
  { given }: Answer<'consent'>,
  { onboarding, maker }: Pick<Words, 'onboarding' | 'maker'>,
): string[] {
  const named = (agreed: boolean) =>
    purposes
      .filter((purpose) => given.includes(purpose) === agreed)
      .map((purpose) => maker.purposes[purpose])
      .join(' · ')
  const { agreed, declined, nothing } = onboarding.check
  return [agreed(named(true) || nothing), ...(given.length < purposes.length ? [declined(named(false))] : [])]
}

function howWords({ how, witnessName, note }: Answer<'how'>, words: Words['onboarding']): string[] {
  return [
    words.how.options[how],
    ...(witnessName ? [words.check.witness(witnessName)] : []),
    ...(note ? [`“${note}”`] : []),
  ]
}
