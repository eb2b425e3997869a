/** The audit: every new product and every edit waits for it; a product that is on sale keeps its old version meanwhile. */
import { productById, touch } from './desk.ts'
import { ring } from './push.ts'
import type { Content, FailReason, Product, State } from './state.ts'

/** Hands a product to the audit: a new version of its content, or itself again. */
export function submit(state: State, product: Product, content: Content, now: number): void {
  const { auditSeconds } = state.switches
  const audit = { until: auditSeconds === null ? null : now + auditSeconds }
  if (product.status === 'ACTIVATE') touch(product, { edited: content, audit, failReasons: [] }, now)
  else touch(product, { content, edited: null, status: 'PENDING', audit, failReasons: [] }, now)
  state.audited.push(product.id)
  settleAudits(state, now)
}

/** Audits whose time has come pass. */
export function settleAudits(state: State, now: number): void {
  const running = state.audited.flatMap((id) => productById(state, id) ?? []).filter((one) => one.audit)
  for (const product of running) {
    const until = product.audit?.until ?? null
    if (until !== null && until <= now) pass(state, product, now)
  }
  state.audited = running.filter((one) => one.audit).map((one) => one.id)
}

export function pass(state: State, product: Product, now: number): void {
  const content = product.edited ?? product.content
  touch(product, { content, edited: null, status: 'ACTIVATE', audit: null, failReasons: [] }, now)
  tell(state, product, 'APPROVED', now)
}

/** A refused edit leaves the old version on sale; a refused new product is not sold. */
export function fail(state: State, product: Product, reason: FailReason, now: number): void {
  const status = product.edited ? product.status : 'FAILED'
  touch(product, { edited: null, status, audit: null, failReasons: [reason] }, now)
  tell(state, product, 'FAILED', now)
}

/** Taken down by the platform after it was on sale. */
export function takeDown(state: State, product: Product, reason: FailReason, now: number): void {
  touch(product, { edited: null, status: 'PLATFORM_DEACTIVATED', audit: null, failReasons: [reason] }, now)
  tell(state, product, 'FAILED', now)
}

function tell(state: State, product: Product, audit: string, now: number): void {
  const { id, shopId, status } = product
  ring(state, { type: 37, shopId, data: { product_id: id, audit_status: audit, update_time: now } }, now)
  ring(state, { type: 5, shopId, data: { product_id: id, status, update_time: now } }, now)
}
