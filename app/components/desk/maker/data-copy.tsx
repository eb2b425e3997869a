import type { ReactNode } from 'react'
import type { copyOfData } from '#app/domain/producer/record.server.ts'
import { showPhone } from '#app/domain/producer/rules.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { useLang, useWords } from '../../language.tsx'
import { ConsentLog } from '../consent/consent-log.tsx'
import { HistoryList } from './history-list.tsx'

type Copy = NonNullable<Awaited<ReturnType<typeof copyOfData>>>

/** Everything that is held about a maker, on paper or on the screen. */
export function DataCopy({ copy }: { copy: Copy }) {
  const lang = useLang()
  const { copy: words, counts } = useWords().desk.maker
  return (
    <div className="flex flex-col gap-6">
      <p className="text-16 text-muted">{words.at(formatMoment(lang, copy.copiedAt))}</p>
      <p className="print:hidden">{words.note}</p>
      <Identity copy={copy} />
      <ContactPart copy={copy} />
      <Part title={words.parts.things}>
        <li>{counts(copy.products.length, copy.stories.length)}</li>
        <li>{words.pictures(copy.pictures.length)}</li>
        {copy.products.map((product) => (
          <li key={product.shortCode}>
            {product.titleTh} ({product.shortCode})
          </li>
        ))}
      </Part>
      <ConsentLog log={copy.consentLog} />
      <section className="flex flex-col gap-3">
        <h2 className="text-22">{words.parts.history}</h2>
        <HistoryList entries={copy.history} />
      </section>
    </div>
  )
}

function Identity({ copy }: { copy: Copy }) {
  const { desk } = useWords()
  const { nameTh, nameEn, callName, makesTh, makesEn, introTh, introEn, shortCode, community } = copy
  const lines = [nameTh, nameEn, callName, desk.onboarding.kind.options[copy.kind], community.nameTh]
  return (
    <Part title={desk.maker.copy.parts.identity}>
      {[...lines, makesTh, makesEn, introTh, introEn, shortCode].map((line) => line && <li key={line}>{line}</li>)}
      {copy.lat !== null && copy.lon !== null && (
        <li>
          {copy.lat}, {copy.lon}
        </li>
      )}
    </Part>
  )
}

function ContactPart({ copy: { contact } }: { copy: Copy }) {
  const { desk } = useWords()
  const asked = desk.onboarding.contact
  return (
    <Part title={desk.maker.copy.parts.contact}>
      <li>{contact.phone ? showPhone(contact.phone) : asked.noPhone}</li>
      <li>{contact.email ?? asked.noEmail}</li>
      {contact.whereText && <li>{contact.whereText}</li>}
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-22">{title}</h2>
      <ul className="flex flex-col gap-1">{children}</ul>
    </section>
  )
}
