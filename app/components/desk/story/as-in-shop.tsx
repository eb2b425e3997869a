import type { ComponentProps } from 'react'
import { StoryFoot } from '../../shop/story-foot.tsx'
import { StoryHead } from '../../shop/story-head.tsx'
import { StoryParts } from '../../shop/story-parts.tsx'

type Story = ComponentProps<typeof StoryHead>['story'] &
  ComponentProps<typeof StoryFoot>['story'] &
  ComponentProps<typeof StoryParts>

/** A version drawn by the shop's own pieces, in a frame that says it is not the shop. */
export function AsInShop({ story }: { story: Story }) {
  return (
    <article className="-mx-4 mt-6 border-sand border-y-2 py-6 sm:mx-0 sm:rounded-card sm:border-x-2">
      <StoryHead story={story} />
      <div className="page-width">
        <StoryParts parts={story.parts} pictures={story.pictures} />
        <StoryFoot story={story} />
      </div>
    </article>
  )
}
