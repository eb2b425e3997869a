import type { TodayNeed } from '#app/domain/today/today.server.ts'

const paths: Record<TodayNeed['kind'], (id: string) => string> = {
  consent_not_asked: (id) => `/desk/makers/${id}/consent`,
  draft_unfinished: (id) => `/desk/makers/new/${id}`,
  draft_unnamed: (id) => `/desk/makers/new/${id}`,
  listing_needs_you: (id) => `/desk/listings/${id}`,
  shop_to_reconnect: () => '/desk/partners/shops',
  shop_consent_ending: () => '/desk/partners/shops',
  maker_without_photo: (id) => `/desk/makers/${id}/photo`,
  mark_running_out: (id) => `/desk/products/${id}/marks`,
  mark_unverified: (id) => `/desk/products/${id}/marks`,
  product_kind_unsure: (id) => `/desk/products/${id}/kind`,
  order_waits: (id) => `/desk/orders/${id}`,
  order_late: (id) => `/desk/orders/${id}`,
  order_maker_late: (id) => `/desk/makers/${id}`,
  order_help_not_asked: (id) => `/desk/makers/${id}/consent/help`,
  payment_to_confirm: (id) => `/desk/payments#${id}`,
  refund_asked: (id) => `/desk/orders/${id}`,
  product_look: (id) => `/desk/products/${id}`,
  product_ready: (id) => `/desk/products/${id}`,
  product_sold_out: (id) => `/desk/products/${id}/stock`,
  product_unfinished: (id) => `/desk/products/${id}`,
  story_changes_asked: (id) => `/desk/stories/${id}`,
  story_in_review: (id) => `/desk/stories/${id}/review`,
  task_unknown_sku: (id) => `/desk/partners/tasks#${id}`,
  task_oversold: (id) => `/desk/partners/tasks#${id}`,
  task_came_back: (id) => `/desk/partners/tasks#${id}`,
  task_not_obeyed: (id) => `/desk/partners/tasks#${id}`,
  task_backlog: (id) => `/desk/partners/tasks#${id}`,
  task_by_hand: (id) => `/desk/partners/tasks#${id}`,
  story_unfinished: (id) => `/desk/stories/${id}`,
}

/** Where the button of a need leads. */
export function needPath(need: Pick<TodayNeed, 'kind' | 'id'>): string {
  return paths[need.kind](need.id)
}
