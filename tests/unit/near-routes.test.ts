import { matchRoutes } from '@remix-run/react'
import type { RouteConfigEntry } from '@remix-run/route-config'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearRoutes } from '#app/near-routes.ts'
import entries from '#app/routes.ts'

interface Listed {
  readonly id: string
  readonly parentId: string | undefined
  readonly path: string | undefined
  readonly index: boolean
}

/** The house's own routes, as a build lists them. */
const routes: Readonly<Record<string, Listed>> = Object.fromEntries(
  [{ id: 'root', parentId: undefined, path: '', index: false }, ...listed(entries, 'root')].map((it) => [it.id, it]),
)
const near = nearRoutes({ routes, assets: { routes } }, (build) => build)

function listed(tree: readonly RouteConfigEntry[], parentId: string): Listed[] {
  return tree.flatMap(({ children = [], path, index = false, ...entry }) => {
    const id = entry.id ?? entry.file
    return [{ id, parentId, path, index }, ...listed(children, id)]
  })
}

type Tree = { id: string; path?: string; index?: false; children: Tree[] } | { id: string; path?: string; index: true }

function tree(of: Readonly<Record<string, Listed>>, parentId?: string): Tree[] {
  return Object.values(of).flatMap((route) => {
    if (route.parentId !== parentId) return []
    const named = { id: route.id, ...(route.path === undefined ? {} : { path: route.path }) }
    return [route.index ? { ...named, index: true as const } : { ...named, children: tree(of, route.id) }]
  })
}

/** What Remix would answer an address with. */
function answer(of: Readonly<Record<string, Listed>>, path: string) {
  return matchRoutes(tree(of), path)?.map(({ route, params, pathname }) => ({ id: route.id, params, pathname })) ?? null
}

/** An address and all above it. */
function upwards(path: string): string[] {
  const pieces = path.split('/').filter(Boolean)
  return pieces.map((_, at) => `/${pieces.slice(0, at).join('/')}`).concat(path)
}

const patterns = Object.keys(routes).map(whole)

function whole(id: string): string {
  const { parentId, path = '' } = routes[id] ?? {}
  return `${parentId ? whole(parentId) : ''}/${path}`
}

const word = fc.oneof(
  fc.constantFrom('cart', 'en', 'orders', 'pay', 'new', 'desk', 'a.data', 'ผ้าทอ', '%20', 'a%2Fb', '_root', '..'),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const encoded = word.map((typed) => (/^(%|a%)/.test(typed) ? typed : encodeURIComponent(typed)))

/** Addresses of our pages with anything in their gaps, and others. */
const address = fc.oneof(
  fc
    .tuple(fc.constantFrom(...patterns), fc.array(encoded, { minLength: 8, maxLength: 8 }), fc.boolean())
    .map(([pattern, words, isLoud]) => {
      const filled = pattern.split('/').map((piece, at) => (/^[:*]/.test(piece) ? (words[at % 8] ?? '') : piece))
      return isLoud ? filled.join('/').toUpperCase() : filled.join('/').replace(/^\/+/, '/')
    }),
  fc.array(encoded, { maxLength: 5 }).map((words) => `/${words.join('/')}`),
)

describe('the routes near an address', () => {
  it('hold the one that all routes would have answered with, and those above it', () => {
    fc.assert(
      fc.property(address, (path) => {
        const { routes: few, assets: told } = near(path)
        expect(Object.keys(told.routes)).toEqual(Object.keys(few))
        for (const above of upwards(path)) expect(answer(few, above)).toEqual(answer(routes, above))
      }),
      { numRuns: 300 },
    )
  })

  it('are few', () => {
    expect(Object.keys(near('/orders/abc/pay').routes).length).toBeLessThan(10)
    expect(Object.keys(near('/desk/products/1').routes).length).toBeLessThan(30)
  })

  it('are the same ones for a page and for its data', () => {
    expect(near('/desk/orders.data')).toBe(near('/desk/orders'))
    expect(near('/_root.data')).toBe(near('/'))
  })

  it('are all of them for a browser that asks what there is', () => {
    expect(near('/__manifest').routes).toBe(routes)
  })
})
