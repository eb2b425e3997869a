import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { buttonLook } from '#app/components/button-look.ts'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { boxLook } from '#app/components/form/question.tsx'
import { useWords } from '#app/components/language.tsx'
import { type BoardFilter, type BoardState, boardQuery, boardStates } from '#app/domain/listing/board-filter.ts'
import { StateIcon } from './state-icon.tsx'

interface BoardFiltersProps {
  filter: BoardFilter
  partners: readonly string[]
  makers: readonly { id: string; callName: string }[]
  states: Readonly<Partial<Record<BoardState, number>>>
  inNeed: number
}

/** What is looked at: by name, platform and maker in a form, by state with one tap. All of it stands in the address. */
export function BoardFilters({ filter, partners, makers, states, inNeed }: BoardFiltersProps) {
  const words = useWords().desk.board
  const isNarrow = filter.partner !== null || filter.makerId !== null
  return (
    <search className="flex flex-col gap-4">
      <Form method="get" className="flex flex-col gap-3">
        {filter.state && <input type="hidden" name="state" value={filter.state} />}
        {filter.needs && <input type="hidden" name="needs" value="" />}
        <NameBox q={filter.q} />
        <details open={isNarrow}>
          <summary className="inline-block min-h-11 py-2 text-indigo underline">{words.filters}</summary>
          <div className="mt-2 flex flex-wrap items-end gap-3">
            <Chooser name="partner" label={words.platform} every={words.everyPlatform} chosen={filter.partner}>
              {partners.map((partner) => (
                <PartnerOption key={partner} partner={partner} />
              ))}
            </Chooser>
            <Chooser name="maker" label={words.maker} every={words.everyMaker} chosen={filter.makerId}>
              {makers.map(({ id, callName }) => (
                <option key={id} value={id}>
                  {callName}
                </option>
              ))}
            </Chooser>
            <button type="submit" className={buttonLook('quiet')}>
              {words.show}
            </button>
          </div>
        </details>
      </Form>
      <States filter={filter} states={states} inNeed={inNeed} />
    </search>
  )
}

function NameBox({ q }: { q: string }) {
  const words = useWords().desk.board
  return (
    <div className="flex">
      <label htmlFor="board-q" className="sr-only">
        {words.find}
      </label>
      <input
        id="board-q"
        type="search"
        name="q"
        defaultValue={q}
        maxLength={100}
        placeholder={words.find}
        className="min-h-12 w-full min-w-0 rounded-l-card border border-muted border-r-0 bg-transparent px-3 placeholder:text-muted placeholder:opacity-100"
      />
      <button
        type="submit"
        className="min-h-12 shrink-0 rounded-r-card border border-indigo bg-indigo px-4 font-bold text-on-indigo hover:underline"
      >
        {words.findButton}
      </button>
    </div>
  )
}

interface ChooserProps {
  name: string
  label: string
  every: string
  chosen: string | null
  children: ReactNode
}

function Chooser({ name, label, every, chosen, children }: ChooserProps) {
  return (
    <label className="flex min-w-40 flex-1 flex-col gap-1">
      <span className="font-bold text-16">{label}</span>
      <select name={name} defaultValue={chosen ?? ''} className={boxLook}>
        <option value="">{every}</option>
        {children}
      </select>
    </label>
  )
}

function PartnerOption({ partner }: { partner: string }) {
  return <option value={partner}>{usePartnerName(partner)}</option>
}

/** Each state that there is, with its count; the chosen one can always be left. */
function States({ filter, states, inNeed }: Pick<BoardFiltersProps, 'filter' | 'states' | 'inNeed'>) {
  const { board, listing } = useWords().desk
  const shown = boardStates.filter((state) => states[state] || filter.state === state)
  const none = filter.state === null && !filter.needs
  return (
    <nav aria-label={board.state}>
      <ul className="flex flex-wrap gap-2">
        <Chip to={boardQuery(filter, { state: null, needs: false })} isChosen={none}>
          {board.everyState}
        </Chip>
        {(inNeed > 0 || filter.needs) && (
          <Chip to={boardQuery(filter, { state: null, needs: true })} isChosen={filter.needs} calls>
            <StateIcon name="needs_you" />
            {board.needs} {inNeed}
          </Chip>
        )}
        {shown.map((state) => (
          <Chip key={state} to={boardQuery(filter, { state, needs: false })} isChosen={filter.state === state}>
            <StateIcon name={state} />
            {listing.states[state]} {states[state] ?? 0}
          </Chip>
        ))}
        <Chip to={boardQuery(filter, { state: 'absent', needs: false })} isChosen={filter.state === 'absent'}>
          <StateIcon name="absent" />
          {board.absent}
        </Chip>
      </ul>
    </nav>
  )
}

interface ChipProps {
  to: URLSearchParams
  isChosen: boolean
  calls?: true
  children: ReactNode
}

function Chip({ to, isChosen, calls, children }: ChipProps) {
  const look = isChosen ? 'border-indigo bg-indigo text-on-indigo' : 'border-sand bg-raised text-ink'
  const edge = calls && !isChosen ? 'border-l-8 border-l-marigold' : ''
  return (
    <li>
      <Link
        to={`?${to}`}
        aria-current={isChosen ? 'true' : undefined}
        className={`inline-flex min-h-11 items-center gap-1.5 rounded-card border px-3 text-16 no-underline hover:underline ${look} ${edge}`}
      >
        {children}
      </Link>
    </li>
  )
}
