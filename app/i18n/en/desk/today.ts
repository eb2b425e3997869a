import type { Phrases } from '../../phrases.ts'

export const today: Phrases['desk']['today'] = {
  title: 'What needs you today',
  clear: 'Nothing is waiting. A good day to visit a maker.',
  since: (day) => `Waiting since ${day}`,
  needs: {
    consent_not_asked: {
      says: (name) => `${name} has not been asked what they agree to, so nothing is up yet.`,
      button: 'Ask them',
    },
    draft_unfinished: {
      says: (name) => `Taking up ${name} is half done. Every answer is kept.`,
      button: 'Go on',
    },
    draft_unnamed: {
      says: () => 'A new maker was begun and has no name yet.',
      button: 'Go on',
    },
    listing_needs_you: {
      says: (name) => `“${name}” on a partner platform waits for you to look.`,
      button: 'See what to do',
    },
    shop_to_reconnect: {
      says: (name) =>
        `The connection to the shop “${name}” has ended. What waits to be sent stays until it is connected again.`,
      button: 'Connect again',
    },
    shop_consent_ending: {
      says: (name) =>
        `The connection to the shop “${name}” ends soon. Connect it again before it does, and nothing stops.`,
      button: 'See the shop',
    },
    maker_without_photo: {
      says: (name) => `${name} has no picture yet. Buyers like to see the hands that make things.`,
      button: 'Take a picture',
    },
    mark_running_out: {
      says: (name) => `A certificate of “${name}” runs out soon, or has`,
      button: 'See the certificate',
    },
    mark_unverified: {
      says: (name) => `Nobody has looked up the number or mark of “${name}” yet`,
      button: 'Check it',
    },
    order_waits: {
      says: (name) => `Somebody bought from ${name} and has paid: it waits for your help`,
      button: 'See the order',
    },
    order_late: {
      says: (name) => `An order of ${name} is late, and its buyer waits`,
      button: 'See the order',
    },
    order_maker_late: {
      says: (name) => `${name} has not seen to an order yet, and its buyer waits: go and ask`,
      button: 'See the maker',
    },
    order_help_not_asked: {
      says: (name) => `Somebody bought from ${name}, who was not asked yet whether you may help with orders`,
      button: 'Go and ask',
    },
    refund_asked: {
      says: (name) => `A buyer of ${name} asks for money back. Please ask whether they agree.`,
      button: 'See what is asked',
    },
    payment_to_confirm: {
      says: (name) => `The buyer says that ${name} is paid into our account. Please look in the bank’s app.`,
      button: 'Look and confirm',
    },
    product_kind_unsure: {
      says: (name) => `The volunteer is not sure which sort “${name}” is, and whether it needs a number`,
      button: 'Say which sort',
    },
    product_look: {
      says: (name) => `“${name}” waits for you to look before it goes into the shop`,
      button: 'Look at it',
    },
    product_ready: {
      says: (name) => `“${name}” is all there and only waits for the button`,
      button: 'Put it into the shop',
    },
    product_sold_out: {
      says: (name) => `“${name}” is sold out. Does the maker have more?`,
      button: 'Count again',
    },
    product_unfinished: {
      says: (name) => `“${name}” is not finished yet`,
      button: 'Go on',
    },
    story_changes_asked: {
      says: (name) => `The committee has read “${name}” and asks for some changes.`,
      button: 'See what to change',
    },
    story_in_review: {
      says: (name) => `“${name}” waits for the committee to read it.`,
      button: 'Read the story',
    },
    task_unknown_sku: {
      says: (name) => `Something unknown was sold at “${name}”`,
      button: 'See what it is',
    },
    task_oversold: {
      says: (name) => `More of “${name}” was sold than there is`,
      button: 'Choose what to do',
    },
    task_came_back: {
      says: (name) => `“${name}” is on its way back`,
      button: 'See what came back',
    },
    task_not_obeyed: {
      says: (name) => `“${name}” still stands at a partner although it was to be taken down`,
      button: 'See where',
    },
    task_backlog: {
      says: (name) => `“${name}” is behind`,
      button: 'See the task',
    },
    task_by_hand: {
      says: (name) => `“${name}” waits to be done by hand at a partner`,
      button: 'See what to do',
    },
    story_unfinished: {
      says: (name) => `The story “${name}” is not finished.`,
      button: 'Go on telling',
    },
  },
}
