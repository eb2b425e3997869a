import { describe, expect, it } from 'vitest'
import { answersOf, firstOpen, isSameAnswer, stepBeside, steps } from '#app/domain/producer/onboarding.ts'
import { blurPoint, isNearBangkok, parsePhone, showPhone } from '#app/domain/producer/rules.ts'
import { wholeAnswers } from '#tests/support/whole-answers.ts'

describe('a telephone number', () => {
  it.each([
    ['081-234-5678', '+66812345678', '081-234-5678'],
    ['๐๘๑ ๒๓๔ ๕๖๗๘', '+66812345678', '081-234-5678'],
    ['+66 81 234 5678', '+66812345678', '081-234-5678'],
    ['+66 (0)81 234 5678', '+66812345678', '081-234-5678'],
    ['0066812345678', '+66812345678', '081-234-5678'],
    ['66812345678', '+66812345678', '081-234-5678'],
    ['02 123 4567', '+6621234567', '02-123-4567'],
    ['+66 2 123 4567', '+6621234567', '02-123-4567'],
    ['053-123456', '+6653123456', '053-12-3456'],
  ])('%s is %s, read out %s', (typed, kept, said) => {
    expect(parsePhone(typed)).toBe(kept)
    expect(showPhone(kept)).toBe(said)
  })

  it.each(['', '12345', '0112345678', '08123456789', '02-12-4567', 'ไม่มี', '+1 212 555 0100'])('%s is none', (typed) => {
    expect(parsePhone(typed)).toBeNull()
  })
})

describe('a place', () => {
  it('is blurred to about a hundred metres', () => {
    expect(blurPoint({ lat: 13.756331, lon: 100.501762 })).toEqual({ lat: 13.756, lon: 100.502 })
  })

  it('is in or near Bangkok, or a slip', () => {
    expect(isNearBangkok({ lat: 13.75, lon: 100.5 })).toBe(true)
    expect(isNearBangkok({ lat: 0, lon: 0 })).toBe(false)
    expect(isNearBangkok({ lat: 18.79, lon: 98.98 })).toBe(false)
  })
})

describe('the questions', () => {
  it('follow one another to the check', () => {
    expect(stepBeside('kind', -1)).toBeNull()
    expect(stepBeside('kind', 1)).toBe('name')
    expect(stepBeside('check', 1)).toBeNull()
  })

  it('are open until they are answered, in their order', () => {
    expect(firstOpen(answersOf({}))).toBe(steps[0])
    expect(firstOpen({ ...wholeAnswers, makes: undefined })).toBe('makes')
    expect(firstOpen(wholeAnswers)).toBe('check')
  })

  it('know the same answer however it was written down', () => {
    expect(isSameAnswer('name', { name: 'ก', callName: 'ข' }, { callName: 'ข', name: 'ก' })).toBe(true)
    expect(isSameAnswer('contact', {}, { phone: undefined })).toBe(true)
    expect(isSameAnswer('makes', { makes: 'ผ้า' }, { makes: 'ผ้าทอ' })).toBe(false)
  })
})
