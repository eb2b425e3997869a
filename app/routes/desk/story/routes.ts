import { type RouteConfigEntry, route } from '@remix-run/route-config'

const room = 'routes/desk/story'

/** Below /desk. */
export const stories: RouteConfigEntry[] = [
  route('stories', `${room}/list.tsx`),
  route('stories/new', `${room}/new.tsx`),
  route('stories/:id', `${room}/story.tsx`),
  route('stories/:id/tell/:part', `${room}/tell.tsx`),
  route('stories/:id/words', `${room}/words.tsx`),
  route('stories/:id/pictures', `${room}/pictures.tsx`),
  route('stories/:id/preview', `${room}/preview.tsx`),
  route('stories/:id/review', `${room}/review.tsx`),
  route('stories/:id/compare', `${room}/compare.tsx`),
  route('stories/:id/withdraw', `${room}/withdraw.tsx`),
]
