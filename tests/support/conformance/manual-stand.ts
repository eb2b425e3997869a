/** A partner without an API, for the kit: nothing is called, and the person who does the work does it at once. */
import { openManualBench } from './manual-bench.ts'
import { type Stand, shopPositions } from './stand.ts'

const nothingCalled = 'nothing is called: what shall stand there is asked of a person'
const nobodyReads = 'nobody reads there: what a person says is all that is known'
const ownId = 'our own id is the only one: there cannot be two'
const noSecrets = 'there is no key, no token and nobody to disconnect'

export const manualStand: Stand = {
  id: 'manual',
  title: 'By hand',
  parts: ['shelf'],
  positions: shopPositions(openManualBench, ['as it is', {}]),
  sandbox: { none: 'a person is no sandbox' },
  not: {
    A1: 'nothing is signed',
    B6: noSecrets,
    C4: 'one category, no attributes: the person sorts the goods',
    C7: nothingCalled,
    D3: nothingCalled,
    D4: nothingCalled,
    D5: nothingCalled,
    D7: ownId,
    D8: ownId,
    D9: 'photos are addresses in a sheet, nothing is sent',
    D10: 'photos are addresses in a sheet, nothing is sent',
    D12: 'a person either does it or says why not',
    E3: 'each row is asked for by itself; why one could not be done is said later',
    E4: 'each row is asked for by itself; why one could not be done is said later',
    E5: 'nothing is known of promotions there',
    E7: nothingCalled,
    F2: nobodyReads,
    F3: 'nothing is known of promotions there',
    R2: nobodyReads,
    R3: nobodyReads,
    R4: nobodyReads,
    R5: nobodyReads,
    R7: ownId,
    L1: nothingCalled,
    L2: nothingCalled,
    L3: nothingCalled,
    L4: nothingCalled,
    L5: nothingCalled,
    L6: nothingCalled,
    L7: nothingCalled,
    H1: noSecrets,
  },
}
