import type { Phrases } from '../../phrases.ts'

export const payee: Phrases['money']['payee'] = {
  title: 'Payout account',
  titleOf: (name) => `${name}: payout account`,
  lead: 'Money from your sales goes to this account only.',
  helped:
    'You are filling this in for a maker who agreed to help with orders and money. Let them read the number out of their own passbook, and read it back to them before you save.',
  now: 'Now',
  ends: (digits) => `ending in ${digits}`,
  promptpay: 'PromptPay',
  waits: (when) => `Money can go to this account from ${when}.`,
  states: {
    unverified: 'The bank is checking the account, usually within two working days.',
    ready: 'Ready to use.',
    rejected: 'The bank did not accept this account. Check the number and the name, then enter it again.',
  },
  names: {
    unchecked: 'The account’s name is not the maker’s. The team will call before the first payment.',
    same: 'The account’s name matches the maker’s.',
    accepted: 'The team accepted this name.',
    refused: 'The team did not accept this name. Please use another account.',
  },
  wait48:
    'After a change, nothing is paid for 48 hours, and we tell you where we reached you before, in case it was somebody else.',
  kind: 'Receive money by',
  kinds: { promptpay: 'PromptPay', bank: 'Bank account' },
  kindHints: {
    promptpay: 'The mobile number or national ID that is registered.',
    bank: 'The number is on the first page of the passbook.',
  },
  bank: 'Bank',
  bankHint: 'Only for a bank account.',
  chooseBank: 'Choose a bank',
  number: 'Account or PromptPay number',
  numberHint: 'With or without hyphens.',
  name: 'Name of the account',
  nameHint: 'As the bank printed it in the passbook.',
  save: 'Save the account',
  wrong: {
    bank: 'Choose the bank too.',
    number: 'This number does not look right. Compare it with the passbook.',
    name: 'Type the name as the bank printed it.',
    same: 'This account is already in use; there is nothing to change.',
  },
  prove: {
    title: 'Is it you?',
    lead: 'Before the payout account changes, please confirm once more that it is you.',
    sendCode: 'Send a code to my e-mail',
    sentTo: (email) => `We sent a six-digit code to ${email}.`,
    code: 'Six-digit code',
    enter: 'Confirm',
    again: 'Send another code',
    noMailbox: 'Your account has no e-mail. Sign out and in again, then come back here within five minutes.',
    wait: (seconds) => `Too many tries. Please wait ${seconds} seconds.`,
    post: 'The e-mail could not be sent. Please try again.',
    wrong: 'The code does not match. Please try again.',
    expired: 'The code has expired. Ask for a new one.',
    used_up: 'This code has been used. Ask for a new one.',
    ended: 'Five minutes have passed. Please confirm again, then type it in once more.',
    letter: {
      subject: (code) => `${code} is your confirmation code · Yaan`,
      text: (code, minutes) =>
        `Your code to change the payout account is ${code}\n\nIt works for ${minutes} minutes. If you are not changing an account, give this code to nobody and tell your community’s volunteer.`,
    },
  },
}
