/** Draws what public/ keeps as files: the icons from favicon.svg and the picture shown when a page is shared that
 *  has none of its own. Run it by hand after changing the sign or the press: `npm run brand`. */
import { readFile, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { ricePaper } from '#app/lib/weave.ts'
import { draw, render } from '#prisma/seed/drawings/draw.ts'

const folder = new URL('../public/', import.meta.url)
const place = (name: string) => new URL(name, folder).pathname

/** The sign on paper, small enough that a phone may cut the corners round. */
async function icon(side: number, name: string): Promise<void> {
  const inner = Math.round(side * 0.62)
  const sign = await sharp(await readFile(place('favicon.svg')), { density: 72 * (side / 32) })
    .resize(inner)
    .toBuffer()
  await sharp({ create: { width: side, height: side, channels: 3, background: ricePaper } })
    .composite([{ input: sign }])
    .png({ compressionLevel: 9, palette: true })
    .toFile(place(name))
}

/** `/favicon.ico`, which programs ask for without having read a page: the sign in three sizes, each a PNG in the one file. */
async function oldIcon(sides: readonly number[]): Promise<void> {
  const sign = await readFile(place('favicon.svg'))
  const pictures = await Promise.all(
    sides.map((side) =>
      sharp(sign, { density: 72 * (side / 32) })
        .resize(side)
        .png({ compressionLevel: 9 })
        .toBuffer(),
    ),
  )
  const head = Buffer.alloc(6 + 16 * sides.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(sides.length, 4)
  let from = head.length
  pictures.forEach((picture, index) => {
    const at = 6 + 16 * index
    head.writeUInt8(sides[index] ?? 0, at)
    head.writeUInt8(sides[index] ?? 0, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(picture.length, at + 8)
    head.writeUInt32LE(from, at + 12)
    from += picture.length
  })
  await writeFile(place('favicon.ico'), Buffer.concat([head, ...pictures]))
}

/** 1200 × 630, the form that share previews have. */
async function sharePicture(): Promise<void> {
  const community = 'khlong-bang-luang'
  const svg = draw({ motif: 'canal-houses', dyes: ['pandan', 'lac'], variation: 4, count: 4, community })
  await sharp(await render(svg, 'png'))
    .extract({ left: 0, top: 210, width: 1600, height: 840 })
    .resize(1200, 630)
    .jpeg({ quality: 80, mozjpeg: true })
    .toFile(place('share.jpg'))
}

await icon(192, 'icon-192.png')
await icon(512, 'icon-512.png')
await icon(180, 'apple-touch-icon.png')
await oldIcon([16, 32, 48])
await sharePicture()
