import { z } from 'zod'

/** The columns of a partner's sheet, as whoever connected it has named them. Browser-safe. */

export const columns = ['code', 'title', 'price', 'units', 'story', 'photos', 'page', 'weight'] as const
export type Column = (typeof columns)[number]

const settings = z.object({ columns: z.string() })

/** `รหัส=code, ราคา=price` in the order written. What names no column of ours is left out; null when nothing is left. */
export function columnsOf(stored: unknown): readonly { readonly head: string; readonly column: Column }[] | null {
  const parsed = settings.safeParse(stored)
  if (!parsed.success) return null
  const named = parsed.data.columns.split(/[,;\n]/).flatMap((pair) => {
    const [head = '', word = ''] = pair.split('=').map((part) => part.trim())
    const column = columns.find((known) => known === word.toLowerCase())
    return head && column ? [{ head, column }] : []
  })
  return named.length > 0 ? named : null
}

/** A cell as spreadsheets take it: quoted, and never a formula (a leading = + - @ would be one). */
export function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${plain.replaceAll('"', '""')}"`
}
