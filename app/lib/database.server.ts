import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '../../prisma/client/client.ts'
import { config } from './config.server.ts'

/** The one client of this process. Domain verbs use it; nobody else does. */
export const db = new PrismaClient({
  adapter: new PrismaPg({
    connectionString: config().databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
  }),
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
