/** Lists, newest first: https://docs.stripe.com/api/pagination */
import { type Answer, ok, wrong } from './answer.ts'
import { text, texts, whole } from './ask.ts'
import type { Form } from './form.ts'

type Row = { readonly id: string; readonly created: number }

interface Listed<T extends Row> {
  readonly url: string
  readonly rows: readonly T[]
  readonly out: (row: T, expand: readonly string[]) => object
}

export function list<T extends Row>(form: Form, { url, rows, out }: Listed<T>): Answer {
  const limit = whole(form, 'limit') ?? 10
  if (limit < 1 || limit > 100)
    return wrong({ code: 'parameter_invalid_integer', message: 'limit is 1 to 100', param: 'limit' })
  const newest = rows
    .filter((row) => within(form, row.created))
    .toReversed()
    .sort((one, other) => other.created - one.created)
  const [after, before] = [text(form, 'starting_after'), text(form, 'ending_before')]
  const at = newest.findIndex(({ id }) => id === (after ?? before))
  if ((after ?? before) !== null && at < 0)
    return wrong({
      code: 'resource_missing',
      message: 'No such object to start from',
      param: after ? 'starting_after' : 'ending_before',
    })
  const rest = after !== null ? newest.slice(at + 1) : before !== null ? newest.slice(0, at) : newest
  const shown = before !== null && after === null ? rest.slice(-limit) : rest.slice(0, limit)
  const expand = (texts(form, 'expand') ?? []).flatMap((path) => (path.startsWith('data.') ? [path.slice(5)] : []))
  const data = shown.map((row) => out(row, expand))
  return ok({ object: 'list', url, has_more: rest.length > shown.length, data })
}

function within(form: Form, created: number): boolean {
  const exact = text(form, 'created')
  if (exact !== null) return created === Number(exact)
  const { gt, gte, lt, lte } = {
    gt: whole(form, 'created', 'gt') ?? Number.NEGATIVE_INFINITY,
    gte: whole(form, 'created', 'gte') ?? Number.NEGATIVE_INFINITY,
    lt: whole(form, 'created', 'lt') ?? Number.POSITIVE_INFINITY,
    lte: whole(form, 'created', 'lte') ?? Number.POSITIVE_INFINITY,
  }
  return created > gt && created >= gte && created < lt && created <= lte
}
