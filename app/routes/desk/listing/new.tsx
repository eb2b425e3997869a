import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { buttonLook } from '#app/components/button-look.ts'
import { CategoryPicker } from '#app/components/desk/listing/category-picker.tsx'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { PlacingForm } from '#app/components/desk/listing/placing-form.tsx'
import { PlatformPreview } from '#app/components/desk/listing/platform-preview.tsx'
import { fieldName, ProblemList } from '#app/components/desk/listing/problem-list.tsx'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import type { LookRefusal } from '#app/domain/listing/place.server.ts'
import { type Preview, previewListing, pushListing } from '#app/domain/listing/push.server.ts'
import { type Lang, wordsIn } from '#app/i18n/words.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'
import { readPlacing, valuesOf } from './placing-values.ts'
import { previewOf } from './preview-of.server.ts'

const mostCategories = 12

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const query = new URL(request.url).searchParams
  const place = placeIn(request)
  const like = query.get('q') ?? ''
  const looked = await previewListing(actor, place, { categoryId: query.get('category'), like })
  if (looked.ok)
    return { ok: true as const, ...(await shown(looked.value)), place: named(place), like, here: pathOf(request) }
  if (looked.refusal.code === 'not_found') throw notFound()
  return { ok: false as const, said: sentence(looked.refusal, languageOf(request)), code: looked.refusal.code }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const lang = languageOf(request)
  const form = await request.formData()
  const outcome = await pushListing(actor, placeIn(request), readPlacing(form))
  if (outcome.ok) return redirect(`/desk/listings/${outcome.value.id}`)
  const { refusal } = outcome
  if (refusal.code === 'not_found') throw notFound()
  // conform keeps what was typed; the platform's problems stand beside their fields.
  const submission = parseWithZod(form, { schema: z.record(z.string(), z.unknown()) })
  const fieldErrors: Record<string, string[]> = {}
  if (refusal.code === 'problems')
    for (const { field, say } of refusal.problems) fieldErrors[fieldName(field)] = [say[lang]]
  const formErrors = refusal.code === 'problems' ? [] : [sentence(refusal, lang)]
  const lastResult = submission.reply({ fieldErrors, ...(formErrors.length > 0 ? { formErrors } : {}) })
  return data({ lastResult, problems: refusal.code === 'problems' ? refusal.problems : [] }, { status: 400 })
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

/** How it will look over there, everything in its way at once, and what the platform asks; then one button. */
export default function NewListing() {
  const loaded = useLoaderData<typeof loader>()
  return loaded.ok ? <Prepare loaded={loaded} /> : <NotNow said={loaded.said} reconnect={loaded.code === 'reconnect'} />
}

function Prepare({ loaded }: { loaded: Extract<Loaded, { ok: true }> }) {
  const refused = useActionData<typeof action>()
  const { preview } = useWords().desk.listing
  const partner = usePartnerName(loaded.partner)
  const problems = refused?.problems.length ? refused.problems : loaded.problems
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-28">{preview.title(partner)}</h1>
      <p>{preview.lead}</p>
      <PlatformPreview preview={loaded.preview} />
      <ProblemList problems={problems} productId={loaded.productId} formPath="" back={loaded.here} />
      <CategoryPicker chosen={loaded.chosen} others={loaded.others} place={loaded.place} like={loaded.like} />
      {loaded.chosen && (
        <PlacingForm
          key={loaded.chosen.id}
          asked={loaded.asked}
          categoryId={loaded.chosen.id}
          values={loaded.values}
          lastResult={refused?.lastResult}
          again={loaded.listingId !== null}
        />
      )}
    </div>
  )
}

function NotNow({ said, reconnect }: { said: string; reconnect: boolean }) {
  const lang = useLang()
  const { board, listing } = useWords().desk
  return (
    <div className="flex flex-col gap-6" lang={lang}>
      <h1 className="text-28">{listing.place.title}</h1>
      <Refusals said={[said]} />
      <Link to={reconnect ? '/desk/partners/shops' : '/desk/partners'} className={buttonLook()}>
        {reconnect ? listing.do.reconnect : board.title}
      </Link>
    </div>
  )
}

function placeIn(request: Request) {
  const query = new URL(request.url).searchParams
  return { variantId: query.get('variant') ?? '', shopId: query.get('shop') ?? '' }
}

const pathOf = ({ url }: Request) => new URL(url).pathname + new URL(url).search

const named = ({ variantId, shopId }: ReturnType<typeof placeIn>) => ({ variant: variantId, shop: shopId })

function sentence(refusal: Exclude<LookRefusal, { code: 'not_found' }>, lang: Lang): string {
  return refusal.code === 'trouble' ? refusal.say[lang] : wordsIn(lang).desk.listing.refusals[refusal.code]
}

/** Only what the page draws: a listing holds pictures' bytes. */
async function shown({ listing, rules, placing, text, problems, categories, ...rest }: Preview) {
  const chosen = categories.find(({ id }) => id === placing.categoryId) ?? null
  return {
    ...rest,
    problems,
    preview: await previewOf({ text, rules, listing }),
    chosen: chosen && { id: chosen.id, path: chosen.path, suggested: chosen.suggested },
    others: categories
      .filter(({ id }) => id !== chosen?.id)
      .slice(0, mostCategories)
      .map(({ id, path, suggested }) => ({ id, path, suggested })),
    asked: {
      attributes: rules.attributes,
      brand: { required: rules.brand.required, choices: rules.brand.choices.filter(({ id }) => id !== '0') },
      logistics: rules.logistics.filter(({ enabled }) => enabled),
      locations: rules.locations,
    },
    values: valuesOf(placing, rules.attributes),
  }
}
