/** What the back office's buttons do. */
import { goTo } from '../../page.ts'
import { pathOf } from './front.ts'
import type { Visit } from './index.ts'

export async function officeSaid(visit: Visit, form: FormData): Promise<Response> {
  const { catalogue, to } = visit
  const wanted = String(form.get('do') ?? '')
  const item = form.get('item')
  if (typeof item === 'string') {
    await catalogue.judge(item, wanted === 'approve' ? 'approved' : wanted === 'disapprove' ? 'disapproved' : null)
    return goTo(to(pathOf({ source: String(form.get('source') ?? ''), id: item })))
  }
  if (wanted === 'fetch') await catalogue.fetchNow()
  else if (wanted === 'day') catalogue.moveClock(1)
  else if (wanted === 'month') catalogue.moveClock(30)
  else if (wanted === 'greet') await catalogue.greet()
  else if (wanted === 'cut') catalogue.cutNext()
  else if (wanted === 'habits') catalogue.turn(habits(form))
  else if (wanted === 'restart') await catalogue.reset()
  return goTo(to('/office'))
}

function habits(form: FormData) {
  const seconds = String(form.get('everySeconds') ?? '')
  return {
    ...(/^\d{1,5}$/.test(seconds) ? { everySeconds: Number(seconds) } : {}),
    conditional: form.has('conditional'),
    sameRefreshes: form.has('sameRefreshes'),
    takesGzip: form.has('takesGzip'),
    repeats: form.has('repeats'),
  }
}
