/**
 * Shopee's error codes in our words. One code can mean several things, so some rows also look at the message.
 * First row that fits wins; a pair that no row knows is shown as it is and raises an alarm.
 */
import type { Field, TroubleCode } from '../contract.ts'

export interface Refusal {
  readonly code: TroubleCode
  readonly field: Field | null
  /** The access token is not taken any more: renewing once may help. */
  readonly renew: boolean
  /** The write may have been carried out all the same. */
  readonly unsure: boolean
  readonly alarm: boolean
}

interface Row {
  readonly codes: RegExp
  readonly message?: RegExp
  readonly as: TroubleCode
  readonly field?: Field
  readonly renew?: true
  readonly unsure?: true
}

const rows: readonly Row[] = [
  { codes: /./, message: /reserved stock/i, as: 'locked', field: 'stock' },
  { codes: /^error_sign$/, as: 'misconfigured' },
  { codes: /^error_param$/, message: /timestamp/i, as: 'clock' },
  { codes: /^invalid_acc?e{1,2}ss?_token$/, as: 'unauthorised', renew: true },
  { codes: /^error_auth$/, message: /access_token/i, as: 'unauthorised', renew: true },
  { codes: /^error_auth$/, message: /partner_id/i, as: 'misconfigured' },
  { codes: /^error_auth$/, message: /holiday/i, as: 'locked' },
  { codes: /^error_auth$/, message: /location/i, as: 'refused', field: 'location' },
  {
    codes:
      /^(refresh_token_expired|error_shop_refresh_token|invalid_refresh_token|shop_access_expired|shop_no_linked|invalid_code)$/,
    as: 'unauthorised',
  },
  {
    codes: /^(error_api_permission|source_ip_undeclared|shop_banned|error_seller_under_penalty|error_permission)$/,
    as: 'forbidden',
  },
  { codes: /^error_rate_limit$/, as: 'rate_limited' },
  { codes: /^error_limit$/, as: 'quota_spent' },
  {
    codes: /^(error_server|error_inner|error_system_busy|error_network|error_update_price_fail)$/,
    as: 'down',
    unsure: true,
  },
  { codes: /^(error_item_not_found|error_item_not_belong_shop)$/, as: 'gone' },
  { codes: /_in_promotion$|^error_promotion_|^error_holiday_mode/, as: 'locked' },
  { codes: /^error_repeated_mtsku$/, as: 'duplicate' },
  { codes: /^(error_invalid_category|error_category_is_block)$/, as: 'refused', field: 'category' },
  {
    codes:
      /^(error_invalid_category_attribute|error_invalid_attribute|error_less_required_attribute|error_value_name_required)$/,
    as: 'refused',
    field: 'category',
  },
  { codes: /^(error_in[vc]alid_brand|error_less_required_brand)$/, as: 'refused', field: 'brand' },
  {
    codes: /^(error_invalid_price|error_price_exceed_(min|max)_limitt?|error_price_out_of_range)$/,
    as: 'refused',
    field: 'price',
  },
  { codes: /^error_title_/, as: 'refused', field: 'title' },
  { codes: /^error_desc_/, as: 'refused', field: 'story' },
  { codes: /^error_image_|^error_invalid_image/, as: 'refused', field: 'photos' },
  { codes: /^(error_stock_|error_invalid_stock)/, as: 'refused', field: 'stock' },
  { codes: /^(error_invalid_weight|error_less_required_weight)/, as: 'refused', field: 'weight' },
  { codes: /^(error_invalid_dimension|error_less_required_dimension)/, as: 'refused', field: 'size' },
  { codes: /^(error_invalid_logistic|error_logistic)/, as: 'refused', field: 'logistics' },
  { codes: /^error_not_in_whitelist$/, as: 'refused' },
  { codes: /^error_reach_shop_item_limit$/, as: 'refused', field: 'listing' },
]

/** What an error means for us. The code may carry its module in front (`product.error_busi`). */
export function readRefusal(error: string, message: string): Refusal {
  const code = error.slice(error.lastIndexOf('.') + 1)
  const row = rows.find((row) => row.codes.test(code) && (row.message?.test(message) ?? true))
  return {
    code: row?.as ?? 'refused',
    field: row?.field ?? null,
    renew: row?.renew ?? false,
    unsure: row?.unsure ?? false,
    alarm: !row || row.as === 'misconfigured' || row.as === 'clock',
  }
}
