import { Link } from '@remix-run/react'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { stateLooks } from '#app/components/desk/listing/state-words.tsx'
import { Say, useTold } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { Photo, type PhotoOf } from '#app/components/photo.tsx'
import type { ListingState } from '#app/domain/listing/state.ts'
import type { Told } from '#app/lib/told.ts'
import { StateIcon } from './state-icon.tsx'

export interface RowOf {
  id: string
  name: Told
  maker: string
  photo: PhotoOf | null
  cells: readonly CellOf[]
}

interface CellOf {
  partner: string
  listingId: string
  state: ListingState
  count: number
  ended: boolean
}

interface BoardTableProps {
  rows: readonly RowOf[]
  partners: readonly string[]
  /** With boxes to choose by, for those who may act. */
  mayChoose: boolean
}

/** Goods down, platforms across. On a phone each product is a card with a chip per platform where it stands. */
export function BoardTable({ rows, partners, mayChoose }: BoardTableProps) {
  const { board } = useWords().desk
  return (
    <table className="w-full border-collapse text-left max-lg:block">
      <caption className="sr-only">{board.table}</caption>
      <thead className="max-lg:sr-only">
        <tr>
          <th scope="col" className="border-sand border-b-2 py-2 pr-3">
            {board.product}
          </th>
          {partners.map((partner) => (
            <Head key={partner} partner={partner} />
          ))}
        </tr>
      </thead>
      <tbody className="max-lg:flex max-lg:flex-col max-lg:gap-3">
        {rows.map((row) => (
          <Row key={row.id} row={row} partners={partners} mayChoose={mayChoose} />
        ))}
      </tbody>
    </table>
  )
}

function Head({ partner }: { partner: string }) {
  return (
    <th scope="col" className="border-sand border-b-2 px-2 py-2 text-16">
      {usePartnerName(partner)}
    </th>
  )
}

const cardOnPhone =
  'max-lg:flex max-lg:flex-wrap max-lg:gap-2 max-lg:rounded-card max-lg:border max-lg:border-sand max-lg:bg-raised max-lg:p-3'

function Row({ row, partners, mayChoose }: { row: RowOf; partners: readonly string[]; mayChoose: boolean }) {
  // Where it stands in each shop is for those who tend it; others read the product itself.
  const placesPath = `/desk/products/${row.id}${mayChoose ? '/listings' : ''}`
  return (
    <tr className={`${cardOnPhone} lg:border-sand lg:border-b`}>
      <th scope="row" className="font-normal max-lg:block max-lg:w-full lg:py-2 lg:pr-3">
        <span className="flex items-center gap-3">
          {mayChoose && <Choose row={row} />}
          <span className="size-14 shrink-0 overflow-hidden rounded-card bg-sand">
            {row.photo && <Photo photo={row.photo} alt={null} sizes="3.5rem" />}
          </span>
          <Goods row={row} to={placesPath} />
        </span>
      </th>
      {partners.map((partner) => (
        <Cell
          key={partner}
          partner={partner}
          placesPath={placesPath}
          cell={row.cells.find((one) => one.partner === partner)}
        />
      ))}
    </tr>
  )
}

function Choose({ row: { id, name } }: { row: RowOf }) {
  const { board } = useWords().desk
  const { text } = useTold(name)
  return (
    <label className="-m-2 inline-flex size-11 shrink-0 items-center justify-center">
      <input
        type="checkbox"
        name="product"
        value={id}
        aria-label={board.choose(text)}
        className="size-6 accent-indigo"
      />
    </label>
  )
}

function Goods({ row: { name, maker }, to }: { row: RowOf; to: string }) {
  const { board } = useWords().desk
  return (
    <span className="flex min-w-0 flex-col">
      <Link to={to} className="inline-flex min-h-11 items-center font-bold text-ink">
        <Say told={name} />
      </Link>
      <span className="text-16 text-muted">{board.by(maker)}</span>
    </span>
  )
}

interface CellProps {
  partner: string
  placesPath: string
  cell: CellOf | undefined
}

function Cell({ partner, placesPath, cell }: CellProps) {
  const { board, listing } = useWords().desk
  const name = usePartnerName(partner)
  if (!cell)
    return (
      <td className="px-2 text-16 text-muted max-lg:hidden">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{board.absent}</span>
      </td>
    )
  const { state, count, ended, listingId } = cell
  const to = count > 1 ? placesPath : `/desk/listings/${listingId}`
  return (
    <td className="max-lg:block lg:px-2 lg:py-2">
      <Link
        to={to}
        className={`inline-flex min-h-11 items-center gap-1.5 rounded-card border-2 bg-ground px-2 text-16 leading-heading no-underline hover:underline ${ended ? stateLooks.needs_you : stateLooks[state]}`}
      >
        <StateIcon name={ended ? 'ended' : state} />
        <span>
          <span className="text-ink lg:hidden">{name} · </span>
          <span className="font-bold">{ended ? board.ended : listing.states[state]}</span>
          {count > 1 && <span className="block text-muted">{board.several(count)}</span>}
        </span>
      </Link>
    </td>
  )
}
