import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { ConsentNeeded } from '#app/components/desk/story/consent-needed.tsx'
import { ContentList } from '#app/components/desk/story/content-list.tsx'
import { HistoryList } from '#app/components/desk/story/history-list.tsx'
import { ProblemList } from '#app/components/desk/story/problem-list.tsx'
import { stepPath } from '#app/components/desk/story/step-path.ts'
import { VersionList } from '#app/components/desk/story/version-list.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { Say } from '#app/components/in-lang.tsx'
import { useWords } from '#app/components/language.tsx'
import { storyPath } from '#app/components/shop/address.ts'
import { ShopLink } from '#app/components/shop-link.tsx'
import { findStory } from '#app/domain/story/desk.server.ts'
import { submitStory } from '#app/domain/story/review.server.ts'
import { firstOpen } from '#app/domain/story/rules.ts'
import { historyOfStory, versionsOf } from '#app/domain/story/version.server.ts'
import { reopenStory } from '#app/domain/story/withdraw.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { requireWriter } from './step.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const id = params.id ?? ''
  const [story, versions, history] = await Promise.all([
    findStory(actor, id),
    versionsOf(actor, id),
    historyOfStory(actor, id),
  ])
  if (!story || !versions || !history) throw notFound()
  return { story, versions, history: history.map(({ after, ...entry }) => ({ ...entry, ...besides(after) })) }
}

/** Of what was written down with an action: the version it was about, and what somebody said. */
function besides(after: unknown): { version: number | null; said: string | null } {
  const known = typeof after === 'object' && after !== null ? Object.entries(after) : []
  const of = (...names: string[]): unknown => known.find(([name]) => names.includes(name))?.[1]
  const [version, said] = [of('version'), of('note', 'reason')]
  return { version: typeof version === 'number' ? version : null, said: typeof said === 'string' ? said : null }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireWriter(request)
  const id = params.id ?? ''
  const isReopening = (await request.formData()).get('do') === 'reopen'
  const outcome = isReopening ? await reopenStory(actor, id) : await submitStory(actor, id)
  if (outcome.ok) return redirect(`/desk/stories/${id}`)
  switch (outcome.refusal.code) {
    case 'not_found':
      throw notFound()
    case 'not_now':
      return redirect(`/desk/stories/${id}?moved=1`)
    case 'unfinished':
      return data({ problems: outcome.refusal.problems }, { status: 400 })
  }
}

/** One story: where it stands, what comes next, what is in it, and everything that was. */
export default function Story() {
  const { story, versions, history } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const words = useWords().desk.story
  const { id, can, stage, note } = story
  const mayWrite = can.includes('write')
  return (
    <>
      <Link to="/desk/stories" className="inline-flex min-h-11 items-center text-16">
        ‹ {words.title}
      </Link>
      <h1 className="mt-4 text-28">
        <Say told={story.title} />
      </h1>
      <p className="mt-1 text-muted">
        {words.kinds[story.kind]} · <Say told={story.subject} />
      </p>
      {search.has('moved') && <Refusals said={[words.overview.notNow]} />}
      <Standing />
      {stage === 'changes_asked' && note && (
        <div className="mt-4 rounded-card border-2 border-marigold bg-raised p-4">
          <p className="font-bold">{words.overview.asked}</p>
          <p className="whitespace-pre-line">{note}</p>
        </div>
      )}
      {story.askConsentOf && stage !== 'withdrawn' && (
        <div className="mt-4">
          <ConsentNeeded makerId={story.askConsentOf} />
        </div>
      )}
      {stage === 'writing' && (
        <ProblemList storyId={id} problems={refused?.problems ?? story.problems} isRefused={Boolean(refused)} />
      )}
      <NextStep />
      <section className="mt-8">
        <h2 className="text-22">{words.overview.content}</h2>
        <ContentList storyId={id} content={story.content} mayWrite={mayWrite} />
      </section>
      <section className="mt-8">
        <h2 className="text-22">{words.overview.versions}</h2>
        <VersionList storyId={id} versions={versions} />
      </section>
      <HistoryList entries={history} />
      {can.includes('withdraw') && (
        <p className="mt-8">
          <Link to={`/desk/stories/${id}/withdraw`} className={buttonLook('danger')}>
            {words.overview.withdraw}
          </Link>
        </p>
      )}
    </>
  )
}

/** Where it stands, in words. */
function Standing() {
  const { story } = useLoaderData<typeof loader>()
  const words = useWords().desk.story
  const { stage, number, isShown } = story
  return (
    <div className="mt-4">
      <p className="font-bold">
        {words.stages[stage]} · {words.version(number)}
      </p>
      {stage === 'in_review' && <p>{words.overview.waits}</p>}
      {isShown && stage !== 'approved' && <p>{words.stillShown}</p>}
      {isShown && !story.askConsentOf && (
        <p>
          <ShopLink to={storyPath(story)} className="inline-flex min-h-11 items-center">
            {words.overview.inShop}
          </ShopLink>
        </p>
      )}
    </div>
  )
}

/** The one button of where it stands, and a look at it. */
function NextStep() {
  const { story } = useLoaderData<typeof loader>()
  const { overview } = useWords().desk.story
  const { id, can, problems, content } = story
  const isAsked = story.stage === 'changes_asked'
  const isUnfinished = can.includes('submit') && problems.length > 0
  return (
    <div className="mt-6 flex flex-col gap-3 sm:flex-row sm:flex-wrap">
      {can.includes('approve') && (
        <Link to={`/desk/stories/${id}/review`} className={buttonLook()}>
          {overview.read}
        </Link>
      )}
      {can.includes('submit') && (
        <Form method="post">
          <SubmitButton name="do" value="submit" kind={isUnfinished ? 'quiet' : 'main'}>
            {overview.submit}
          </SubmitButton>
        </Form>
      )}
      {can.includes('write') && (
        <Link
          to={stepPath(id, isUnfinished ? firstOpen(content) : 'place')}
          className={buttonLook(isAsked || isUnfinished ? 'main' : 'quiet')}
        >
          {story.stage === 'writing' ? overview.goOn : overview.change}
        </Link>
      )}
      {can.includes('reopen') && (
        <Form method="post">
          <SubmitButton name="do" value="reopen">
            {overview.reopen}
          </SubmitButton>
        </Form>
      )}
      <Link to={`/desk/stories/${id}/preview`} className={buttonLook('quiet')}>
        {overview.preview}
      </Link>
    </div>
  )
}
