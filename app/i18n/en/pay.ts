import type { Phrases } from '../phrases.ts'

export const pay: Phrases['pay'] = {
  title: (code) => `Pay for ${code}`,
  amount: 'To pay',
  amountPaid: 'Paid',
  back: 'Back to the order',
  choose: {
    heading: 'How would you like to pay?',
    lead: 'Choose one; we take you through it step by step.',
    kept: (at) => `We keep your things until ${at}.`,
    notKept: 'Your things went back on the shelf. If they are still there, we keep them again when you pay.',
    none: 'You cannot pay just now: the payment company is not answering. Your order is safe; please try again in a moment.',
    again: 'Try again',
  },
  method: {
    promptpay: { name: 'PromptPay QR', says: 'With the app of any Thai bank' },
    promptpay_direct: {
      name: 'PromptPay straight to our account',
      says: 'A person checks that it arrived; this may take a while',
    },
    mobile_banking: { says: 'Opens your bank’s app to confirm' },
    truemoney: { name: 'TrueMoney Wallet', says: 'Opens TrueMoney to confirm' },
    card_hosted: { name: 'Credit or debit card', says: 'On the payment company’s page; we never see the number' },
    card: { name: 'Credit or debit card', says: 'In the payment company’s own form; we never see the number' },
    bank: {
      scb: 'Siam Commercial Bank app (SCB EASY)',
      kbank: 'Kasikornbank app (K PLUS)',
      bay: 'Krungsri app',
      bbl: 'Bangkok Bank app (Bualuang)',
      ktb: 'Krungthai NEXT',
    },
  },
  last: {
    refused: 'The last payment did not go through, and no money was taken. Try again, or choose another way.',
    timed_out:
      'The time for the last payment has run out. If you have not paid, choose again. If you have, wait a moment and do not pay twice.',
    left: 'Choose another way. Please do not use the earlier code or link any more.',
  },
  refusal: {
    paid: 'This order is paid.',
    cancelled: 'This order was cancelled.',
    in_review: 'Our team is checking the payment of this order. Please do not pay again.',
    changed: 'The order has just changed. Check the new amount and press again.',
    checking: 'We are checking with the bank. Please do not pay again.',
    not_offered: 'You cannot pay this way just now. Please choose another.',
    too_many_unpaid:
      'We already keep the goods of several orders that you have not paid. Pay or cancel one of those first, then come back to this one.',
    sold_out: 'We are sorry: somebody else has bought these things. No money was taken from you.',
    too_many: (minutes) =>
      `That was a lot of tries. Please try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, or choose another way.`,
    card_number:
      'Please do not type a card number here. We kept nothing of it. Cards are typed on the payment company’s page only.',
  },
  proof: {
    title: 'Confirm your e-mail before paying by card',
    why: 'Once for this order, so that nobody tries stolen cards in our shop. It is no account, and no other way to pay asks for it.',
    email: 'Your e-mail address',
    emailHint: 'We send you a code of six digits.',
    send: 'Send me a code',
    codeTitle: 'Enter the code from your e-mail',
    enter: 'Confirm',
    otherEmail: 'Use another e-mail address',
    back: 'Back to the other ways to pay',
    proved: 'Your e-mail is confirmed. Press “Credit or debit card” to pay.',
    letter: {
      subject: (code) => `Your code before paying by card is ${code}`,
      text: (code, minutes, order) =>
        `Hello,\n\nYour code is ${code}\nIt confirms your address before you pay for order ${order} by card, and works once, for ${minutes} minutes.\n\n` +
        'Please tell it to nobody. Nobody of Yaan will ever ask for it.\n' +
        'If you have ordered nothing, there is nothing to do.\n\nYaan\n',
    },
  },
  code: {
    heading: 'Scan to pay',
    picture: (amount, code) => `PromptPay QR code for ${amount}, order ${code}`,
    until: (at) => `Pay by ${at}`,
    steps: [
      'Open your bank’s app and choose “Scan”.',
      'Scan this picture, or save it and choose it from your photos.',
      'Check the amount and confirm.',
    ],
    gone: ['This code is no longer used.', 'See the page of your order.'],
    save: 'Open the code as a picture to save it',
    receiver: 'Receiver',
    id: 'PromptPay number',
    test: 'Demo: open the page that stands in for a bank’s app',
    itself: 'This page changes by itself once you have paid.',
    claim: 'I have paid',
    claimSays: 'Press this once you have transferred. One of us checks the account; you need not send a slip.',
  },
  redirect: {
    heading: 'Confirm the payment',
    lead: 'The button takes you to the payment company to confirm. Then you come back here.',
    go: {
      mobile_banking: 'Go to your bank’s app',
      truemoney: 'Go to TrueMoney',
      card_hosted: 'Go and enter the card',
      card: 'Go and confirm the card',
      other: 'Go and pay',
    },
  },
  card: {
    heading: 'Pay by card',
    lead: 'The button opens the payment company’s form. The card number goes straight to them and never to us.',
    open: 'Open the card form',
    pay: 'Pay',
    frame: 'Yaan',
    noScript:
      'The card form needs JavaScript, which this browser has switched off. Please choose another way; none of the others needs it.',
  },
  checking: {
    heading: 'We are checking with the bank',
    body: 'Please do not pay again. The result appears here as soon as we know it. Money that was taken is not lost.',
    leaveFrom: (at) => `If we still do not know by then, you can choose another way from ${at}.`,
  },
  waiting: {
    heading: 'Waiting for the bank',
    body: 'You have done your part; please do not pay again. The result appears here.',
    claimedHeading: 'One of us is checking that it arrived',
    claimedBody:
      'We are keeping your things for you, and tell you as soon as the money is there. Please do not pay again.',
  },
  paid: { heading: 'Paid. Thank you!', body: 'The makers know, and are getting your things ready.' },
  cancelled: {
    heading: 'This order was cancelled',
    body: 'There is nothing to pay. If you have paid, we will refund you.',
  },
  inReview: {
    heading: 'Our team is checking your payment',
    body: 'We received money that does not match this order. Please do not pay again; we will get in touch with you.',
  },
  leave: 'Use another way',
  leaveSays: 'Once you have changed, please do not pay with this page’s code or link any more.',
  look: 'Check now',
  still: 'Stop this page from changing by itself',
  returned: {
    title: 'Your payment',
    paid: 'The money has arrived. Thank you!',
    open: 'It is not paid yet, or we do not know yet.',
    ended: 'This payment did not go through.',
    body: 'Your order’s page says more. Its link is in the message that we sent when you ordered.',
  },
}
