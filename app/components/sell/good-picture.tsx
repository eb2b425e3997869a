import type { ClothOf } from '../cloth.tsx'
import { Photo, type PhotoOf } from '../photo.tsx'
import { PhotoPlaceholder } from '../photo-placeholder.tsx'

interface Props {
  good: { photo: { photo: PhotoOf } | null; cloth: ClothOf }
  first?: boolean
}

/** A maker's own thing as large as the screen. Its name stands beside it, so it is not read out twice. */
export function GoodPicture({ good, first = false }: Props) {
  if (!good.photo) return <PhotoPlaceholder of={good.cloth} shape="wide" />
  return (
    <Photo photo={good.photo.photo} alt={null} sizes="(min-width: 38rem) 34rem, 100vw" shape="wide" first={first} />
  )
}
