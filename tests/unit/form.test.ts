import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { wordsIn } from '#app/i18n/words.ts'
import { parseForm } from '#app/routes/form.server.ts'
import { count, line, lines, price, ticked } from '#app/routes/form-values.ts'

const errors = wordsIn('th').common.errors

const schema = z.object({
  name: line(10),
  about: lines(20).optional(),
  price,
  stock: count(0, 999),
  email: z.email().optional(),
  agreed: ticked,
  kind: z.enum(['person', 'group']),
})

const sound = { name: ' ป้า แดง ', price: '๑,๒๕๐', stock: '๑๒', kind: 'person' }

function sent(fields: Record<string, string>, address = 'http://yaan.test/desk/makers') {
  return new Request(address, { method: 'POST', body: new URLSearchParams(fields) })
}

/** The messages for each field, and what the answer carries back. */
async function refusal(fields: Record<string, string>) {
  const parsed = await parseForm(sent(fields), schema)
  if (parsed.ok) throw new Error('the form was taken')
  return { ...parsed.answer.data.lastResult, status: parsed.answer.init?.status }
}

describe('a form', () => {
  it('is read as people type', async () => {
    expect(await parseForm(sent({ ...sound, agreed: 'on', about: '', email: '' }), schema)).toMatchObject({
      ok: true,
      value: { name: 'ป้า แดง', price: 125_000n, stock: 12, agreed: true, kind: 'person' },
    })
  })

  it('takes a switch that is off as no', async () => {
    expect(await parseForm(sent(sound), schema)).toMatchObject({ ok: true, value: { agreed: false } })
  })

  it('comes back with everything typed when it is refused', async () => {
    const { status, initialValue } = await refusal({ ...sound, price: 'ถูก ๆ' })
    expect(status).toBe(400)
    expect(initialValue).toEqual({ ...sound, price: 'ถูก ๆ' })
  })

  it.each([
    ['name', '', errors.required],
    ['name', '   ', errors.required],
    ['name', 'ก'.repeat(11), errors.tooLong(10)],
    ['price', '', errors.required],
    ['price', '-5', errors.notAPrice],
    ['stock', 'สิบ', errors.notANumber],
    ['stock', '1000', errors.notBetween(0, 999)],
    ['email', 'somchai', errors.notAnEmail],
    ['kind', 'robot', errors.notUnderstood],
  ])('says beside %s what is wrong with "%s"', async (field, typed, said) => {
    expect((await refusal({ ...sound, [field]: typed })).error).toEqual({ [field]: [said] })
  })

  it('speaks the language of the person', async () => {
    const request = sent({ ...sound, name: '' })
    request.headers.set('cookie', 'yaan-lang=en')
    const parsed = await parseForm(request, schema)
    expect(parsed.ok || parsed.answer.data.lastResult.error).toEqual({ name: [wordsIn('en').common.errors.required] })
  })

  it('can be refused by the verb after all, with everything typed', async () => {
    const parsed = await parseForm(sent(sound), schema)
    if (!parsed.ok) throw new Error('the form was not taken')
    const { lastResult } = parsed.refuse({ fields: { name: 'มีชื่อนี้แล้ว' }, form: 'ยังบันทึกไม่ได้' }).data
    expect(lastResult).toMatchObject({ error: { name: ['มีชื่อนี้แล้ว'], '': ['ยังบันทึกไม่ได้'] }, initialValue: sound })
  })

  it('may take its messages from the phrases', async () => {
    const own = await parseForm(sent({ name: 'ก' }), (words) =>
      z.object({ name: line(10).refine((name) => name.length > 3, words.common.demo) }),
    )
    expect(own.ok || own.answer.data.lastResult.error).toEqual({ name: [wordsIn('th').common.demo] })
  })
})
