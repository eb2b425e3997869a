import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { StoryCard, type StoryCardOf } from '#app/components/desk/story/story-card.tsx'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { holds } from '#app/domain/person/actor.ts'
import { type DeskStory, listStories } from '#app/domain/story/desk.server.ts'
import { requireActor } from '#app/routes/doorman.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const stories = await listStories(actor)
  const groups = { waiting: [], ongoing: [], shown: [], putAway: [] } as Record<Group, DeskStory[]>
  for (const story of stories) groups[groupOf(story)].push(story)
  return { groups, mayBegin: holds(actor, 'volunteer', 'committee') }
}

const order = ['waiting', 'ongoing', 'shown', 'putAway'] as const
type Group = (typeof order)[number]

function groupOf({ stage, can, isMine }: DeskStory): Group {
  if (stage === 'withdrawn') return 'putAway'
  if (can.includes('approve')) return 'waiting'
  if (isMine && can.includes('write') && (stage === 'writing' || stage === 'changes_asked')) return 'waiting'
  return stage === 'approved' ? 'shown' : 'ongoing'
}

/** What waits for me first; then what others are at, what the shop shows, and what was put away. */
export default function Stories() {
  const { groups, mayBegin } = useLoaderData<typeof loader>()
  const words = useWords().desk.story
  const isEmpty = order.every((group) => groups[group].length === 0)
  return (
    <>
      <h1 className="text-28">{words.title}</h1>
      {mayBegin && (
        <p className="mt-4">
          <Link to="/desk/stories/new" className={buttonLook()}>
            {words.begin}
          </Link>
        </p>
      )}
      {isEmpty && (
        <div className="mt-6">
          <Empty says={words.none} />
        </div>
      )}
      {order.map((group) => (
        <StoryGroup key={group} title={words[group]} stories={groups[group]} />
      ))}
    </>
  )
}

interface Listed extends StoryCardOf {
  readonly can: readonly string[]
}

function StoryGroup({ title, stories }: { title: string; stories: readonly Listed[] }) {
  if (stories.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="text-22">{title}</h2>
      <ul className="mt-3 flex flex-col gap-3">
        {stories.map((story) => (
          <li key={story.id}>
            <StoryCard
              story={story}
              to={`/desk/stories/${story.id}${story.can.includes('approve') ? '/review' : ''}`}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
