import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { TaskCard } from '#app/components/desk/board/task-card.tsx'
import { Refusals } from '#app/components/desk/refusals.tsx'
import { Empty } from '#app/components/empty.tsx'
import { useWords } from '#app/components/language.tsx'
import { finishTask, listTasks } from '#app/domain/task/task.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireActor } from '#app/routes/doorman.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  return { tasks: await listTasks(await requireActor(request, 'volunteer', 'staff')) }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'volunteer', 'staff')
  const form = await request.formData()
  const outcome = await finishTask(actor, String(form.get('task')), String(form.get('choice')))
  if (outcome.ok) return redirect('/desk/partners/tasks?done')
  const said = wordsIn(languageOf(request)).desk.task.refused[outcome.refusal.code]
  return data({ said }, { status: 400 })
}

/** What the partners leave to people, oldest first, each with its choices. */
export default function Tasks() {
  const { tasks } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const isDone = useSearchParams()[0].has('done')
  const { board, task: words } = useWords().desk
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-col gap-1">
        <h1 className="text-28">{words.title}</h1>
        <p className="text-muted">{words.lead}</p>
      </header>
      <Refusals said={refused ? [refused.said] : []} />
      {isDone && !refused && (
        <p role="status" className="rounded-card border-2 border-pandan bg-raised p-4 font-bold text-pandan">
          {board.taskDone}
        </p>
      )}
      {tasks.length === 0 ? (
        <Empty says={words.none} />
      ) : (
        <ul className="flex flex-col gap-4">
          {tasks.map((one) => (
            <TaskCard key={one.id} task={one} />
          ))}
        </ul>
      )}
      <Link to="/desk/partners" className="inline-flex min-h-11 items-center self-start">
        {board.title}
      </Link>
    </div>
  )
}
