import type { WholeAnswers } from '#app/domain/producer/onboarding.ts'

/** A maker without phone or e-mail, who agreed to everything but her face and news. */
export const wholeAnswers: WholeAnswers = {
  kind: { kind: 'person' },
  name: { name: 'ป้าแดง ใจดี', callName: 'ป้าแดง' },
  contact: {},
  place: { whereText: 'ตรงข้ามศาลเจ้า บ้านประตูเขียว' },
  makes: { makes: 'ผ้าทอมือ' },
  age: { isAdult: true },
  hear: { textVersion: 'v1', language: 'th', readAloud: true },
  consent: { given: ['shop', 'story', 'map', 'partners'] },
  how: { how: 'spoken', witnessName: 'หลานสาว' },
  photo: { photos: [] },
}
