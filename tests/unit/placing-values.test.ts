import { describe, expect, test } from 'vitest'
import { readPlacing, valuesOf } from '#app/routes/desk/listing/placing-values.ts'

const rule = (id: string, many: boolean, ...choices: string[]) => ({
  id,
  many,
  choices: choices.length > 0 ? choices.map((choice) => ({ id: choice })) : null,
})

describe('a placing in its form', () => {
  test('comes back as it was, whether a platform numbers its attributes or names them', () => {
    const placing = {
      categoryId: '20201',
      attributes: {
        '100134': ['4101'],
        material: ['Cotton', 'ใยกล้วย'],
        'sku:color_family': ['Indigo'],
        fda_no: ['10-1-23456'],
      },
      brandId: null,
      logistics: [],
      locationId: null,
    }
    const rules = [
      rule('100134', false, '4101'),
      rule('material', true, 'Cotton', 'Silk'),
      rule('sku:color_family', false, 'Indigo'),
      rule('fda_no', false),
    ]
    const form = new FormData()
    form.set('category', '20201')
    for (const [name, value] of Object.entries(valuesOf(placing, rules)))
      for (const one of [value].flat()) form.append(name, one)
    expect(readPlacing(form)).toEqual(placing)
  })

  test('takes nothing from fields that ask nothing', () => {
    const form = new FormData()
    form.set('attribute-', 'x')
    form.set('attributes', 'x')
    form.set('own-material', '   ')
    expect(readPlacing(form).attributes).toEqual({})
  })
})
