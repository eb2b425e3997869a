import { useEffect, useState } from 'react'
import type { Label } from '#app/domain/fulfilment/label.server.ts'
import { showPhone } from '#app/domain/producer/rules.ts'
import { th } from '#app/i18n/th.ts'
import { buttonLook } from '../button-look.ts'
import { useWords } from '../language.tsx'

/** An A6 sheet and nothing else comes out of the printer; the size in figures, since CSS has no name for it. */
const print = `@page { size: 105mm 148mm; margin: 6mm } @media print { body { background: #fff; color: #000 } .no-print { display: none } .sheet { border: 0; width: auto; padding: 0; margin: 0 } }`

/** The label of a parcel. In Thai whatever the page's language: the carrier reads it. */
export function LabelSheet({ label }: { label: Label }) {
  const words = th.fulfilment.label
  const { to, from } = label
  return (
    <>
      <style>{print}</style>
      <article
        lang="th"
        className="sheet mx-auto mt-6 w-[105mm] max-w-full border border-muted bg-[#fff] p-4 text-[#000]"
      >
        <header className="flex items-start justify-between gap-3">
          <div className="text-16">
            <p className="font-bold">{words.from}</p>
            <p>{from.maker}</p>
            <p>
              {from.community} เขต{from.district}
            </p>
            <p>{words.through}</p>
          </div>
          <div className="w-[30mm] shrink-0 text-center">
            {/* Drawn by ourselves, from the part's own code. */}
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: SVG of our own drawing */}
            <div className="[&>svg]:h-auto [&>svg]:w-full" dangerouslySetInnerHTML={{ __html: label.picture }} />
          </div>
        </header>
        <p className="border-[#000] border-y-2 py-1 text-center font-bold text-22">{label.code}</p>
        <div className="mt-2">
          <p className="text-16 font-bold">{words.to}</p>
          <p className="font-bold text-22">{to.name}</p>
          {to.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {to.landmark && (
            <p className="text-16">
              {words.landmark}: {to.landmark}
            </p>
          )}
          <p className="font-bold">
            {words.phone} {showPhone(to.phone)}
          </p>
        </div>
        <div className="mt-2 border-[#000] border-t pt-1 text-16">
          <p>
            {words.goods}:{' '}
            {label.goods
              .map(({ title, name, units }) => `${[title, name].filter(Boolean).join(' ')} × ${units}`)
              .join(', ')}
          </p>
          <p>{words.weight(label.grams)}</p>
        </div>
      </article>
    </>
  )
}

/** Prints where the page is alive; else the browser's own menu does. */
export function PrintButton() {
  const { label } = useWords().fulfilment
  const [can, setCan] = useState(false)
  useEffect(() => setCan(true), [])
  if (!can) return null
  return (
    <button type="button" onClick={() => window.print()} className={`${buttonLook()} no-print`}>
      {label.print}
    </button>
  )
}
