import { buttonLook } from '#app/components/button-look.ts'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import type { Told } from '#app/lib/told.ts'
import { connectPath, usePartnerName } from './partner-words.ts'

interface ConnectLinksProps {
  partners: readonly string[]
  communities: readonly { id: string; name: Told }[]
  forProgramme: boolean
  /** A shop is there already: another one is not the next thing to do. */
  hasShop: boolean
}

/** A button per platform and community; staff connect the programme's own shop. */
export function ConnectLinks({ partners, communities, forProgramme, hasShop }: ConnectLinksProps) {
  return (
    <div className="flex flex-col gap-4">
      {partners.flatMap((partner) => [
        ...communities.map(({ id, name }) => (
          <ConnectLink key={`${partner} ${id}`} partner={partner} community={{ id, name }} hasShop={hasShop} />
        )),
        ...(forProgramme ? [<ConnectLink key={partner} partner={partner} community={null} hasShop={hasShop} />] : []),
      ])}
    </div>
  )
}

interface ConnectLinkProps {
  partner: string
  community: { id: string; name: Told } | null
  hasShop: boolean
}

function ConnectLink({ partner, community, hasShop }: ConnectLinkProps) {
  const { shops } = useWords().desk.listing
  return (
    <div className="flex flex-col gap-1">
      <a href={connectPath(partner, community?.id ?? null)} className={buttonLook(hasShop ? 'quiet' : 'main')}>
        {shops.connect(usePartnerName(partner))}
      </a>
      <p className="text-16 text-muted">{community ? <Say told={community.name} /> : shops.forProgramme}</p>
    </div>
  )
}
