import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '../../prisma/client/client.ts'
import { config } from './config.server.ts'
import { createStatementNames } from './statement-name.ts'

/** The one client of this process. Domain verbs use it; nobody else does. */
export const db = new PrismaClient({
  adapter: new PrismaPg(
    {
      connectionString: config().databaseUrl,
      max: 10,
      connectionTimeoutMillis: 10_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 30_000,
    },
    { statementNameGenerator: createStatementNames() },
  ),
})

/** A transaction: what a helper takes that must be part of its caller's. The client itself fits too. */
export type Tx = Prisma.TransactionClient

export { Prisma }

/** True for a unique index saying no: somebody else was first. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}

/** True when a rule kept by the database itself refused; `rule` is the constraint's name or the trigger's words. */
export function isRefusedByRule(error: unknown, rule: string): boolean {
  if (!(error instanceof Error)) return false
  return `${error.message} ${JSON.stringify('meta' in error ? error.meta : '')}`.includes(rule)
}

/** True when the database is away, going or not yet there, whatever was asked of it: the same may work in a moment. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return driverHungUp.test(error.message)
  return noConnection.includes(error.code) || lostOnTheWay.test(JSON.stringify(error.meta ?? {}))
}

/** Nobody there, hung up, too slow; no connection, no transaction to be had in time: https://pris.ly/d/error-reference */
const noConnection: readonly string[] = ['P1001', 'P1008', 'P1017', 'P2024', 'P2028']
/** As the driver's adapter says it of raw queries, and PostgreSQL's own words while it ends or begins (class 57P). */
const lostOnTheWay = /"(DatabaseNotReachable|ConnectionClosed|SocketTimeout|57P0[123])"/
/** What `pg` itself throws passes through Prisma as it is. */
const driverHungUp = /^Connection terminated|^Client has encountered a connection error|^timeout exceeded when trying/
