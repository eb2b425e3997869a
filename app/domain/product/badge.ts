import type { Prisma } from '../../../prisma/client/client.ts'

/** What a badge says: which mark, with the number that anybody can look up. */
export const badgeFields = {
  kind: true,
  number: true,
  stars: true,
  year: true,
  expiresOn: true,
} satisfies Prisma.MarkSelect

export type BadgeRow = Prisma.MarkGetPayload<{ select: typeof badgeFields }>

/** A mark that may be shown: somebody looked it up, its number can be shown with it, and it has not run out. */
export function validMark(now: Date): Prisma.MarkWhereInput {
  return {
    verifiedAt: { not: null },
    number: { not: null },
    OR: [{ expiresOn: null }, { expiresOn: { gte: startOfDay(now) } }],
  }
}

/** The day in Bangkok as the database keeps days: midnight UTC of that date. The last day still counts. */
function startOfDay(now: Date): Date {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(now)
  return new Date(`${day}T00:00:00Z`)
}
