import type { Told } from '#app/lib/told.ts'
import { Cloth, type ClothOf } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import { useLang, useWords } from '../language.tsx'
import { Photo, type PhotoOf } from '../photo.tsx'
import { DistrictName } from './community-tile.tsx'
import { OnlyThai } from './only-thai.tsx'
import { PageTitle } from './page-title.tsx'

interface Props {
  community: ClothOf & {
    name: Told
    district: { name: Told }
    knownFor: Told | null
    registration: 'registered' | 'unregistered' | 'in_progress' | 'closed'
    pictures: readonly { photo: PhotoOf; alt: Told }[]
  }
}

/** The cloth over the page, the place's two names, what it is known for, and its pictures. */
export function CommunityHead({ community }: Props) {
  const { shop } = useWords()
  const { name, district, knownFor, registration, pictures } = community
  const [picture] = pictures
  return (
    <header>
      <Cloth of={community} className="h-16 w-full lg:h-24" />
      <div className="page-width pt-6 lg:grid lg:grid-cols-2 lg:gap-12">
        <div>
          <PageTitle>
            <Say told={name} />
          </PageTitle>
          <OtherName name={name} />
          <p className="text-muted">
            <DistrictName name={district.name} />
          </p>
          {(registration === 'closed' || registration === 'unregistered') && (
            <p className="mt-4 max-w-measure rounded-card bg-raised px-4 py-3">{shop.community[registration]}</p>
          )}
          {knownFor && (
            <div className="mt-4 max-w-measure text-22">
              <OnlyThai told={knownFor} />
              <p>
                <Say told={knownFor} />
              </p>
            </div>
          )}
        </div>
        {picture && (
          <Photo
            first
            photo={picture.photo}
            alt={picture.alt}
            shape="wide"
            sizes="(min-width: 72rem) 34rem, (min-width: 64rem) 48vw, 100vw"
            className="mt-6 rounded-card lg:mt-0"
          />
        )}
      </div>
    </header>
  )
}

/** The name in the other language, as both are written on the lane's sign. */
function OtherName({ name }: { name: Told }) {
  const lang = useLang()
  if (!name.en) return null
  return (
    <p lang={lang === 'th' ? 'en' : 'th'} className="text-22 text-muted">
      {lang === 'th' ? name.en : name.th}
    </p>
  )
}
