/** The code of a charge: a Thai bill payment in EMV's form (tag 30), drawn as SVG. */
import { encode } from 'uqr'
import type { Charge } from './state.ts'

/** No bank knows this biller: nobody can pay a real baht to it. */
const biller = '000000000000000'

export function codeText({ id, amount }: Pick<Charge, 'id' | 'amount'>): string {
  const reference = id.replaceAll('_', '').toUpperCase().slice(-20)
  const account = tag('00', 'A000000677010112') + tag('01', biller) + tag('02', reference)
  const baht = `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`
  const open = `${tag('00', '01')}${tag('01', '12')}${tag('30', account)}${tag('53', '764')}${tag('54', baht)}${tag('58', 'TH')}6304`
  return open + checksum(open)
}

export function codePicture(charge: Charge): string {
  const { data, size } = encode(codeText(charge), { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark.join('')}"/></svg>`
}

function tag(id: string, value: string): string {
  return `${id}${String(value.length).padStart(2, '0')}${value}`
}

/** CRC-16/CCITT-FALSE over everything before it, its own heading included. */
function checksum(text: string): string {
  let crc = 0xffff
  for (const byte of Buffer.from(text, 'ascii')) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
  }
  return crc.toString(16).toUpperCase().padStart(4, '0')
}
