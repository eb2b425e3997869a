import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { CsvField } from '#app/components/form/csv-field.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useWords } from '#app/components/language.tsx'
import { ImportResult } from '#app/components/office/import-result.tsx'
import { type BadRow, FileRefused, importCommunities } from '#app/domain/community/import.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { sentFile } from '#app/routes/form-file.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

const mostBytes = 5_000_000
const mostShown = 200

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'staff')
  return null
}

/** Checks a register (`intent=check`) or takes its good rows (`intent=take`). */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'staff')
  const words = wordsIn(languageOf(request)).office.import
  const form = await request.formData()
  const file = await sentFile(form, mostBytes)
  if (!file.ok) return refuse(file.refusal === 'empty' ? words.noFile : words.tooBig)
  try {
    return data({ refused: null, result: await read(actor, file.value, form.get('intent') !== 'take') })
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    return refuse(words.missing(error.missing.map((column) => words.columns[column])))
  }
}

function refuse(refused: string) {
  return data({ refused, result: null }, { status: 400 })
}

async function read(actor: Actor, bytes: Uint8Array, dryRun: boolean) {
  const bad: BadRow[] = []
  const report = await importCommunities([bytes], {
    actor,
    dryRun,
    onBadRow: (row) => bad.length < mostShown && bad.push(row),
  })
  return { report, dryRun, bad }
}

export default function Import() {
  const words = useWords().office.import
  const answer = useActionData<typeof action>()
  return (
    <>
      <h1 className="text-28">{words.title}</h1>
      <p className="mt-2 mb-6">{words.intro}</p>
      {answer?.result && <ImportResult result={answer.result} />}
      <Form method="post" encType="multipart/form-data" className="grid gap-4">
        <CsvField label={words.file} hint={words.fileHint} refused={answer?.refused ?? null} />
        <SubmitButton kind="quiet" name="intent" value="check">
          {words.check}
        </SubmitButton>
        <SubmitButton name="intent" value="take">
          {words.take}
        </SubmitButton>
      </Form>
    </>
  )
}
