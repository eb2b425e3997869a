/** Writes whose rows fail one by one inside a success: a row that is named failed, the others came through. */
import { failed, ok } from '../../errors.ts'
import type { Result } from '../contract.ts'
import type { Call } from './call.ts'
import type { Way } from './inside.ts'
import { rowErrors, type WireRowError } from './wire.ts'

type RowCall = Pick<Call<unknown>, 'name' | 'method' | 'path' | 'body'>

/** One answer per row, in order; `isRow` says which error speaks of which row. */
export async function writeRows<Row>(
  { inside, shop, signal }: Way,
  call: RowCall,
  rows: readonly Row[],
  isRow: (error: WireRowError, row: Row) => boolean,
): Promise<readonly Result<null>[]> {
  const got = await inside.caller.shop(shop, { ...call, schema: rowErrors, write: true }, signal)
  const errors = got.ok ? (got.value?.errors ?? []) : []
  return rows.map((row) => {
    if (!got.ok) return got
    const error = errors.find((one) => isRow(one, row)) ?? strangerIn(errors, rows, isRow)
    return error ? failed(inside.caller.rowTrouble(call.name, error)) : ok(null)
  })
}

/** An error that names no row of ours may be about any of them: then none is taken for done. */
function strangerIn<Row>(
  errors: readonly WireRowError[],
  rows: readonly Row[],
  isRow: (error: WireRowError, row: Row) => boolean,
): WireRowError | undefined {
  return errors.find((error) => !rows.some((row) => isRow(error, row)))
}
