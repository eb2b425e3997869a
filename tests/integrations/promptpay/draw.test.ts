import sharp from 'sharp'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { drawCode } from '#integrations/payments/promptpay/draw.ts'

const payload = '00020101021229370016A000000677010111021309930001234565802TH53037645406540.0063042949'

describe('the picture of a code', () => {
  it('shows every module where it belongs, four of white around them', async () => {
    const { data, size } = encode(payload, { ecc: 'M', boostEcc: false, border: 0 })
    const side = size + 8
    const picture = await sharp(Buffer.from(drawCode(payload, 'พร้อมเพย์')))
      .resize(side * 4, side * 4, { kernel: 'nearest' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const dark = (x: number, y: number) => {
      const at = ((y * 4 + 2) * picture.info.width + x * 4 + 2) * picture.info.channels
      return (picture.data[at] ?? 255) < 128
    }
    for (let y = 0; y < side; y += 1)
      for (let x = 0; x < side; x += 1) expect([x, y, dark(x, y)]).toEqual([x, y, data[y - 4]?.[x - 4] ?? false])
  })

  it('says what it is for and lets no markup through', () => {
    const drawn = drawCode(payload, 'จ่าย ฿540 <b>&"')
    expect(drawn).toContain('<title>จ่าย ฿540 &#60;b&#62;&#38;&#34;</title>')
    expect(drawn).toContain('role="img"')
  })
})
