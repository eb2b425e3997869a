import { join } from 'node:path'
import { createFaultQueue, type FaultQueue } from '../fault.ts'
import { langOf } from '../page.ts'
import type { Simulator } from '../simulator.ts'
import { answerAsCloudinary, type CloudinaryAccount, type Edge, refuse, resized } from './company.ts'
import { cloudinaryPage } from './page.ts'
import { type Asset, createShelf, type Shelf } from './shelf.ts'

export type { CloudinaryAccount }

/** `rows` and `original` are the second eye of the tests: what is really kept there. */
export type CloudinarySimulator = Simulator & {
  readonly faults: FaultQueue
  rows(): Promise<Asset[]>
  /** The file as it was uploaded. */
  original(publicId: string): Promise<Buffer>
}

const ROOT = '/cloudinary'

/**
 * Stands in for the upload and delivery addresses of Cloudinary: checks signatures with its own code, keeps originals,
 * makes sizes on request, and has a CDN in front. Below its root it also shows a page of what it holds.
 */
export function createCloudinarySimulator(options: {
  dataDir: string
  account: CloudinaryAccount
  now?: () => number
}): CloudinarySimulator {
  const shelf = createShelf(join(options.dataDir, 'cloudinary'))
  const faults = createFaultQueue()
  const edge: Edge = new Map()
  const company = { account: options.account, shelf, edge, now: options.now ?? Date.now }

  return {
    name: 'cloudinary',
    faults,
    rows: shelf.list,
    original: shelf.read,

    async fetch(request) {
      const path = new URL(request.url).pathname.slice(ROOT.length)
      if (request.method === 'GET' && (path === '' || path === '/')) {
        return cloudinaryPage(request, { lang: langOf(request), assets: await shelf.list(), faults })
      }
      const [, looked] = /^\/look\/([\w%-]+)$/.exec(path) ?? []
      if (looked) return preview(shelf, decodeURIComponent(looked))
      const form = await faults.form(request, ROOT)
      if (form) return form
      return faults.around(request, () => answerAsCloudinary(company, request, path), {
        throttle: () => refuse(420, 'Rate Limit Exceeded'),
        refuse: () => refuse(401, 'Invalid Signature'),
      })
    },

    async reset() {
      faults.clear()
      edge.clear()
      await shelf.clear()
    },
  }
}

async function preview(shelf: Shelf, publicId: string): Promise<Response> {
  if (!(await shelf.find(publicId))) return refuse(404, 'Not found')
  const { bytes, contentType } = await resized(await shelf.read(publicId), 'c_limit,w_320', 'webp')
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } })
}
