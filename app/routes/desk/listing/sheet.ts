import type { LoaderFunctionArgs } from '@remix-run/node'
import { sheetOf } from '#app/domain/listing/sheet.server.ts'
import { csvCell } from '#app/domain/listing/sheet-columns.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

/** The sheet of a partner without an API, in the partner's own columns; without any, also what is left to do. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const sheet = await sheetOf(await requireActor(request, 'volunteer', 'staff'), params.shopId ?? '')
  if (!sheet) throw notFound()
  const words = wordsIn(languageOf(request)).desk.handwork.sheet
  const { heads, columns, rows } = sheet
  const table = heads
    ? [heads, ...rows.map(({ cells }) => cells)]
    : [
        [...columns.map((column) => words.columns[column]), words.toDo],
        ...rows.map(({ cells, deed }) => [...cells, deed ? words.deeds[deed] : '']),
      ]
  const lines = table.map((cells) => cells.map(csvCell).join(','))
  // Excel takes a file for UTF-8, and Thai for Thai, only with a byte order mark.
  return new Response(`\uFEFF${lines.join('\r\n')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="yaan-sheet.csv"',
      'cache-control': 'no-store',
    },
  })
}
