import { describe, expect, test } from 'vitest'
import type { StorableImage } from '#integrations/images/contract.ts'
import { isRightSignature, textToSign } from '#integrations/simulators/cloudinary/signature.ts'
import type { Fault } from '#integrations/simulators/fault.ts'
import { drawPhoto } from '#tests/support/picture.ts'
import { cloudinaryWorld } from './world.ts'

const HASH = 'c'.repeat(64)
const picture = async (): Promise<StorableImage> => ({
  hash: HASH,
  master: await (await drawPhoto({ width: 400, height: 300 })).jpeg().toBuffer(),
  files: [],
})

describe('the simulator signs as the documents do', () => {
  test.each([
    [{ public_id: 'sample_image', timestamp: '1315060510' }, 'b4ad47fb4e25c7bf5f92a20089f9db59bc302313'],
    [
      { public_id: 'sample_image', timestamp: '1315060510', eager: 'w_400,h_300,c_pad|w_260,h_200,c_crop' },
      'bfd09f95f331f558cbd1320e67aa8d488770583e',
    ],
  ])('%j', (fields, signature) => {
    expect(isRightSignature(textToSign(new Map(Object.entries(fields))), 'abcd', signature)).toBe(true)
  })

  test('a changed parameter, and an ampersand that smuggles one in, are other texts', () => {
    const text = textToSign(new Map([['public_id', 'a&type=upload']]))
    expect(text).toBe('public_id=a%26type=upload')
    expect(isRightSignature(text, 'abcd', 'b4ad47fb4e25c7bf5f92a20089f9db59bc302313')).toBe(false)
  })
})

describe('a bad day at Cloudinary', () => {
  test.each<Fault>(['throttle', 'down', 'cut_before', 'cut_after'])(
    '%s once: tried again, one picture',
    async (fault) => {
      const { store, simulator } = await cloudinaryWorld()
      simulator.faults.ask(fault)
      await store.put(await picture())
      expect(await simulator.rows()).toMatchObject([{ publicId: `yaan/${HASH}`, type: 'authenticated' }])
      simulator.faults.ask(fault)
      expect(await store.open(HASH, 320, 'jpg')).toMatchObject({ contentType: 'image/jpeg' })
      simulator.faults.ask(fault)
      await store.remove(HASH)
      expect(await simulator.rows()).toEqual([])
    },
  )

  test('late: given up after the time allowed, then found done', async () => {
    const { store, simulator } = await cloudinaryWorld({ world: { timeoutMs: 1500 } })
    simulator.faults.ask('late')
    await store.put(await picture())
    expect(await simulator.rows()).toHaveLength(1)
  })

  test('down for long: an error that says "later", after three attempts', async () => {
    const { store, simulator } = await cloudinaryWorld()
    simulator.faults.ask('down', 4)
    await expect(store.put(await picture())).rejects.toMatchObject({ store: 'cloudinary', retryable: true })
    expect(simulator.faults.waiting).toEqual(['down'])
  })

  test('down while showing: an error, never "there is no such picture"', async () => {
    const { store, simulator } = await cloudinaryWorld()
    simulator.faults.ask('down', 3)
    await expect(store.open(HASH, 320, 'jpg')).rejects.toMatchObject({ retryable: true })
  })

  test('garbage: not taken for a picture, nor for "kept"', async () => {
    const { store, simulator } = await cloudinaryWorld()
    simulator.faults.ask('garbage', 2)
    await expect(store.put(await picture())).rejects.toMatchObject({ retryable: true })
    await expect(store.open(HASH, 320, 'jpg')).rejects.toMatchObject({ retryable: true })
  })

  test('a wrong secret: refused at once, somebody must mend the settings', async () => {
    const { store, simulator } = await cloudinaryWorld({ settings: { secret: 'another' } })
    await expect(store.put(await picture())).rejects.toMatchObject({ retryable: false })
    expect(await simulator.rows()).toEqual([])
  })

  test('a wrong secret: shows nothing that others keep', async () => {
    const { store, simulator } = await cloudinaryWorld()
    await store.put(await picture())
    const [row] = await simulator.rows()
    const stranger = await simulator.fetch(
      new Request(`http://x/cloudinary/yaan-test/image/authenticated/c_limit,w_320/${row?.publicId}.jpg`),
    )
    expect(stranger.status).toBe(401)
  })

  test('our clock two hours slow: refused', async () => {
    const now = () => Date.now() - 2 * 3600_000
    const { store } = await cloudinaryWorld({ world: { now } })
    await expect(store.put(await picture())).rejects.toThrow(/Stale request/)
  })
})

describe('its page', () => {
  test('shows what is kept, in Thai and in English, and what will fail', async () => {
    const { store, simulator } = await cloudinaryWorld()
    await store.put(await picture())
    simulator.faults.ask('late')
    const thai = await (await simulator.fetch(new Request('http://x/cloudinary'))).text()
    expect(thai).toContain('400 × 300')
    expect(thai).toContain('ทำงานแล้วไม่ตอบ')
    const english = await (await simulator.fetch(new Request('http://x/cloudinary?lang=en'))).text()
    expect(english).toContain('Do the work, never answer')
    const look = await simulator.fetch(new Request(`http://x/cloudinary/look/yaan%2F${HASH}`))
    expect(look.headers.get('content-type')).toBe('image/webp')
  })

  test('its form makes the next request fail', async () => {
    const { simulator } = await cloudinaryWorld()
    const body = new URLSearchParams({ fault: 'down' })
    const answer = await simulator.fetch(new Request('http://x/cloudinary/faults?lang=en', { method: 'POST', body }))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/cloudinary?lang=en'])
    expect(simulator.faults.waiting).toEqual(['down'])
  })
})
