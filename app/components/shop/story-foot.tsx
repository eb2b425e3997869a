import { formatDay } from '#app/i18n/dates.ts'
import { type Told, told } from '#app/lib/told.ts'
import { Cloth, type ClothOf } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import { useLang, useWords } from '../language.tsx'
import { ShopLink } from '../shop-link.tsx'
import { makerPath } from './address.ts'
import { PersonName } from './told-by.tsx'

interface ClaimOf {
  readonly th: string
  readonly en: string | null
  readonly sourceTh: string
  readonly sourceEn: string | null
  readonly url: string | null
}

interface Props {
  story: {
    readonly storyteller: string
    readonly writer: string
    readonly publishedAt: Date | null
    readonly claims: readonly ClaimOf[]
    readonly maker: { readonly shortCode: string; readonly slug: string; readonly name: Told } | null
    readonly place: ClothOf
  }
}

/** Who told it, who wrote it down, who stands behind it, and where its facts are from. */
export function StoryFoot({ story }: Props) {
  const { shop } = useWords()
  const { claims, place } = story
  return (
    <footer className="mx-auto mt-12 max-w-measure">
      <Cloth of={place} className="h-3 rounded-card" />
      <Byline story={story} />
      {claims.length > 0 && (
        <section className="mt-8">
          <h2 className="text-22">{shop.story.sources}</h2>
          <ol className="mt-2 list-decimal space-y-3 pl-6 text-16">
            {claims.map((claim) => (
              <li key={claim.th}>
                <Say told={told(claim.th, claim.en)} /> — <Source claim={claim} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </footer>
  )
}

function Byline({ story }: Props) {
  const { shop } = useWords()
  const lang = useLang()
  const { storyteller, writer, publishedAt, maker } = story
  return (
    <p className="mt-4">
      {shop.story.told}{' '}
      {maker ? (
        <ShopLink to={makerPath(maker)}>
          <PersonName name={storyteller} />
        </ShopLink>
      ) : (
        <PersonName name={storyteller} />
      )}
      <br />
      {shop.story.written} <PersonName name={writer} />
      <br />
      {publishedAt && `${shop.story.on} ${formatDay(lang, publishedAt)} · ${shop.story.approved}`}
    </p>
  )
}

function Source({ claim }: { claim: ClaimOf }) {
  const source = <Say told={told(claim.sourceTh, claim.sourceEn)} />
  if (!claim.url) return source
  return (
    <a href={claim.url} rel="noreferrer">
      {source}
    </a>
  )
}
