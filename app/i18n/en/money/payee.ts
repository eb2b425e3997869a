import type { Phrases } from '../../phrases.ts'

export const payee: Phrases['money']['payee'] = {
  title: 'Account for your money',
  titleOf: (name) => `${name}: account for money`,
  lead: 'Money from sales goes to this account only.',
  helped:
    'You fill this in for a maker who agreed to have help with orders and money. Let them read the number from their own passbook, and read it back to them before you save.',
  now: 'Now',
  ends: (digits) => `ending in ${digits}`,
  promptpay: 'PromptPay',
  waits: (when) => `Money can go to this account from ${when}.`,
  states: {
    unverified: 'The bank is checking the account, usually within two working days.',
    ready: 'Ready.',
    rejected: 'The bank did not take this account. Check number and name, then give it again.',
  },
  names: {
    unchecked: 'The account’s name is not the maker’s: the team will ask before the first payment.',
    same: 'The account’s name is the maker’s.',
    accepted: 'The team accepted this name.',
    refused: 'The team did not accept this name. Please give another account.',
  },
  wait48:
    'After a change nothing is paid for 48 hours, and we tell you at the addresses we had before, in case it was somebody else.',
  kind: 'Receive money by',
  kinds: { promptpay: 'PromptPay', bank: 'Bank account' },
  kindHints: {
    promptpay: 'The mobile number or national id that is registered.',
    bank: 'The number is on the first page of the passbook.',
  },
  bank: 'Bank',
  bankHint: 'For a bank account.',
  chooseBank: 'Choose a bank',
  number: 'Account number or PromptPay id',
  numberHint: 'With or without hyphens.',
  name: 'Name of the account',
  nameHint: 'As the bank printed it.',
  save: 'Save the account',
  wrong: {
    bank: 'Choose the bank, too.',
    number: 'This number does not have the right form. Compare it with the passbook.',
    name: 'Give the name as the bank printed it.',
    same: 'This account is used already.',
  },
  prove: {
    title: 'Is it you?',
    lead: 'Before the account for money changes, please prove once more who you are.',
    sendCode: 'Send a code to my e-mail',
    sentTo: (email) => `We sent a code of six digits to ${email}.`,
    code: 'Code of six digits',
    enter: 'Confirm',
    again: 'Send another code',
    noMailbox: 'Your account has no e-mail. Sign out and in again, then come back here within five minutes.',
    wait: (seconds) => `Too many tries. Please wait ${seconds} seconds.`,
    post: 'The e-mail could not be sent. Please try again.',
    wrong: 'That is not the code. Please try again.',
    expired: 'The code has run out. Ask for a new one.',
    used_up: 'This code was used. Ask for a new one.',
    ended: 'Five minutes are over. Please confirm again; what you typed has to be typed anew.',
    letter: {
      subject: (code) => `${code} is your confirmation code · Yaan`,
      text: (code, minutes) =>
        `Your code before changing the account for money is ${code}\n\nIt works for ${minutes} minutes. If you are not changing an account, tell this code to nobody and speak to your community’s volunteer.`,
    },
  },
}
