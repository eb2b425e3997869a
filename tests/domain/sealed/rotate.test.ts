import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { openWitnessed, sealWitnessed } from '#app/domain/consent/witnessed.server.ts'
import { openContact, sealContact } from '#app/domain/producer/contact.server.ts'
import { sealedColumns } from '#app/domain/sealed/rotate.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeCommunity, makeProducer } from '#tests/support/make.ts'
import { testSettings } from '#tests/support/settings.ts'

const older = testSettings.SECRET_KEYS
const newer = `t2:${Buffer.alloc(32, 9).toString('base64')}`

/** As a person runs it, in a process of its own that reads these settings. */
function rotate(keys: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/rotate-secrets.ts'], {
    env: { ...process.env, SECRET_KEYS: keys },
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}

async function makeSealed() {
  const producer = await makeProducer({ communityId: (await makeCommunity()).id })
  const contact = { phone: '0812345678', email: null, whereText: 'ริมคลอง' }
  await db.producer.update({ where: { id: producer.id }, data: { sealedContact: sealContact(contact) } })
  const { id } = await db.consent.create({
    data: {
      ...{ producerId: producer.id, purpose: 'map', decision: 'given', textVersion: 'v1', language: 'th' },
      ...{ readAloud: true, how: 'spoken', sealedWitnessed: sealWitnessed({ witnessName: 'ยายจันทร์' }) },
    },
  })
  return { producerId: producer.id, consentId: id }
}

async function read({ producerId, consentId }: Awaited<ReturnType<typeof makeSealed>>) {
  const { sealedContact } = await db.producer.findUniqueOrThrow({ where: { id: producerId } })
  const { sealedWitnessed } = await db.consent.findUniqueOrThrow({ where: { id: consentId } })
  return { sealedContact, sealedWitnessed }
}

it('knows every sealed column of the database', async () => {
  const columns = await db.$queryRaw<{ name: string }[]>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and column_name like 'sealed%'`
  const known = sealedColumns.map(({ table, column }) => `${table}.${column}`)
  expect(columns.map(({ name }) => name).toSorted()).toEqual(known.toSorted())
})

it('seals again under the first key, so that the old one can go, and back', async () => {
  const made = await makeSealed()
  const there = rotate(`${newer},${older}`)
  expect(there).toMatchObject({ status: 0, said: expect.stringContaining('Producer.sealedContact: 1 sealed again') })
  const between = await read(made)
  expect(between.sealedContact).toMatch(/^t2\./)
  expect(between.sealedWitnessed).toMatch(/^t2\./)
  expect(rotate(newer)).toMatchObject({ status: 0, said: expect.not.stringContaining('no key') })
  expect(rotate(`${older},${newer}`).status).toBe(0)
  const back = await read(made)
  expect(openContact(back.sealedContact).phone).toBe('0812345678')
  expect(openWitnessed(back.sealedWitnessed).witnessName).toBe('ยายจันทร์')
})

it('names what no key opens, leaves it as it is and ends with 1', async () => {
  const made = await makeSealed()
  const before = await read(made)
  expect(rotate(newer)).toMatchObject({
    status: 1,
    said: expect.stringContaining(`no key opens row ${made.producerId}`),
  })
  expect(await read(made)).toEqual(before)
})

it('a consent stays append-only in everything else', async () => {
  const { consentId: id } = await makeSealed()
  await expect(db.consent.update({ where: { id }, data: { language: 'en' } })).rejects.toThrow(/append-only/)
  await expect(db.consent.update({ where: { id }, data: { sealedWitnessed: null } })).rejects.toThrow(/append-only/)
  await expect(db.consent.delete({ where: { id } })).rejects.toThrow(/append-only/)
})
