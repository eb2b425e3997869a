import type pg from 'pg'

/** The books of so many orders, written set by set: orders, their payments, the writes at the provider, journals and lines. */

export interface Plan {
  readonly orders: number
  readonly days: number
  readonly makers: number
  /** First moment of the first day. */
  readonly from: string
}

/** So many orders to one that was paid twice; to one whose second payment waits still; to one of which a part went back. */
const oneIn = { paidTwice: 200, stillWaiting: 20_000, refunded: 50 }

const tables = ['Order', 'PaymentAttempt', 'ProviderOperation', 'Refund', 'LedgerJournal', 'LedgerLine']
const named = tables.map((table) => `'"${table}"'::regclass`).join(', ')

interface Rule {
  readonly drop: string
  readonly make: string
}

/**
 * Fills an empty database. While rows go in, triggers look away and indexes and keys are gone; both come back as the schema has
 * them, which proves keys, uniqueness and references anew, and what the triggers watch over is proved by one question after it.
 * @throws when a journal is not sound.
 */
export async function fillBooks(client: pg.Client, plan: Plan): Promise<void> {
  const rules = [...(await constraints(client, 'f')), ...(await indexes(client)), ...(await constraints(client, 'pu'))]
  await client.query(
    "set session_replication_role = replica; set maintenance_work_mem = '512MB'; set work_mem = '128MB'",
  )
  for (const { drop } of rules) await client.query(drop)
  for (const statement of rowsOf(plan)) await client.query(statement)
  for (const { make } of rules.toReversed()) await client.query(make)
  await client.query('reset session_replication_role; analyze')
  await proveSound(client)
}

async function constraints(client: pg.Client, kinds: string): Promise<readonly Rule[]> {
  const { rows } = await client.query<{ of: string; name: string; says: string }>(
    `select conrelid::regclass::text as of, conname as name, pg_get_constraintdef(oid) as says from pg_constraint
     where position(contype::text in $1) > 0 and (conrelid in (${named}) or confrelid in (${named}))`,
    [kinds],
  )
  return rows.map(({ of, name, says }) => ({
    drop: `alter table ${of} drop constraint "${name}"`,
    make: `alter table ${of} add constraint "${name}" ${says}`,
  }))
}

async function indexes(client: pg.Client): Promise<readonly Rule[]> {
  const { rows } = await client.query<{ name: string; says: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as says from pg_index
     where indrelid in (${named}) and not exists (select from pg_constraint where conindid = indexrelid)`,
  )
  return rows.map(({ name, says }) => ({ drop: `drop index ${name}`, make: says }))
}

/** Every order has a moment; what is booked of it follows that moment. */
function rowsOf({ orders, days, makers, from }: Plan): readonly string[] {
  const end = `timestamptz '${from}' + interval '${days} days'`
  const placed = `timestamptz '${from}' + (n::float8 / ${orders}) * interval '${days} days'`
  const every = `from generate_series(0, ${orders - 1}) n`
  const twice = `from generate_series(0, ${orders - 1}, ${oneIn.paidTwice}) n`
  return [
    `insert into "Order" (id, "shortCode", "tokenHash", "sealedToken", "formKey", language, "sealedBuyer",
        "goodsTotal", "deliveryTotal", total, payment, "placedAt", "paidAt")
      select ${id('order')}, 'B' || n, md5('token' || n), repeat('t', 90), ${id('form')}, 'th', repeat('b', 400),
        48000, 6000, 54000, 'paid', ${placed}, ${placed} ${every}`,
    attempts('attempt', placed, every),
    attempts('second', placed, twice),
    `insert into "ProviderOperation" (id, kind, "targetId", provider, "requestHash", request, status, "submittedAt", tries, "createdAt")
      select ${id('operation')}, 'create_payment', ${id('attempt')}, 'omise', md5('hash' || n), '{"amount":"54000"}', 'done',
        ${placed}, 1, ${placed} ${every}`,
    refunds('part', {
      attempt: 'attempt',
      amount: 6_000,
      of: `from generate_series(0, ${orders - 1}, ${oneIn.refunded}) n`,
      placed,
    }),
    refunds('whole', {
      attempt: 'second',
      amount: 54_000,
      of: `${twice} where n % ${oneIn.stillWaiting} <> 0`,
      placed,
    }),
    `create temporary table event as
      select kind, n, at, case kind ${kinds.map(({ kind, key }) => `when '${kind}' then ${key}`).join(' ')} end as key
      ${every} cross join lateral (values ${kinds.map(({ kind, after, when }) => `('${kind}', ${placed} + interval '${after}', ${when ?? 'true'})`).join(', ')})
        as event (kind, at, happens)
      where happens and at < ${end} order by at`,
    `insert into "LedgerJournal" (id, key, kind, at, "orderId", "lineCount")
      select md5(key)::uuid, key, split_part(kind, '-', 1), at, ${id('order')},
        case kind ${kinds.map(({ kind, lines }) => `when '${kind}' then ${lines.length}`).join(' ')} end
      from event order by at`,
    `insert into "LedgerLine" ("journalId", account, subject, amount, at)
      select md5(event.key)::uuid, line.account, case line.whose when 'omise' then 'omise' when 'order' then ${id('order')}::text
        when 'maker' then md5('maker' || n % ${makers})::uuid::text when 'part' then ${id('part')}::text
        when 'whole' then ${id('whole')}::text end, line.amount, event.at
      from event join (values ${lines().join(', ')}) as line (kind, place, account, whose, amount) using (kind)
      order by event.at, event.key, line.place`,
    'drop table event',
  ]
}

const id = (of: string) => `md5('${of}' || n)::uuid`

function attempts(name: string, placed: string, of: string): string {
  return `insert into "PaymentAttempt" (id, "orderId", provider, method, amount, "orderVersion", state, "stateRank", deadline,
      "providerRef", "publicRef", received, refundable, livemode, "createdAt", "paidAt")
    select ${id(name)}, ${id('order')}, 'omise', 'card', 54000, 1, 'succeeded', 6, ${placed},
      'chrg_test_${name}' || n, md5('${name}' || n), 54000, 'api', false, ${placed}, ${placed} ${of}`
}

function refunds(
  name: string,
  { attempt, amount, of, placed }: { attempt: string; amount: number; of: string; placed: string },
): string {
  return `insert into "Refund" (id, "orderId", "attemptId", amount, reason, state, way, "providerRef", "requestedAt", "approvedAt", "doneAt")
    select ${id(name)}, ${id('order')}, ${id(attempt)}, ${amount}, 'buyer_asked', 'succeeded', 'api', 'rfnd_test_${name}' || n,
      ${placed}, ${placed}, ${placed} ${of}`
}

interface Kind {
  readonly kind: string
  readonly after: string
  readonly when?: string
  readonly key: string
  readonly lines: readonly (readonly [account: string, whose: string | null, amount: number])[]
}

const isRefunded = `n % ${oneIn.refunded} = 0`
const isTwice = `n % ${oneIn.paidTwice} = 0`
const goesBack = `${isTwice} and n % ${oneIn.stillWaiting} <> 0`

/** What the makers of journals write of an order of 540 baht (domain/ledger/journal.ts). */
const kinds: readonly Kind[] = [
  {
    ...{ kind: 'capture', after: '0 s', key: `'capture:omise:chrg_test_attempt' || n` },
    lines: [
      ['psp_clearing', 'omise', 54_000],
      ['order_holding', 'order', -54_000],
    ],
  },
  {
    ...{ kind: 'fee', after: '1 s', key: `'fee:omise:chrg_test_attempt' || n` },
    lines: [
      ['psp_fees', null, 891],
      ['input_vat', null, 62],
      ['psp_clearing', 'omise', -953],
    ],
  },
  {
    ...{ kind: 'unallocated', after: '1 minute', when: isTwice, key: `'capture:omise:chrg_test_second' || n` },
    lines: [
      ['psp_clearing', 'omise', 54_000],
      ['unallocated_receipts', null, -54_000],
    ],
  },
  {
    ...{ kind: 'refund_approve-whole', after: '2 minutes', when: goesBack, key: `'refund_approve:' || ${id('whole')}` },
    lines: [
      ['unallocated_receipts', null, 54_000],
      ['refund_payable', 'whole', -54_000],
    ],
  },
  {
    ...{ kind: 'refund_done-whole', after: '3 minutes', when: goesBack, key: `'refund_done:' || ${id('whole')}` },
    lines: [
      ['refund_payable', 'whole', 54_000],
      ['psp_clearing', 'omise', -54_000],
    ],
  },
  {
    ...{ kind: 'release', after: '2 days', key: `'release:' || ${id('order')} || ':' || ${id('fulfilment')}` },
    lines: [
      ['order_holding', 'order', 54_000],
      ['payable', 'maker', -43_200],
      ['community_share', null, -4_800],
      ['delivery_income', null, -6_000],
    ],
  },
  {
    ...{ kind: 'refund_approve-part', after: '3 days', when: isRefunded, key: `'refund_approve:' || ${id('part')}` },
    lines: [
      ['payable', 'maker', 5_400],
      ['community_share', null, 600],
      ['refund_payable', 'part', -6_000],
    ],
  },
  {
    ...{ kind: 'refund_done-part', after: '73 hours', when: isRefunded, key: `'refund_done:' || ${id('part')}` },
    lines: [
      ['refund_payable', 'part', 6_000],
      ['psp_clearing', 'omise', -6_000],
    ],
  },
]

function lines(): readonly string[] {
  return kinds.flatMap(({ kind, lines: all }) =>
    all.map(([account, whose, amount], place) => `('${kind}', ${place}, '${account}', '${whose ?? ''}', ${amount})`),
  )
}

async function proveSound(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sound: string; crooked: string }>(
    `select count(*) filter (where sums) as sound, count(*) filter (where sums is not true) as crooked from (
       select sum(line.amount) = 0 and count(*) = journal."lineCount" and bool_and(line.at = journal.at) as sums
       from "LedgerJournal" journal left join "LedgerLine" line on line."journalId" = journal.id
       group by journal.id, journal."lineCount") as each`,
  )
  if (rows[0]?.crooked !== '0' || rows[0].sound === '0') throw new Error(`journals are not sound: ${rows[0]?.crooked}`)
}
