/** Faults on request and the platform's habits: what its papers leave open can be turned over here. */
import { type Html, html } from '../../page.ts'
import type { Seller, Switches } from '../state.ts'
import type { Visit } from './visit.ts'

export function faultPart({ words, faults, to }: Visit, seller: Seller): Html {
  const options = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([value, label]) => html`<option value="${value}">${label}</option>`)
  const action = to(`/seller/${seller.id}`)
  return html`<h2>${words.faults}</h2><p>${words.faultsIntro}</p><p class="muted">${words.waiting(faults.list().length)}</p>
<form class="wide" method="post" action="${action}">
<label>${words.what} <select name="trick">${options(words.tricks)}</select></label>
<label>${words.when} <select name="call">${options(words.moments)}</select></label>
<label>${words.times} <input name="times" type="number" min="1" max="50" step="1" value="1" required></label>
<button name="do" value="fail">${words.arrange}</button></form>
<form method="post" action="${action}"><button name="do" value="clear">${words.clear}</button></form>`
}

/** Each habit by its name: what it is when its box is ticked, and when it is not. */
export const habits = {
  reviewsNew: [{ reviewsNew: true }, { reviewsNew: false }],
  reviewsEdits: [{ reviewsEdits: true }, { reviewsEdits: false }],
  reviewSeconds: [{ reviewSeconds: 30 }, { reviewSeconds: null }],
  skuUnique: [{ skuUnique: 'store' }, { skuUnique: 'none' }],
  refreshRotates: [{ refreshRotates: true }, { refreshRotates: false }],
  letters: [{ nameCounts: 'letters' }, { nameCounts: 'bytes' }],
  camel: [{ spelling: 'camel' }, { spelling: 'snake' }],
  reviewLocks: [{ reviewLocks: true }, { reviewLocks: false }],
  deletedKeepsSku: [{ deletedKeepsSku: true }, { deletedKeepsSku: false }],
  deletedShown: [{ deletedShown: true }, { deletedShown: false }],
  biggerImages: [{ imageMegabytes: 3 }, { imageMegabytes: 1 }],
  json: [{ jsonEverywhere: true }, { jsonEverywhere: false }],
  dropped: [{ otherRows: 'dropped' }, { otherRows: 'done' }],
  warehouses: [{ warehouses: 2 }, { warehouses: 1 }],
  errors: [{ errorStatus: 400 }, { errorStatus: 200 }],
  lag: [{ searchLagSeconds: 30 }, { searchLagSeconds: 0 }],
} as const satisfies Readonly<Record<string, readonly [Partial<Switches>, Partial<Switches>]>>

export type Habit = keyof typeof habits

export function habitPart({ words, store, to }: Visit, seller: Seller): Html {
  const { switches } = store.state
  const action = to(`/seller/${seller.id}`)
  const boxes = (Object.keys(habits) as Habit[]).map((name) => {
    const wanted = Object.entries(habits[name][0])
    const on = wanted.every(([key, value]) => switches[key as keyof Switches] === value)
    return html`<label><input class="box" type="checkbox" name="${name}"${on ? html` checked` : ''}> ${words.habitNames[name]}</label>`
  })
  return html`<h2>${words.habits}</h2><form class="wide" method="post" action="${action}">${boxes}
<button name="do" value="habits">${words.keep}</button></form>
<form class="wide" method="post" action="${action}"><label>${words.pushUrl} <input name="url" type="url" value="${store.state.pushUrl ?? ''}"></label>
<button name="do" value="push">${words.keep}</button></form>
<form method="post" action="${action}"><button name="do" value="restart">${words.restart}</button></form>`
}
