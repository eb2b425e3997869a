import type { ActionFunction, LoaderFunction } from '@remix-run/node'
import type { RouteConfigEntry } from '@remix-run/route-config'
import routes from '#app/routes.ts'

/** One address of the house with the chain of files that answer it, the frame first. */
export interface WalkedRoute {
  /** As in the address bar: `/desk/makers/:makerId`. */
  readonly path: string
  readonly files: readonly string[]
}

interface RouteModule {
  readonly loader?: LoaderFunction
  readonly action?: ActionFunction
}

/** Every address that somebody can ask for, from the very list that the build is made of. English pages of the shop are
 *  the Thai ones' files again and are left out. */
export async function everyRoute(): Promise<WalkedRoute[]> {
  return walk(await routes, '', []).filter(({ path }) => path !== '/en' && !path.startsWith('/en/'))
}

function walk(entries: readonly RouteConfigEntry[], base: string, frames: readonly string[]): WalkedRoute[] {
  return entries.flatMap(({ path, file, children }) => {
    const here = path ? `${base}/${path}` : base
    const files = [...frames, file]
    // A frame with a first page of its own is no address by itself.
    const isFrame = children?.some((child) => child.index || !child.path) ?? false
    const own = isFrame ? [] : [{ path: here || '/', files }]
    return [...own, ...walk(children ?? [], here, files)]
  })
}

/** The modules of the routes' files, as the build would load them. */
const modules = import.meta.glob<RouteModule>('../../../app/routes/**/*.{ts,tsx}')

async function load(file: string): Promise<RouteModule> {
  const module = modules[`../../../app/${file}`]
  if (!module) throw new Error(`${file} is in the list of routes, but not in app/routes`)
  return module()
}

/** What a door answered: let in, a form that is not sound (nothing was done), sent to sign in, or as if nothing were there. */
export type Answer = 'in' | 'unsound' | 'sign-in' | 'refused'

export interface Visit {
  readonly route: WalkedRoute
  /** The address with its parameters filled in. */
  readonly address: string
  readonly params: Readonly<Record<string, string>>
  /** The cookie of whoever asks; null for nobody. */
  readonly cookie: string | null
}

/** Asks for a page as a browser would: every loader of the chain runs, and one refusal refuses the page. */
export async function visit(asked: Visit): Promise<Answer> {
  const chain = await Promise.all(asked.route.files.map(load))
  const answers = await Promise.all(chain.map(({ loader }) => (loader ? ask(loader, asked, 'GET') : 'in')))
  return answers.find((answer) => answer !== 'in') ?? 'in'
}

/** Posts a form with nothing in it; null when the address takes none. An action stands alone: no loader guards it. */
export async function post(asked: Visit): Promise<Answer | null> {
  const { action } = await load(asked.route.files.at(-1) ?? '')
  return action ? ask(action, asked, 'POST') : null
}

async function ask(answer: LoaderFunction | ActionFunction, asked: Visit, method: 'GET' | 'POST'): Promise<Answer> {
  const request = new Request(`http://localhost:3000${asked.address}`, {
    method,
    headers: asked.cookie ? { cookie: asked.cookie } : {},
    ...(method === 'POST' ? { body: emptyForm() } : {}),
  })
  const context = { nonce: 'nonce', requestId: 'request', address: '203.0.113.1', drained: async () => undefined }
  try {
    return meaning(await answer({ request, params: asked.params, context }))
  } catch (thrown) {
    if (thrown instanceof Response) return meaning(thrown)
    throw thrown
  }
}

/** In the form that photographs need; every other form reads it as well. */
function emptyForm(): FormData {
  const form = new FormData()
  form.set('nothing', '')
  return form
}

function meaning(answer: unknown): Answer {
  const init: unknown = answer instanceof Response ? answer : answer && Reflect.get(Object(answer), 'init')
  const status = Number((init && Reflect.get(Object(init), 'status')) ?? 200)
  if (status === 404 || status === 403) return 'refused'
  if (status >= 400 && status < 500) return 'unsound'
  const location = answer instanceof Response ? answer.headers.get('location') : null
  return location?.startsWith('/account/sign-in') ? 'sign-in' : 'in'
}
