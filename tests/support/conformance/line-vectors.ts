/** Messages of MyShop with the signature that its official article prescribes: base64 of HMAC-SHA256 by the webhook secret. */
export const vectorSecret = 'myshop-webhook-secret'

export const pushVectors = [
  {
    body: '{"event":{"name":"ORDER.READY_TO_SHIP","timestamp":"2026-11-21T09:30:00+07:00"},"orderNumber":"2026112100001","orderStatus":"FINALIZED","paymentStatus":"PAID","shipmentStatus":"SHIPMENT_READY"}',
    sign: 'NsI02lyHlVdYmHxRwAFbvjq2SLXLTggWNGA9iSs7Ijs=',
  },
  {
    body: '{"event":{"name":"ORDER.CANCELED","timestamp":"2026-11-21T09:31:00+07:00"},"orderNumber":"2026112100002","note":"ยกเลิกโดยผู้ซื้อ"}',
    sign: 'qceVA0aynON0+GKxckI+6zt0gydFs2LAy77tYCQAUMo=',
  },
] as const
