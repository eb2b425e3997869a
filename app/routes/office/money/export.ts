import type { LoaderFunctionArgs } from '@remix-run/node'
import { type ExportedLine, exportLines } from '#app/domain/ledger/export.server.ts'
import { csvCell } from '#app/domain/listing/sheet-columns.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

/** `/office/money/export.csv?month=2026-11`: every line of a month, in Thai, as the accountant books it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const month = new URL(request.url).searchParams.get('month') ?? ''
  const pages = exportLines(actor, month)
  if (!pages) throw notFound()
  return new Response(toStream(pages), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="yaan-${month}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

const words = wordsIn('th').office.money

function toStream(pages: AsyncGenerator<readonly ExportedLine[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const row = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`
  return new ReadableStream(
    {
      // Excel takes a file for UTF-8, and Thai for Thai, only with a byte order mark.
      start: (controller) => controller.enqueue(encoder.encode(`\uFEFF${row(words.export.columns)}`)),
      async pull(controller) {
        const { done, value } = await pages.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value.map((line) => row(cellsOf(line))).join('')))
      },
      cancel: async () => void (await pages.return(undefined)),
    },
    { highWaterMark: 1 },
  )
}

function cellsOf({ at, key, kind, orderCode, account, subject, whose, amount }: ExportedLine): string[] {
  const there = new Date(at.getTime() + 7 * 3_600_000).toISOString()
  const kinds: Readonly<Record<string, string>> = words.kinds
  const names: Readonly<Record<string, { name: string }>> = words.accounts
  return [
    ...[there.slice(0, 10), there.slice(11, 19), kinds[kind] ?? kind, key],
    ...[orderCode ? `YN-${orderCode}` : '', account, names[account]?.name ?? account, whose ?? subject ?? ''],
    ...[amount > 0n ? inBaht(amount) : '', amount < 0n ? inBaht(-amount) : ''],
  ]
}

/** Always with both decimals: sums of a sheet stay exact. */
function inBaht(satang: bigint): string {
  return `${satang / 100n}.${String(satang % 100n).padStart(2, '0')}`
}
