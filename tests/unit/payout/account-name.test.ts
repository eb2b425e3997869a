import { describe, expect, it } from 'vitest'
import { fitOfNames } from '#app/domain/payout/account-name.ts'

describe('a bank account’s name', () => {
  it.each([
    ['นาง สมศรี ใจดี', 'สมศรี ใจดี'],
    ['น.ส.สมศรี  ใจดี', 'ป้าสมศรี ใจดี'],
    ['นางสาวสมศรี ใจดี', 'ป้าสมศรี ใจดี'],
    ['ด.ช. ก้อง ใจดี', 'ก้อง ใจดี'],
    ['MR. SOMCHAI  JAIDEE', 'Somchai Jaidee'],
    ['กลุ่มแม่บ้านนางเลิ้ง', 'กลุ่มแม่บ้านนางเลิ้ง'],
    ['นายนายก ใจดี', 'นายก ใจดี'],
  ])('%s is %s', (account, maker) => {
    expect(fitOfNames(account, [maker])).toBe('same')
  })

  it.each([
    ['นาง สมศรี ใจดี', 'ป้าสมศรี'],
    ['นาง สมศรี ใจดีี', 'สมศรี ใจดี'],
  ])('%s is close to %s, which a person has to see', (account, maker) => {
    expect(fitOfNames(account, [maker])).toBe('close')
  })

  it.each([
    ['นาย สมชาย ใจดี', 'สมศรี ใจดี'],
    ['นาย', 'นาย'],
    ['Mrs', 'สมศรี'],
    ['นาง สมหญิง รักไทย', 'กลุ่มแม่บ้านนางเลิ้ง'],
    ['มิรา ใจดี', 'Mr ใจดี'],
  ])('%s is not %s', (account, maker) => {
    expect(fitOfNames(account, [maker])).toBe('other')
  })
})
