import { Link } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { useMaker } from '#app/components/desk/maker/use-maker.ts'
import { MakerBadge } from '#app/components/desk/maker-badge.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { Photo } from '#app/components/photo.tsx'

/** Everything about one maker, from here. */
export default function Overview() {
  const { maker, mayChange } = useMaker()
  const { desk } = useWords()
  const words = desk.maker.page
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-col gap-2">
        <h1 className="text-28">
          <Say told={{ th: maker.nameTh, en: maker.nameEn }} />
        </h1>
        <MakerBadge consents={maker.consents} withdrawnAt={maker.withdrawnAt} decisions={maker._count.consentLog} />
        <p className="text-16 text-muted">
          {words.called(maker.callName)} · {desk.onboarding.kind.options[maker.kind]} ·{' '}
          <Say told={{ th: maker.community.nameTh, en: maker.community.nameEn }} />
        </p>
      </header>
      <Pictures />
      <p>
        {words.makes} <Say told={{ th: maker.makesTh, en: maker.makesEn }} />
      </p>
      {maker.introTh && (
        <p>
          <Say told={{ th: maker.introTh, en: maker.introEn }} />
        </p>
      )}
      <p className="text-16 text-muted">{desk.maker.counts(maker._count.products, maker._count.stories)}</p>
      {mayChange && (
        <p className="flex flex-wrap gap-3">
          <Link to={`/desk/products/new?maker=${maker.id}`} className={buttonLook()}>
            {words.addProduct}
          </Link>
          <Link to={`/desk/stories/new?of=maker:${maker.id}`} className={buttonLook('quiet')}>
            {words.tellStory}
          </Link>
        </p>
      )}
      <More />
    </div>
  )
}

function Pictures() {
  const { maker } = useMaker()
  if (maker.pictures.length === 0) return null
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {maker.pictures.map(({ photo, altTh, altEn }, position) => (
        <li key={photo.id} className="overflow-hidden rounded-card border border-sand">
          <Photo
            photo={photo}
            alt={{ th: altTh, en: altEn }}
            sizes="(min-width: 40rem) 12rem, 45vw"
            first={position === 0}
          />
        </li>
      ))}
    </ul>
  )
}

const forAll = ['consent', 'history'] as const
const forHands = ['contact', 'consent', 'edit', 'photo', 'history', 'account', 'copy', 'erase'] as const

function More() {
  const { maker, mayChange } = useMaker()
  const { desk, money } = useWords()
  const words = desk.maker.page
  return (
    <nav aria-label={words.more}>
      <ul className="flex flex-col border-sand border-t">
        {mayChange && maker.consents.includes('help') && (
          <li className="border-sand border-b">
            <Link to="money" className="flex min-h-14 items-center justify-between gap-4 no-underline hover:underline">
              {money.own.titleOf(maker.callName)} <span aria-hidden="true">›</span>
            </Link>
          </li>
        )}
        {(mayChange ? forHands : forAll).map((page) => (
          <li key={page} className="border-sand border-b">
            <Link to={page} className="flex min-h-14 items-center justify-between gap-4 no-underline hover:underline">
              {words[page]} <span aria-hidden="true">›</span>
            </Link>
          </li>
        ))}
        {maker.consents.includes('shop') && (
          <li className="border-sand border-b">
            <a
              href={`/makers/${maker.shortCode}/${maker.slug}`}
              className="flex min-h-14 items-center justify-between gap-4 no-underline hover:underline"
            >
              {words.seeShop} <span aria-hidden="true">›</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
