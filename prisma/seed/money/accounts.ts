import type { TypedPayee } from '#app/domain/payout/payee-input.ts'

/** Where the demo's makers want their money. Accounts and names are invented. */
export interface AccountSeed extends TypedPayee {
  readonly maker: string
  /** Hours since it was typed: before two days are over no money goes there. */
  readonly ago: number
  /** Its name is not the maker's, and staff have said that it is right. */
  readonly accepted?: true
}

const day = 24

export const accounts: readonly AccountSeed[] = [
  {
    maker: 'ban-tho-ka-mariam',
    ...{ kind: 'bank', bankCode: '004', number: '1000000011', accountName: 'มาเรียม ริมคลอง' },
    ...{ ago: 12 * day, accepted: true },
  },
  {
    maker: 'pa-aet',
    ...{ kind: 'bank', bankCode: '014', number: '1000000022', accountName: 'แอ๊ด ขนมนางเลิ้ง' },
    ...{ ago: 11 * day, accepted: true },
  },
  {
    maker: 'klum-yep-pha-rim-tha',
    ...{ kind: 'bank', bankCode: '006', number: '1000000033', accountName: 'กลุ่มเย็บผ้าริมท่า' },
    ago: 10 * day,
  },
  // A grandchild's number: nobody has said yet whether that is right.
  {
    maker: 'je-nok-nam-phrik',
    ...{ kind: 'promptpay', bankCode: '', number: '0800000028', accountName: 'กานต์ ครกหิน' },
    ago: 4 * day,
  },
  {
    maker: 'lung-nuai-ruea',
    ...{ kind: 'bank', bankCode: '030', number: '1000000044', accountName: 'ลุงนวย' },
    ago: 5,
  },
]
