/** MyShop's descriptions are HTML. We write plain paragraphs only; nothing that a person typed becomes markup. */

export function toHtml(story: string): string {
  return story
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('')
}

/** The words of a description, paragraphs apart, however the platform has written its markup anew. */
export function plainText(html: string): string {
  return unescaped(
    html
      .replace(/<br\s*\/?>\s*/gi, '\n')
      .replace(/<\/p>\s*/gi, '\n\n')
      .replace(/<[^<>]*>/g, ''),
  ).trim()
}

const signs: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]

function escaped(text: string): string {
  return signs.reduce((sum, [sign, entity]) => sum.replaceAll(sign, entity), text)
}

/** `&amp;` last, so that `&amp;lt;` stays the letters `&lt;`. */
function unescaped(text: string): string {
  return signs.toReversed().reduce((sum, [sign, entity]) => sum.replaceAll(entity, sign), text)
}
