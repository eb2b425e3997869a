/**
 * The hand-written list of the companies that we work with. The app meets them only through here and their contracts.
 * How to add a partner: README.md beside this file.
 */
import { type CloudinarySettings, createCloudinaryStore } from './images/cloudinary.ts'
import type { ImageStore } from './images/contract.ts'
import { createDiskStore } from './images/disk.ts'
import type { Messenger } from './messages/contract.ts'
import { createEmailMessenger, type EmailSettings } from './messages/email.ts'
import { createLineMessenger, type LineSettings } from './messages/line.ts'
import { createMailboxMessenger } from './messages/mailbox.ts'
import type { PartnerAccount } from './partners/account.ts'
import type { Feed, Partner, PartnerId, World } from './partners/contract.ts'
import { googleFeed } from './partners/google/feed.ts'
import { createGoogle } from './partners/google/index.ts'
import { googleSetup } from './partners/google/settings.ts'
import { createLazada } from './partners/lazada/index.ts'
import { lazadaSetup } from './partners/lazada/setup.ts'
import { createLine } from './partners/line/index.ts'
import { lineSetup } from './partners/line/setup.ts'
import { createManual } from './partners/manual/index.ts'
import { metaFeed } from './partners/meta/feed.ts'
import { createMeta } from './partners/meta/index.ts'
import { metaSetup } from './partners/meta/settings.ts'
import type { PartnerSetup } from './partners/setup.ts'
import { createShopee } from './partners/shopee/index.ts'
import { shopeeSetup } from './partners/shopee/setup.ts'
import { createTiktok } from './partners/tiktok/index.ts'
import { tiktokSetup } from './partners/tiktok/setup.ts'

export type { PartnerAccount } from './partners/account.ts'

interface Entry {
  readonly setup: (account: PartnerAccount, appUrl: string) => PartnerSetup
  readonly create: (settings: PartnerSetup['settings'], world: World) => Partner
}

/** Everything outside an adapter but the addresses, which follow from the account. */
export type Tools = Omit<World, 'base'>

const partners: Partial<Record<PartnerId, Entry>> = {
  shopee: { setup: shopeeSetup, create: createShopee },
  lazada: { setup: lazadaSetup, create: createLazada },
  tiktok: { setup: tiktokSetup, create: createTiktok },
  line: { setup: lineSetup, create: createLine },
  google: { setup: googleSetup, create: createGoogle },
  meta: { setup: metaSetup, create: createMeta },
  manual: { setup: () => ({ settings: {}, base: {} }), create: (_settings, world) => createManual(world) },
}

/** Partners that have an adapter, in the order they are shown. */
export const partnerIds = Object.keys(partners) as readonly PartnerId[]

/** What catalogues fetch from us. Served with or without an account of ours over there. */
export const feeds: Partial<Record<PartnerId, Feed>> = { google: googleFeed, meta: metaFeed }

/**
 * The partner, ready to be spoken to. Make one per process and keep it: it holds the turnstiles that keep calls to a partner
 * few and one listing's writes in a row. `appUrl` is our public address. Throws one clear sentence when there is no adapter
 * or its settings do not hold together.
 */
export function createPartner(
  id: PartnerId,
  account: PartnerAccount,
  { appUrl, tools }: { appUrl: string; tools: Tools },
): Partner {
  const entry = partners[id]
  if (!entry) throw new Error(`no adapter for partner "${id}"`)
  const { settings, base } = entry.setup(account, appUrl)
  return entry.create(settings, { ...tools, base })
}

/** Where pictures are kept: Cloudinary when there are settings for it, else a folder on this disk. */
export function createImageStore(settings: { cloudinary: CloudinarySettings | null; folder: string }): ImageStore {
  return settings.cloudinary ? createCloudinaryStore(settings.cloudinary) : createDiskStore(settings)
}

/** How letters go out: by SMTP when there are settings for it, else into the mailbox page of the simulators. */
export function createMessenger(settings: { mail: EmailSettings | null; simulatorsUrl: string }): Messenger {
  if (settings.mail) return createEmailMessenger(settings.mail)
  return createMailboxMessenger({ base: `${settings.simulatorsUrl}/mailbox` })
}

/** How messages reach somebody's LINE; null when the programme has no official account. */
export function createChatMessenger(settings: { lineMessages: LineSettings | null }): Messenger | null {
  return settings.lineMessages ? createLineMessenger(settings.lineMessages) : null
}
