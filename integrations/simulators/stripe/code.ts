/** PromptPay codes of this stand-in: real in form, and of a biller that does not exist. */

import sharp from 'sharp'
import { encode } from 'uqr'
import type { Intent } from './state.ts'

const biller = '099999999999990'

/** The text of the code (tag 30: a bill). */
export function codeData(intent: Intent): string {
  const reference = intent.id.replace(/\W|_/g, '').toUpperCase().slice(-18)
  const template = tag('00', 'A000000677010112') + tag('01', biller) + tag('02', reference)
  const amount = `${Math.floor(intent.amount / 100)}.${String(intent.amount % 100).padStart(2, '0')}`
  const body = `${tag('00', '01')}${tag('01', '12')}${tag('30', template)}${tag('53', '764')}${tag('54', amount)}${tag('58', 'TH')}6304`
  return body + sum(body)
}

export function codeSvg(intent: Intent): string {
  const { data, size } = encode(codeData(intent), { ecc: 'M', border: 4 })
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="320" height="320"><rect width="${size}" height="${size}" fill="#fff"/><path d="${dots.join('')}"/></svg>`
}

export async function codePng(intent: Intent): Promise<Uint8Array> {
  return sharp(Buffer.from(codeSvg(intent)))
    .png()
    .toBuffer()
}

function tag(name: string, value: string): string {
  return name + String(value.length).padStart(2, '0') + value
}

function sum(text: string): string {
  let crc = 0xffff
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at) << 8
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
  }
  return crc.toString(16).toUpperCase().padStart(4, '0')
}
