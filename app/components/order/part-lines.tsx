import type { OpenPart } from '#app/domain/fulfilment/open-part.server.ts'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { GoodPicture } from '../sell/good-picture.tsx'

/** What has to be packed: each kind of goods as a picture, with how many pieces. */
export function PartLines({ part }: { part: Pick<OpenPart, 'lines' | 'cloth'> }) {
  const { fulfilment: words } = useWords()
  return (
    <ul className="grid gap-4">
      {part.lines.map((line, position) => (
        <li key={line.id} className="overflow-hidden rounded-card border border-sand bg-raised">
          <GoodPicture good={{ photo: line.photo, cloth: part.cloth }} first={position === 0} />
          <div className="px-4 py-3">
            <p className="font-bold">
              <Say told={line.title} /> {line.name && <Say told={line.name} />}
            </p>
            <p className="text-36 font-bold">{words.units(line.ordered - line.cancelled)}</p>
            {line.gone > 0 && line.left > 0 && <p>{words.gone(line.gone)}</p>}
            {line.cancelled > 0 && <p className="text-lac">{words.cancelled(line.cancelled)}</p>}
            <p className="text-16 text-muted">{line.sku}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
