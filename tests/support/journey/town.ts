import { type Browser, expect, type Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'
import { houseUrl } from '../browser.ts'
import { onboardMaker } from './maker.ts'
import { bringGoods, publishGoods } from './product.ts'
import { signInAs, signInByCode } from './sign-in.ts'

const { account, common, fulfilment, office } = wordsIn('th')

/** A maker of a journey, and the one thing that she sells. */
export interface Stall {
  name: string
  callName: string
  /** Whether the volunteer may handle orders and money for her. */
  isHelped: boolean
  goods: { name: string; price: string; stock: string }
}

export interface Opened {
  readonly makerId: string
  readonly product: string
}

/** A community of the test's own with a volunteer, who is signed in on `volunteer` afterwards, at the desk. */
export async function foundCommunity(
  staff: Page,
  volunteer: Page,
  { name, email, simulators }: { name: string; email: string; simulators: string },
): Promise<void> {
  const { fields } = office.community
  await staff.goto('/office/communities/new')
  await staff.getByLabel(fields.nameTh, { exact: true }).fill(name)
  await staff.getByLabel(fields.districtCode, { exact: true }).selectOption('1001')
  await staff.getByLabel(fields.kind).selectOption('urban')
  await staff.getByLabel(fields.registration, { exact: true }).selectOption('unregistered')
  await staff.getByRole('button', { name: common.save }).click()
  await expect(staff.getByText(office.community.saved)).toBeVisible()
  await staff.getByRole('link', { name: office.community.links.people }).click()
  await staff.getByRole('radio', { name: account.roles.volunteer }).check()
  await appoint(staff, { email, name: `อสท. ${name}` })
  await signInByCode(volunteer, { email, simulators, next: '/desk' })
}

/** Where the community's buyers may collect. */
export async function openPickup(volunteer: Page, name: string): Promise<void> {
  const { labels, saved } = fulfilment.pickup
  await volunteer.goto('/desk/pickup/new')
  await volunteer.getByLabel(labels.nameTh, { exact: true }).fill(name)
  await volunteer.getByLabel(labels.placeTh, { exact: true }).fill('ข้างสะพานไม้ ปากซอย')
  await volunteer.getByLabel(labels.hoursTh, { exact: true }).fill('ทุกวัน 9 ถึง 17 น.')
  await volunteer.getByRole('button', { name: common.save }).click()
  await expect(volunteer.getByText(saved)).toBeVisible()
}

/** Takes up a maker and puts what she makes into the shop. */
export async function openStall(volunteer: Page, { name, callName, isHelped, goods }: Stall): Promise<Opened> {
  await volunteer.goto('/desk')
  const says = ['shop', 'story', ...(isHelped ? (['help'] as const) : [])] as const
  await onboardMaker(volunteer, { name, callName, makes: 'ผ้าทอมือ', says })
  const makerId = new URL(volunteer.url()).pathname.split('/').at(-1) ?? ''
  await bringGoods(volunteer, {
    ...{ ...goods, maker: callName, shelf: 'souvenir', picture: `รูปของ ${goods.name}` },
    about: 'ทำทีละชิ้นที่บ้าน ใช้ฝ้ายปั่นมือ ย้อมในร่ม แล้วตรวจทุกชิ้นก่อนห่อ ซักมือได้ ใช้ได้หลายปี',
  })
  return { makerId, product: await publishGoods(volunteer) }
}

/** Gives the maker an account of her own. */
export async function giveAccount(volunteer: Page, makerId: string, person: { email: string; name: string }) {
  await volunteer.goto(`/desk/makers/${makerId}/account`)
  await appoint(volunteer, person)
}

async function appoint(page: Page, { email, name }: { email: string; name: string }): Promise<void> {
  await page.getByLabel(office.people.who).fill(email)
  await page.getByRole('textbox', { name: new RegExp(`^${office.people.name}`) }).fill(name)
  await page.getByRole('button', { name: office.people.give, exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible()
}

/** A community of the test's own with one maker, who has many pieces of one kind. Answers the address of its page. */
export async function openTown(browser: Browser): Promise<string> {
  const mark = crypto.randomUUID().slice(0, 4)
  const options = { baseURL: houseUrl('YAAN_URL'), locale: 'th-TH', viewport: { width: 360, height: 740 } }
  const [staff, volunteer] = [await browser.newPage(options), await browser.newPage(options)]
  await signInAs(staff, 'staff')
  const town = { name: `ชุมชนวัดใหม่ ${mark}`, email: `volunteer-${mark}@example.com` }
  await foundCommunity(staff, volunteer, { ...town, simulators: houseUrl('SIMULATORS_URL') })
  const { product } = await openStall(volunteer, {
    ...{ name: `ประไพ ทอเสื่อ ${mark}`, callName: 'ป้าประไพ', isHelped: true },
    goods: { name: `เสื่อกกผืนเล็ก ${mark}`, price: '450', stock: '40' },
  })
  await staff.close()
  await volunteer.close()
  return product
}
