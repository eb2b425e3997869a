import { ownMakers } from '#app/domain/payout/statement.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { notFound } from '#app/routes/doorman.server.ts'

/** Whose money: the maker named in the address, else the seller's first; with all of theirs to choose from. */
export async function chosenMaker(request: Request, actor: Actor) {
  const makers = await ownMakers(actor)
  const asked = new URL(request.url).searchParams.get('maker')
  const maker = asked === null ? makers[0] : makers.find(({ id }) => id === asked)
  if (!maker) throw notFound()
  return { maker, makers, query: makers.length > 1 ? `?maker=${maker.id}` : '' }
}
