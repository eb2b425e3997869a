import { describe, expect, it } from 'vitest'
import { columnsOf, csvCell } from '#app/domain/listing/sheet-columns.ts'

describe('a partner’s own columns', () => {
  it('keep the partner’s order and words, and leave out what is no column of ours', () => {
    const stored = { columns: 'ราคา=price; รหัส = CODE, สี=colour, =title' }
    expect(columnsOf(stored)).toEqual([
      { head: 'ราคา', column: 'price' },
      { head: 'รหัส', column: 'code' },
    ])
    expect(columnsOf({ columns: '' })).toBeNull()
    expect(columnsOf({})).toBeNull()
  })

  it('a cell is quoted, and never a formula', () => {
    expect(csvCell('ผ้า "ทอมือ", ผืนใหญ่')).toBe('"ผ้า ""ทอมือ"", ผืนใหญ่"')
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)']) expect(csvCell(formula)).toBe(`"'${formula}"`)
  })
})
