import { useOutletContext } from '@remix-run/react'
import type { findMaker } from '#app/domain/producer/producer.server.ts'

/** A maker as every page about them knows them. */
export type DeskMaker = NonNullable<Awaited<ReturnType<typeof findMaker>>>

export interface MakerContext {
  readonly maker: DeskMaker
  /** Whether this person may change anything of the maker; shown accordingly, decided by each verb. */
  readonly mayChange: boolean
}

export function useMaker(): MakerContext {
  return useOutletContext<MakerContext>()
}
