import { PassThrough, type Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, it } from 'vitest'
import { gatherPage } from '#app/lib/whole-letters.ts'

/** Thai in attributes, of every length that can meet the end of React's buffer. */
const page = createElement(
  'form',
  null,
  Array.from({ length: 400 }, (_, n) =>
    createElement('input', { key: n, name: 'a'.repeat(n % 7), value: 'เชียงใหม่', readOnly: true }),
  ),
)

function draw(into: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => {
        pipe(into)
        resolve()
      },
      onError: reject,
    })
  })
}

it('sends every Thai letter whole', async () => {
  const { into, page: gathered } = gatherPage()
  await draw(into)
  const html = Buffer.from(await gathered)
  expect(html.includes(0)).toBe(false)
  expect(html.toString('utf8').match(/value="เชียงใหม่"/g)).toHaveLength(400)
})

it('is needed: React alone leaves holes', async () => {
  const through = new PassThrough()
  await draw(through)
  expect((await buffer(through)).includes(0)).toBe(true)
})
