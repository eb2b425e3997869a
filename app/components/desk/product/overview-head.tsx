import { Link } from '@remix-run/react'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import { useTold } from '../../in-lang.tsx'
import { useWords } from '../../language.tsx'
import { Photo } from '../../photo.tsx'
import { StatusWords } from './status-words.tsx'

/** Picture, name, whose, and where it stands. */
export function OverviewHead({ product }: { product: DeskProduct }) {
  const words = useWords().desk.product
  const { pictures, words: texts, maker, status, problems, shortCode } = product
  const { text, lang } = useTold({ th: texts.titleTh, en: texts.titleEn })
  const [picture] = pictures
  return (
    <div className="flex flex-col gap-4">
      {picture && (
        <Photo
          photo={picture}
          alt={{ th: picture.altTh, en: picture.altEn }}
          sizes="(min-width: 40em) 34em, 100vw"
          shape="wide"
          first
          className="rounded-card"
        />
      )}
      <div>
        <h1 className="text-28" lang={lang}>
          {text || words.untitled}
        </h1>
        <p className="text-16 text-muted">
          <Link to={`/desk/makers/${maker.id}`}>{words.by(maker.callName)}</Link> · YN-{shortCode}
        </p>
        <p>
          <StatusWords status={status} missing={problems.length} />
        </p>
      </div>
    </div>
  )
}
