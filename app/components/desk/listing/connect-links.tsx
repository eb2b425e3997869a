import { type ButtonKind, buttonLook } from '#app/components/button-look.ts'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import type { Told } from '#app/lib/told.ts'
import { connectPath, usePartnerName } from './partner-words.ts'

interface ConnectLinksProps {
  partners: readonly string[]
  communities: readonly { id: string; name: Told }[]
  forProgramme: boolean
  /** Where there is a shop already, another one is not the next thing to do. */
  shops: readonly { partner: string; communityId: string | null }[]
}

/** A button per platform and community; staff connect the programme's own shop. */
export function ConnectLinks({ partners, communities, forProgramme, shops }: ConnectLinksProps) {
  const { more } = useWords().desk.listing.shops
  const owners = [...communities, ...(forProgramme ? [null] : [])]
  const ways = partners.flatMap((partner) => owners.map((community) => ({ partner, community })))
  const isThere = ({ partner, community }: (typeof ways)[number]) =>
    shops.some((shop) => shop.partner === partner && shop.communityId === (community?.id ?? null))
  const others = ways.filter(isThere)
  const kind = others.length > 0 ? 'quiet' : 'main'
  return (
    <div className="flex flex-col gap-4">
      {ways
        .filter((way) => !isThere(way))
        .map((way) => (
          <ConnectLink key={`${way.partner} ${way.community?.id}`} {...way} kind={kind} />
        ))}
      {others.length > 0 && (
        <details>
          <summary className="inline-block min-h-11 py-2 text-indigo underline">{more}</summary>
          <div className="flex flex-col gap-4 pt-2">
            {others.map((way) => (
              <ConnectLink key={`${way.partner} ${way.community?.id}`} {...way} kind="quiet" />
            ))}
          </div>
        </details>
      )}
    </div>
  )
}

interface ConnectLinkProps {
  partner: string
  community: { id: string; name: Told } | null
  kind: ButtonKind
}

function ConnectLink({ partner, community, kind }: ConnectLinkProps) {
  const { shops } = useWords().desk.listing
  return (
    <div className="flex flex-col gap-1">
      <a href={connectPath(partner, community?.id ?? null)} className={buttonLook(kind)}>
        {shops.connect(usePartnerName(partner))}
      </a>
      <p className="text-16 text-muted">{community ? <Say told={community.name} /> : shops.forProgramme}</p>
    </div>
  )
}
