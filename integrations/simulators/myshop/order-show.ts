/** An order as calls and messages carry it, with a made-up buyer: the real ones carry personal data too. */
import { isoTime } from './answer.ts'
import type { Order } from './state.ts'

/** Nobody's real data; a test looks that none of it is kept. */
export const madeUpBuyer = {
  recipientName: 'สมมติ ผู้ซื้อจำลอง',
  phoneNumber: '0899990000',
  address: '99/9 ซอยจำลอง แขวงสมมติ กรุงเทพฯ 10000',
} as const

export function showOrder(order: Order): Record<string, unknown> {
  const subtotal = order.items.reduce((sum, one) => sum + (one.discountedPrice || one.price) * one.quantity, 0)
  return {
    orderNumber: order.number,
    orderStatus: order.orderStatus,
    paymentStatus: order.paymentStatus,
    shipmentStatus: order.shipmentStatus,
    paymentMethod: order.paymentMethod,
    subtotalPrice: subtotal,
    shipmentPrice: order.shipmentPrice,
    discountAmount: 0,
    totalPrice: subtotal + order.shipmentPrice,
    checkoutAt: isoTime(order.checkoutAt),
    lastUpdatedAt: isoTime(order.updatedAt),
    orderItems: order.items.map((one) => ({ ...one })),
    shippingAddress: madeUpBuyer,
    remarkBuyer: '',
  }
}
