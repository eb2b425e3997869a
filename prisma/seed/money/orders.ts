import type { OrderSeed, StepSeed } from './types.ts'

const day = 24

const sent = (ago: number, tracking: string): readonly StepSeed[] => [
  { do: 'accept', ago: ago + 20 },
  { do: 'pack', ago: ago + 3 },
  { do: 'send', ago, carrier: 'thailand_post', tracking },
]

/** Orders in every state that there is, most of them of makers whose own people or volunteer can be tried by one tap. */
export const orders: readonly OrderSeed[] = [
  {
    key: 'silk-and-chilli',
    ...{ buyer: 'somying', language: 'th', ago: 9 * day },
    goods: [
      { product: 'silk-scarf-khlong', quantity: 1 },
      { product: 'silk-bookmark', quantity: 2 },
      { product: 'nam-phrik-narok', quantity: 2 },
    ],
    note: { maker: 'ban-tho-ka-mariam', text: 'ห่อเป็นของขวัญให้ด้วยนะคะ ซื้อให้คุณแม่' },
    payment: { is: 'paid', by: 'mobile_banking:kbank' },
    steps: {
      'ban-tho-ka-mariam': [...sent(7 * day, 'EX100000001TH'), { do: 'deliver', ago: 5 * day }],
      'je-nok-nam-phrik': [...sent(7 * day + 2, 'EX100000002TH'), { do: 'deliver', ago: 5 * day }],
    },
    asked: { why: 'broken', note: 'ฝากระปุกแตก น้ำพริกหกในกล่องค่ะ', line: 2, ago: 28, oneYes: true },
  },
  {
    key: 'sweets-collected',
    ...{ buyer: 'wichai', language: 'th', ago: 8 * day, collected: true },
    goods: [{ product: 'assorted-sweets-box', quantity: 4 }],
    payment: { is: 'paid', by: 'truemoney' },
    steps: {
      'pa-aet': [
        { do: 'accept', ago: 7 * day + 20 },
        { do: 'pack', ago: 7 * day + 4 },
        { do: 'collect', ago: 7 * day },
      ],
    },
    asked: { why: 'wrong', note: 'ได้กล่องรวม แต่สั่งแบบไม่มีทองหยอด', line: 0, ago: 3 },
  },
  {
    key: 'rugs-to-chiang-mai',
    ...{ buyer: 'kamonwan', language: 'th', ago: 8 * day },
    goods: [
      { product: 'rag-rug-checked', quantity: 6 },
      { product: 'patchwork-pouch', form: 1, quantity: 8 },
    ],
    payment: { is: 'paid', by: 'mobile_banking:scb' },
    steps: { 'klum-yep-pha-rim-tha': [...sent(6 * day + 5, 'EX100000003TH'), { do: 'deliver', ago: 5 * day }] },
  },
  {
    key: 'boat-on-its-way',
    ...{ buyer: 'prasert', language: 'th', ago: 3 * day },
    goods: [
      { product: 'model-boat-sampan', quantity: 1 },
      { product: 'hyacinth-bag-round', quantity: 1 },
    ],
    payment: { is: 'paid', by: 'truemoney' },
    steps: {
      'lung-nuai-ruea': sent(day, 'EX100000004TH'),
      'klum-khon-sam-khlong': [{ do: 'accept', ago: 2 * day }],
    },
  },
  {
    key: 'bags-in-two-parcels',
    ...{ buyer: 'marie', language: 'en', ago: 2 * day },
    goods: [{ product: 'shopping-bag-fold', quantity: 4 }],
    payment: { is: 'paid', by: 'mobile_banking:bbl' },
    steps: {
      'klum-yep-pha-rim-tha': [
        { do: 'accept', ago: day + 20 },
        { do: 'send', ago: 6, carrier: 'thailand_post', tracking: 'EX100000005TH', quantity: 2 },
      ],
    },
  },
  {
    key: 'forgotten-fans',
    ...{ buyer: 'prasert', language: 'th', ago: 3 * day + 5 },
    goods: [{ product: 'painted-paper-fan', quantity: 2 }],
    payment: { is: 'paid', by: 'truemoney' },
  },
  {
    key: 'scarf-packed',
    ...{ buyer: 'marie', language: 'en', ago: day + 4 },
    goods: [{ product: 'silk-scarf-khlong', form: 1, quantity: 1 }],
    payment: { is: 'paid', by: 'truemoney' },
    steps: {
      'ban-tho-ka-mariam': [
        { do: 'accept', ago: 20 },
        { do: 'pack', ago: 2 },
      ],
    },
  },
  {
    key: 'bael-to-collect',
    ...{ buyer: 'wichai', language: 'th', ago: day, collected: true },
    goods: [{ product: 'candied-bael', quantity: 2 }],
    payment: { is: 'paid', by: 'truemoney' },
    steps: {
      'pa-aet': [
        { do: 'accept', ago: 18 },
        { do: 'pack', ago: 3 },
      ],
    },
  },
  {
    key: 'one-tote-torn',
    ...{ buyer: 'kamonwan', language: 'th', ago: day + 6 },
    goods: [
      { product: 'fused-plastic-tote', quantity: 2 },
      { product: 'painted-paper-fan', quantity: 1 },
    ],
    payment: { is: 'paid', by: 'truemoney' },
    steps: {
      'klum-khon-sam-khlong': [
        { do: 'accept', ago: day },
        { do: 'cannot_send', ago: 5, why: 'broken', quantity: 1 },
      ],
    },
  },
  {
    key: 'sausage-sold-out',
    ...{ buyer: 'somying', language: 'th', ago: 10 },
    goods: [{ product: 'sai-krok-pla-naem', quantity: 1 }],
    payment: { is: 'paid', by: 'truemoney' },
    steps: { 'pa-aet': [{ do: 'cannot_send', ago: 8, why: 'not_there', quantity: 1 }] },
  },
  {
    key: 'cups-accepted',
    ...{ buyer: 'kamonwan', language: 'th', ago: 7 },
    goods: [{ product: 'bronze-water-cup', quantity: 2 }],
    payment: { is: 'paid', by: 'mobile_banking:kbank' },
    steps: { 'ban-chang-daeng': [{ do: 'accept', ago: 3 }] },
  },
  {
    key: 'just-paid',
    ...{ buyer: 'somying', language: 'th', ago: 0 },
    goods: [
      { product: 'silk-bookmark', quantity: 3 },
      { product: 'green-curry-paste', quantity: 2 },
      { product: 'patchwork-pouch', quantity: 1 },
    ],
    note: { maker: 'je-nok-nam-phrik', text: 'ขอกระปุกที่ตำวันนี้ค่ะ' },
    payment: { is: 'paid', by: 'promptpay' },
  },
  {
    key: 'sweets-just-paid',
    ...{ buyer: 'marie', language: 'en', ago: 0, collected: true },
    goods: [{ product: 'assorted-sweets-box', quantity: 2 }],
    payment: { is: 'paid', by: 'card_hosted' },
  },
  {
    key: 'code-on-the-screen',
    ...{ buyer: 'prasert', language: 'th', ago: 0 },
    goods: [{ product: 'assorted-sweets-box', quantity: 1 }],
    payment: { is: 'waiting', by: 'promptpay' },
  },
  {
    key: 'our-own-code',
    ...{ buyer: 'kamonwan', language: 'th', ago: 0 },
    goods: [{ product: 'patchwork-pouch', quantity: 2 }],
    payment: { is: 'waiting', by: 'promptpay_direct' },
  },
  {
    key: 'no-answer',
    ...{ buyer: 'prasert', language: 'th', ago: 0 },
    goods: [{ product: 'nam-phrik-narok', form: 1, quantity: 2 }],
    payment: { is: 'unknown', by: 'truemoney' },
  },
  {
    key: 'never-paid',
    ...{ buyer: 'marie', language: 'en', ago: day },
    goods: [{ product: 'painted-paper-fan', quantity: 3 }],
    payment: { is: 'never' },
  },
  {
    key: 'changed-her-mind',
    ...{ buyer: 'kamonwan', language: 'th', ago: 6 },
    goods: [{ product: 'silk-bookmark', quantity: 1 }],
    payment: { is: 'cancelled' },
  },
]
