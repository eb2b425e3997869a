import { describe, expect, it } from 'vitest'
import { beginConnect, disconnectShop, finishConnect } from '#app/domain/listing/connect.server.ts'
import { partnerOf, toShop } from '#app/domain/listing/partner.server.ts'
import { createVault } from '#app/domain/listing/vault.server.ts'
import { db } from '#app/lib/database.server.ts'
import { VaultSaveError } from '#integrations/partners/contract.ts'
import { callbackOf, connectShop, makeStall, pushed, shopeeTown, sync, told } from '#tests/support/listing.ts'
import { makeActor, makeCommunity } from '#tests/support/make.ts'

const shopee = shopeeTown()
const renewals = () => shopee.calls().filter(({ call }) => call === 'access_token.get').length

describe('connecting a shop', () => {
  it('keeps its tokens sealed and its consent’s end', async () => {
    const { id: communityId } = await makeCommunity()
    const volunteer = await makeActor('volunteer', { communityId })
    const shop = await connectShop(shopee, volunteer, communityId)
    expect(shop).toMatchObject({ state: 'connected', communityId, partner: 'shopee' })
    expect(shop.sealedTokens).toMatch(/^t1\./)
    expect(shop.consentUntil?.getTime()).toBeGreaterThan(Date.now())
  })

  it('is ended once, and only by whoever began it', async () => {
    const { id: communityId } = await makeCommunity()
    const volunteer = await makeActor('volunteer', { communityId })
    const other = await makeActor('volunteer', { communityId: (await makeCommunity()).id })
    const begun = await beginConnect(volunteer, 'shopee', communityId)
    if (!begun.ok) throw new Error('not begun')
    const callback = callbackOf(shopee, begun.value)
    const exchanges = () => shopee.calls().filter(({ call }) => call === 'token.get').length
    expect(await finishConnect(other, 'shopee', callback)).toMatchObject({ refusal: { code: 'not_begun' } })
    const foreign = new URL(callback)
    foreign.searchParams.set('state', 'somebody-elses')
    expect(await finishConnect(volunteer, 'shopee', foreign)).toMatchObject({ refusal: { code: 'not_begun' } })
    expect(exchanges()).toBe(0)
    const twice = await Promise.all([1, 2].map(() => finishConnect(volunteer, 'shopee', callback)))
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
    expect(exchanges()).toBe(1)
  })

  it('is over after its time', async () => {
    const staff = await makeActor('staff')
    const begun = await beginConnect(staff, 'shopee', null)
    if (!begun.ok) throw new Error('not begun')
    await db.partnerConnect.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
    const outcome = await finishConnect(staff, 'shopee', callbackOf(shopee, begun.value))
    expect(outcome).toMatchObject({ refusal: { code: 'not_begun' } })
  })

  it('never takes another community’s shop over', async () => {
    const [one, other] = [await makeCommunity(), await makeCommunity()]
    await connectShop(shopee, await makeActor('volunteer', { communityId: one.id }), one.id)
    const thief = await makeActor('volunteer', { communityId: other.id })
    const begun = await beginConnect(thief, 'shopee', other.id)
    if (!begun.ok) throw new Error('not begun')
    const outcome = await finishConnect(thief, 'shopee', callbackOf(shopee, begun.value))
    expect(outcome).toMatchObject({ refusal: { code: 'taken' } })
  })

  it('goes on with what waited', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    shopee.disconnect(Number(stall.shop.remoteId))
    await sync(id)
    await connectShop(shopee, stall.volunteer, stall.communityId)
    await sync(id)
    expect((await told(id)).state).toBe('live')
  })

  it('is not let go while goods stand there', async () => {
    const stall = await makeStall(shopee)
    await sync(await pushed(stall))
    expect(await disconnectShop(stall.volunteer, stall.shop.id)).toMatchObject({
      refusal: { code: 'still_listed', count: 1 },
    })
    await db.partnerListing.updateMany({ data: { state: 'gone' } })
    expect(await disconnectShop(stall.volunteer, stall.shop.id)).toMatchObject({ ok: true })
    const row = await db.partnerShop.findUniqueOrThrow({ where: { id: stall.shop.id } })
    expect(row).toMatchObject({ state: 'disconnected', sealedTokens: null })
  })
})

describe('the vault', () => {
  it('twenty notice the end of a token at once: one renewal, all go on', async () => {
    const { shop } = await makeStall(shopee)
    await db.partnerShop.update({ where: { id: shop.id }, data: { accessUntil: new Date(Date.now() - 1) } })
    shopee.turn({ oldTokens: 'die' })
    const shelf = partnerOf('shopee')?.shelf
    const looks = Array.from({ length: 20 }, () =>
      shelf?.fetchRemote(toShop(shop), { ourId: 'yn-none-1' }, AbortSignal.timeout(20_000)),
    )
    const answers = await Promise.all(looks)
    expect(answers.every((answer) => answer?.ok)).toBe(true)
    expect(renewals()).toBe(1)
  })

  it('of several processes one asks; the others take what it got', async () => {
    const { shop } = await makeStall(shopee)
    const processes = [createVault(), createVault(), createVault(), createVault()]
    const seen = (await createVault().read(toShop(shop))).access
    let asked = 0
    const ask = async (refresh: string) => {
      asked += 1
      const given = `after-${refresh.slice(0, 4)}-${asked}`
      return { access: given, refresh: `${given}-next`, accessUntil: null, consentUntil: null, hook: null }
    }
    const got = await Promise.all(processes.map((vault) => vault.renew(toShop(shop), seen, ask)))
    expect(asked).toBe(1)
    expect(new Set(got.map(({ access }) => access)).size).toBe(1)
    expect((await createVault().read(toShop(shop))).access).toBe(got[0]?.access)
  })

  it('says so when renewed tokens cannot be kept, and changes nothing when the partner refuses', async () => {
    const { shop } = await makeStall(shopee)
    const vault = createVault()
    const { access } = await vault.read(toShop(shop))
    const refusing = vault.renew(toShop(shop), access, () => Promise.reject(new Error('no')))
    await expect(refusing).rejects.toThrow('no')
    expect((await vault.read(toShop(shop))).access).toBe(access)
    const unkeepable = {
      access: 'new',
      refresh: 'new',
      accessUntil: new Date(Number.NaN),
      consentUntil: null,
      hook: null,
    }
    const losing = vault.renew(toShop(shop), access, async () => unkeepable)
    await expect(losing).rejects.toThrow(VaultSaveError)
    expect((await vault.read(toShop(shop))).access).toBe(access)
  })

  it('a renewal that could not be kept stops the shop and asks to connect again', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    await db.partnerShop.update({ where: { id: stall.shop.id }, data: { accessUntil: new Date(Date.now() - 1) } })
    await db.$executeRawUnsafe(`
      create function refuse_tokens() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
      create trigger refuse_tokens before update of "sealedTokens" on "PartnerShop" for each row execute function refuse_tokens()`)
    await sync(id)
    await db.$executeRawUnsafe(`drop trigger refuse_tokens on "PartnerShop"; drop function refuse_tokens()`)
    expect(await db.partnerShop.findUnique({ where: { id: stall.shop.id } })).toMatchObject({ state: 'reconnect' })
    expect((await told(id)).state).toBe('waiting')
    expect(renewals()).toBe(1)
  })
})
