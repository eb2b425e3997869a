/**
 * The routes that an address can mean. Remix lays out, scores and sorts all routes of a build anew whenever it matches an
 * address, three times for each page, and makes a React element of every one (`matchRoutes` of @remix-run/router,
 * `createServerRoutes` of @remix-run/react): with two hundred routes that is a good part of what a page costs. So each
 * request is answered by a build that holds only the few routes that could match. Which of them does is still for Remix to say.
 */

interface Route {
  readonly id: string
  readonly parentId?: string | undefined
  readonly path?: string | undefined
  readonly index?: boolean | undefined
}

type Routes = Readonly<Record<string, Route | undefined>>

/** What of Remix's `ServerBuild` is looked at here. */
interface Routed {
  readonly routes: Routes
  readonly assets: { readonly routes: Routes }
}

/** A piece of an address that a route asks for: a word, anything (`:id`), anything or nothing (`:slug?`), or all the rest (`*`). */
interface Pattern {
  readonly id: string
  readonly pieces: readonly string[]
}

/** What answers an address, made of a build that holds only its routes; made once for all addresses that could mean the same ones. */
export function nearRoutes<Build extends Routed, Answers>(
  build: Build,
  make: (build: Build) => Answers,
): (path: string) => Answers {
  const patterns = patternsOf(build.routes)
  const made = new Map<string, Answers>()
  // Browsers ask it for routes of any address.
  const whole = make(build)
  return (path) => {
    const pieces = piecesOf(path)
    if (pieces === null || pieces[0] === '__manifest') return whole
    const ids = patterns.filter((pattern) => isOnTheWay(pattern.pieces, pieces)).map(({ id }) => id)
    const key = ids.join(' ')
    const near = made.get(key) ?? make(only(build, ids))
    made.set(key, near)
    return near
  }
}

function patternsOf(routes: Routes): Pattern[] {
  return Object.values(routes).flatMap((route) =>
    route && (route.path !== undefined || route.index) ? [{ id: route.id, pieces: wholePath(routes, route.id) }] : [],
  )
}

function wholePath(routes: Routes, id: string): string[] {
  const route = routes[id]
  if (!route) return []
  return [...(route.parentId ? wholePath(routes, route.parentId) : []), ...split(route.path ?? '')]
}

const split = (path: string) => path.toLowerCase().split('/').filter(Boolean)

/** The words of an address; null: it cannot be read. A page's data is asked for under its address and `.data`. */
function piecesOf(path: string): string[] | null {
  try {
    const page = path.replace(/\.data$/, '').replace(/^\/_root$/, '/')
    return page.split('/').flatMap((piece) => (piece ? [decodeURIComponent(piece).toLowerCase()] : []))
  } catch {
    return null
  }
}

/**
 * Whether a route could match the address or anything above it: pages that come alive in the browser are told of the pages
 * above them too.
 */
function isOnTheWay(pattern: readonly string[], pieces: readonly string[], at = 0, from = 0): boolean {
  const wanted = pattern[at]
  if (wanted === undefined || wanted === '*') return true
  if (wanted.endsWith('?') && isOnTheWay(pattern, pieces, at + 1, from)) return true
  const piece = pieces[from]
  if (piece === undefined) return false
  const word = wanted.replace(/\?$/, '')
  return (word.startsWith(':') || word === piece) && isOnTheWay(pattern, pieces, at + 1, from + 1)
}

function only<Build extends Routed>(build: Build, ids: readonly string[]): Build {
  const kept = new Set(ids.flatMap((id) => lineOf(build.routes, id)))
  const keep = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)))
  return { ...build, routes: keep(build.routes), assets: { ...build.assets, routes: keep(build.assets.routes) } }
}

/** A route and all that it stands in. */
function lineOf(routes: Routes, id: string): string[] {
  const parentId = routes[id]?.parentId
  return [id, ...(parentId ? lineOf(routes, parentId) : [])]
}
