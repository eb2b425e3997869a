import type { consentRecord } from '#app/domain/producer/record.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { useLang, useWords } from '../../language.tsx'

type Entry = NonNullable<Awaited<ReturnType<typeof consentRecord>>>['log'][number]

const looks = { given: 'text-pandan', refused: 'text-muted', withdrawn: 'text-lac' } as const

/** Every answer ever given, the newest first: to what, how, before whom, written down by whom. */
export function ConsentLog({ log }: { log: readonly Entry[] }) {
  const { consent } = useWords().desk.maker
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-22">{consent.log}</h2>
      {log.length === 0 && <p>{consent.logNone}</p>}
      <ol className="flex flex-col border-sand border-t">
        {log.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  )
}

function Line({ entry }: { entry: Entry }) {
  const lang = useLang()
  const { consent, purposes, ways } = useWords().desk.maker
  const around = [
    ways[entry.how],
    entry.decision !== 'withdrawn' && consent.heard(entry.readAloud),
    consent.text(entry.textVersion),
    entry.witnessName && consent.witness(entry.witnessName),
    entry.guardianName && consent.guardian(entry.guardianName),
    entry.recordedBy && consent.recordedBy(entry.recordedBy),
  ]
  return (
    <li className="border-sand border-b py-3">
      <p>
        <span className={`font-bold ${looks[entry.decision]}`}>{consent.decisions[entry.decision]}</span>{' '}
        {purposes[entry.purpose]}
      </p>
      <p className="text-16 text-muted">{formatMoment(lang, entry.at)}</p>
      <p className="text-16 text-muted">{around.filter(Boolean).join(' · ')}</p>
      {entry.note && <p className="text-16">“{entry.note}”</p>}
    </li>
  )
}
