import type { Phrases } from '../../phrases.ts'

/** Things at the partners that only a person can do or decide. */
export const task: Phrases['desk']['task'] = {
  title: 'Waiting for a decision',
  lead: 'Matters that nobody can settle but you. Choose an answer and the matter leaves this list.',
  none: 'Nothing is waiting. All is well.',
  order: (id) => `Order ${id}`,
  since: (when) => `Since ${when}`,
  kind: {
    unknown_sku: 'Something was sold under a code we do not know',
    oversold: 'More was sold than there is',
    came_back: 'Goods are coming back',
    not_obeyed: 'A platform has not taken it down',
    manual_put_up: 'To be put up by hand',
    manual_take_down: 'To be taken down by hand',
    manual_change: 'To be changed by hand',
    backlog: 'Listings have been waiting too long',
  },
  what: {
    unknown_sku: (sku, units) =>
      `${units} sold under ${sku}. If it is ours, take it off the stock by hand; if not, we will not ask about this code again.`,
    oversold: (missing, sold) =>
      `${sold} were bought and ${missing} are missing. The order is not cancelled by itself: choose what to do.`,
    came_back: (units) =>
      `${units} were sent and then cancelled or returned. When they are back, say what state they are in.`,
    not_obeyed: 'It had to be gone and the platform still shows it. We keep asking; please remove it there by hand.',
    backlog: 'Please see whether the platform has trouble.',
  },
  choice: {
    not_ours: 'Not ours',
    counted_by_hand: 'Taken off the stock by hand',
    make_more: 'Make or buy more and send a little later',
    tell_buyer: 'The buyer knows and will wait',
    cancel_there: 'Cancelled on the platform by hand',
    back_in_stock: 'In good state, back in stock',
    damaged: 'Damaged, cannot be sold',
    lost: 'Lost on the way',
    removed_by_hand: 'Removed on the platform by hand',
    seen: 'Seen',
  },
  refused: {
    not_found: 'There is no such matter.',
    not_now: 'This matter is settled already.',
    no_such_choice: 'Please choose an answer.',
  },
  buffer: {
    label: 'Units kept back from this platform',
    hint: 'So many of each product stay here, in case several platforms sell at once. The only one of its kind is never kept back.',
    save: 'Save',
    bad_number: (most) => `Enter a whole number from 0 to ${most}.`,
  },
  proof: {
    title: 'Proof that it is gone',
    lead: 'Goods that have to be gone from the partners. We look again until we are sure that they are.',
    none: 'Nothing has had to be taken down yet',
    waiting: 'Not yet proved',
    absent: 'Not on the platform any more',
    deleted: 'The platform says it is deleted',
    hidden: 'Still kept there, where no buyer sees it',
    byPerson: 'Somebody looked',
    again: 'Put up again before it was gone',
    reason: {
      consent: 'The maker withdrew consent',
      product: 'The product left the shop',
      person: 'Somebody took it down',
      not_public: 'It may not be shown any more',
    },
    asked: (times) => (times === 1 ? 'Asked once' : `Asked ${times} times`),
  },
}
