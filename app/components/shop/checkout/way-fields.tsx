import type { CartGroup } from '#app/domain/cart/view.server.ts'
import { formatBaht } from '#app/lib/money.ts'
import { Card } from '../../card.tsx'
import { boxLook } from '../../form/question.tsx'
import { Say, useTold } from '../../in-lang.tsx'
import { useWords } from '../../language.tsx'
import { Photo } from '../../photo.tsx'

interface Props {
  group: CartGroup
  said: Readonly<Record<string, string>>
  /** Why they do not come as chosen; `way`: nothing was chosen. */
  error: 'way' | 'too_heavy' | 'no_weight' | 'no_point' | null
}

/** How one maker's goods come to the buyer, and a word to the maker. */
export function WayFields({ group, said, error }: Props) {
  const { checkout } = useWords()
  const { maker, lines, points, parcel, travels, meets } = group
  const { text: name } = useTold(maker.name)
  const { shortCode: code } = maker
  const field = `way-${code}`
  const errorId = `${field}-error`
  return (
    <Card cloth={maker.place}>
      <fieldset
        id={`checkout-${field}`}
        tabIndex={-1}
        className="min-w-0 p-4"
        {...(error ? { 'aria-describedby': errorId } : {})}
      >
        <legend className="float-left mb-3 w-full font-bold text-18">{checkout.wayOf(name)}</legend>
        <ul className="clear-both mb-3 flex flex-wrap gap-2">
          {lines.map(({ goods, quantity }) => (
            <li key={goods.variantId} className="flex min-w-0 items-center gap-2 pr-3">
              {goods.picture && (
                <Photo photo={goods.picture.photo} alt={null} sizes="3rem" className="size-12 shrink-0 rounded-card" />
              )}
              <span className="text-16">
                <Say told={goods.title} /> ×&nbsp;{quantity}
              </span>
            </li>
          ))}
        </ul>
        <div className="flex flex-col gap-2">
          {travels && parcel && (
            <Way
              name={field}
              value="parcel"
              chosen={said[field] ?? 'parcel'}
              alone={points.length === 0}
              label={checkout.parcel}
              hint={checkout.parcelHint(formatBaht(parcel.metro), formatBaht(parcel.country))}
            />
          )}
          {travels &&
            points.map((point) => <PointWay key={point.id} point={point} group={group} said={said} field={field} />)}
        </div>
        {meets && (
          <div className="mt-3 flex flex-col gap-2">
            {travels && <p className="font-bold text-16">{checkout.meetAt}</p>}
            {points.map((point) => (
              <PointWay key={point.id} point={point} group={group} said={said} field={`point-${code}`} />
            ))}
          </div>
        )}
        {error && (
          <p id={errorId} className="mt-2 font-bold text-16 text-lac">
            {checkout.errors[error]}
          </p>
        )}
        <details className="mt-3" open={Boolean(said[`note-${code}`])}>
          <summary className="min-h-11 py-2 text-indigo underline underline-offset-4">{checkout.noteTo(name)}</summary>
          <label className="flex flex-col gap-1 text-16 text-muted">
            {checkout.noteHint}
            <textarea
              name={`note-${code}`}
              rows={2}
              maxLength={300}
              defaultValue={said[`note-${code}`] ?? ''}
              className={boxLook}
            />
          </label>
        </details>
      </fieldset>
    </Card>
  )
}

function PointWay({
  point,
  group: { parcel, points, travels },
  said,
  field,
}: Omit<Props, 'error'> & { point: CartGroup['points'][number]; field: string }) {
  const { checkout } = useWords()
  const [{ text: name }, { text: place }, { text: hours }] = [
    useTold(point.name),
    useTold(point.place),
    useTold(point.hours),
  ]
  const withParcel = field.startsWith('way-') && travels && parcel !== null
  return (
    <Way
      name={field}
      value={point.id}
      chosen={said[field] ?? ''}
      alone={points.length === 1 && !withParcel}
      label={checkout.pickup(name)}
      hint={checkout.pickupHint(place, hours)}
    />
  )
}

interface WayProps {
  name: string
  value: string
  chosen: string
  /** There is nothing to choose from: it is simply said. */
  alone: boolean
  label: string
  hint: string
}

function Way({ name, value, chosen, alone, label, hint }: WayProps) {
  const id = `${name}-${value}`
  const words = (
    <span className="flex min-w-0 flex-1 flex-col">
      <span>{label}</span>
      <span className="text-16 text-muted">{hint}</span>
    </span>
  )
  if (alone)
    return (
      <p className="flex gap-4">
        <input type="hidden" name={name} value={value} data-way={value === 'parcel' ? 'parcel' : 'pickup'} />
        {words}
      </p>
    )
  return (
    <label
      htmlFor={id}
      className="flex min-h-14 cursor-pointer items-center gap-4 rounded-card border border-muted bg-ground px-4 py-3 has-checked:border-indigo has-checked:outline-2 has-checked:outline-indigo"
    >
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        defaultChecked={chosen === value}
        data-way={value === 'parcel' ? 'parcel' : 'pickup'}
        className="size-6 shrink-0 accent-indigo"
      />
      {words}
    </label>
  )
}
