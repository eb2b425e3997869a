import { Transform, type TransformCallback } from 'node:stream'
import { parse } from 'csv-parse'
import { db, type Tx } from '#app/lib/database.server.ts'
import { difference, record } from '../audit/audit.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { freeSlug } from './community.server.ts'
import {
  type Column,
  type CommunityRow,
  districtKey,
  neededColumns,
  type RowProblem,
  readHeader,
  readRow,
} from './csv.ts'
import { bareName, nameSpellings } from './rules.ts'

/** A file as it arrives. */
type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** A row that was not taken: its line in the file, counted from 1 with the header. */
export interface BadRow {
  readonly line: number
  readonly problem: RowProblem
}

export interface ImportReport {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly bad: number
}

/** A file that cannot be read as a register at all: columns that are not there, or no rows. Nothing was changed. */
export class FileRefused extends Error {
  readonly missing: readonly Column[]
  constructor(missing: readonly Column[]) {
    super(`columns missing: ${missing.join(', ')}`)
    this.missing = missing
  }
}

interface ImportOptions {
  /** Null: the system, from the command line. Anybody else must be staff. */
  readonly actor: Actor | null
  /** Reads and compares everything but changes nothing. */
  readonly dryRun?: boolean
  /** Told of each bad row as it is met. */
  readonly onBadRow?: (row: BadRow) => void
}

const batchSize = 100

/**
 * Takes a city register: UTF-8 or the Thai Windows encoding, with or without BOM, Thai or English headers, types of the
 * lists of 2555 and 2564. Good rows are kept whatever others hold; an empty cell leaves what is known. A community is
 * known again by district and name, so the same file once more changes nothing. Memory does not grow with the rows but
 * for the names seen.
 * @throws FileRefused when needed columns are missing
 */
export async function importCommunities(
  source: Pieces,
  { actor, dryRun = false, onBadRow = () => {} }: ImportOptions,
): Promise<ImportReport> {
  if (actor && !actsForProgramme(actor, 'staff')) throw new Error('only staff import')
  const report = { created: 0, updated: 0, unchanged: 0, bad: 0 }
  let batch: CommunityRow[] = []
  const flush = async () => {
    const rows = batch
    batch = []
    if (rows.length > 0) await takeBatch(rows, { actor, dryRun, report })
  }
  for await (const row of readRows(source, await districtsByName())) {
    if ('problem' in row) {
      report.bad += 1
      onBadRow(row)
    } else if (batch.push(row) >= batchSize) await flush()
  }
  await flush()
  return report
}

async function* readRows(
  source: Pieces,
  districts: ReadonlyMap<string, string>,
): AsyncGenerator<CommunityRow | BadRow> {
  const unreadable: BadRow[] = []
  let parsed = 0
  const parser = parse({
    ...{ bom: true, info: true, trim: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
    skip_records_with_error: true,
    on_record: (taken, { lines }) => {
      parsed = lines
      return taken
    },
    // A quote that never closes eats the rest of the file: the line where it opened is named.
    on_skip: () => void unreadable.push({ line: parsed + 1, problem: 'row_unreadable' }),
  })
  decoded(source)
    .on('error', (error) => parser.destroy(error))
    .pipe(parser)
  let header: (Column | null)[] | null = null
  const seen = new Set<string>()
  for await (const { record: cells, info } of parser as AsyncIterable<Parsed>) {
    if (!header) {
      header = readHeader(cells)
      assertColumns(header)
      continue
    }
    if (cells.every((cell) => cell === '')) continue
    const row = readRow(named(header, cells), districts)
    if (typeof row === 'string') yield { line: info.lines, problem: row }
    else if (isRepeat(seen, row)) yield { line: info.lines, problem: 'twice_in_file' }
    else yield row
  }
  if (!header) throw new FileRefused(neededColumns)
  yield* unreadable
}

type Parsed = { record: string[]; info: { lines: number } }

function assertColumns(header: readonly (Column | null)[]): void {
  const missing = neededColumns.filter((column) => !header.includes(column))
  if (missing.length > 0) throw new FileRefused(missing)
}

function named(header: readonly (Column | null)[], cells: readonly string[]): Partial<Record<Column, string>> {
  return Object.fromEntries(header.flatMap((column, index) => (column ? [[column, cells[index] ?? '']] : [])))
}

function isRepeat(seen: Set<string>, { districtCode, name }: CommunityRow): boolean {
  const key = `${districtCode} ${bareName(name)}`
  if (seen.has(key)) return true
  seen.add(key)
  return false
}

/** Text of the file. Its first piece decides: what is no UTF-8 is taken for the Thai Windows encoding, as older Excel writes. */
function decoded(source: Pieces): Transform {
  let decoder: TextDecoder | null = null
  const transform = new Transform({
    readableObjectMode: false,
    transform(piece: Uint8Array, _encoding, then: TransformCallback) {
      decoder ??= new TextDecoder(isUtf8(piece) ? 'utf-8' : 'windows-874')
      then(null, decoder.decode(piece, { stream: true }))
    },
    flush(then: TransformCallback) {
      then(null, decoder?.decode() ?? '')
    },
  })
  feed(source, transform).catch((error: unknown) =>
    transform.destroy(error instanceof Error ? error : new Error('read')),
  )
  return transform
}

async function feed(source: Pieces, into: Transform): Promise<void> {
  for await (const piece of source) {
    if (!into.write(piece)) await new Promise((resolve) => into.once('drain', resolve))
  }
  into.end()
}

function isUtf8(piece: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(piece, { stream: true })
    return true
  } catch {
    return false
  }
}

async function districtsByName(): Promise<Map<string, string>> {
  const districts = await db.district.findMany({ select: { code: true, nameTh: true, nameEn: true } })
  return new Map(
    districts.flatMap(({ code, nameTh, nameEn }) => [code, nameTh, nameEn].map((word) => [districtKey(word), code])),
  )
}

interface Taking {
  readonly actor: Actor | null
  readonly dryRun: boolean
  readonly report: { created: number; updated: number; unchanged: number }
}

async function takeBatch(rows: readonly CommunityRow[], taking: Taking): Promise<void> {
  const known = await findKnown(rows)
  const changed = rows.filter((row) => {
    const found = known.find(matching(row))
    if (!found) taking.report.created += 1
    else if (isSame(found, row)) taking.report.unchanged += 1
    else taking.report.updated += 1
    return !found || !isSame(found, row)
  })
  if (taking.dryRun || changed.length === 0) return
  await db.$transaction(
    async (tx) => {
      for (const row of changed) {
        const found = known.find(matching(row))
        if (found) await update(tx, taking.actor, found, row)
        else await create(tx, taking.actor, row)
      }
    },
    { timeout: 60_000 },
  )
}

async function findKnown(rows: readonly CommunityRow[]) {
  return db.community.findMany({
    where: {
      OR: rows.map(({ districtCode, name }) => ({ districtCode, nameTh: { in: nameSpellings(name) } })),
    },
  })
}

type Known = Awaited<ReturnType<typeof findKnown>>[number]

const matching = (row: CommunityRow) => (found: Known) =>
  found.districtCode === row.districtCode && nameSpellings(row.name).includes(found.nameTh)

/** The facts that a row tells: empty cells tell nothing, and whoever stands in the register is registered. */
function factsOf(row: CommunityRow, found: Known | null) {
  const { kind, ruleYear, houses, people, lat, lon } = row
  const told = Object.fromEntries(Object.entries({ houses, people, lat, lon }).filter(([, value]) => value !== null))
  const registration = found?.registration === 'closed' ? ('closed' as const) : ('registered' as const)
  return { kind, ruleYear, registration, ...told }
}

function isSame(found: Known, row: CommunityRow): boolean {
  return Object.keys(difference(found, factsOf(row, found)).after).length === 0
}

async function update(tx: Tx, actor: Actor | null, found: Known, row: CommunityRow): Promise<void> {
  const facts = factsOf(row, found)
  await tx.community.update({ where: { id: found.id }, data: { ...facts, revision: { increment: 1 } } })
  await record(tx, actor, { ...entryFor('community.imported', found.id), ...difference(found, facts) })
}

async function create(tx: Tx, actor: Actor | null, row: CommunityRow): Promise<void> {
  const facts = { nameTh: row.name, districtCode: row.districtCode, ...factsOf(row, null) }
  const slug = await freeSlug(tx, { ...facts, nameEn: null })
  const { id } = await tx.community.create({ data: { ...facts, slug }, select: { id: true } })
  await record(tx, actor, { ...entryFor('community.created', id), after: facts })
}

function entryFor(action: string, id: string) {
  return { action, entity: 'Community', entityId: id, communityId: id }
}
