import { type FaultQueue, faultForms } from '../fault.ts'
import { html, type Lang, page, spokenTime, type Words } from '../page.ts'
import type { Asset } from './shelf.ts'

type Shown = { lang: Lang; assets: readonly Asset[]; faults: FaultQueue }

/** What Cloudinary holds for Yaan now, newest first. */
export function cloudinaryPage(request: Request, { lang, assets, faults }: Shown): Response {
  const pictures = assets.map(
    (asset) => html`<li><img src="/cloudinary/look/${encodeURIComponent(asset.publicId)}" alt="" loading="lazy">
<div>${asset.width} × ${asset.height}, ${Math.ceil(asset.bytes / 1000)} KB</div>
<div class="muted">${spokenTime(asset.storedAt, lang)}<br>${asset.publicId.slice(0, 13)}…</div></li>`,
  )
  const shelf = pictures.length > 0 ? html`<ul class="pictures">${pictures}</ul>` : html`<p>${EMPTY[lang]}</p>`
  const body = html`<p class="muted">${INTRO[lang]}</p>${shelf}${faultForms(faults, '/cloudinary', lang)}`
  return page(request, { title: TITLE[lang], body })
}

const TITLE: Words = { th: 'คลังรูป (แทน Cloudinary)', en: 'Picture store (in place of Cloudinary)' }
const INTRO: Words = {
  th: 'รูปที่ร้านฝากไว้ รูปที่ถูกถอนความยินยอมจะหายไปจากหน้านี้',
  en: 'Pictures that the shop keeps here. A withdrawn picture disappears from this page.',
}
const EMPTY: Words = { th: 'ยังไม่มีรูป', en: 'No pictures yet.' }
