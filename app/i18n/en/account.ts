import type { Phrases } from '../phrases.ts'

const inEnglish = (seconds: number) =>
  seconds < 60 ? `${seconds} seconds` : seconds <= 60 ? 'a minute' : `${Math.ceil(seconds / 60)} minutes`

export const account: Phrases['account'] = {
  roles: {
    volunteer: 'Community volunteer',
    seller: 'Maker',
    committee: 'Community committee',
    staff: 'Programme staff',
  },
  wholeProgramme: 'The whole programme',
  signIn: {
    title: 'Sign in',
    intro: 'For volunteers, makers, committees and staff. You do not need to sign in to buy.',
    email: 'E-mail',
    emailHint: 'We send you a code of six digits. No password to remember.',
    send: 'Send me a code',
    otherWays: 'Or sign in',
  },
  code: {
    title: 'Enter the code from your e-mail',
    sent: (email) => `We have sent a six-digit code to ${email}. Have a look in your mailbox.`,
    sentAgain: (email) => `A new code is on its way to ${email}. The old one no longer works.`,
    code: 'Six-digit code',
    hint: 'The code works for 10 minutes',
    enter: 'Sign in',
    notThere: 'No letter there? Look in the spam folder, or ask for a new code.',
    sendAgain: 'Send a new code',
    otherAddress: 'Use another e-mail address',
    wait: (seconds) =>
      `A code was sent just now. You can ask for another one in ${inEnglish(seconds)}; the one you have still works.`,
    tooManyTries: (seconds) => `That was many tries. Please take a break and try again in ${inEnglish(seconds)}.`,
    refused: {
      wrong: 'This code is not right. Look at the newest letter and try again.',
      expired: 'This code is too old. Press “Send a new code” below.',
      used_up: 'This code was entered wrongly too often and no longer works. Press “Send a new code” below.',
    },
    notSent: {
      address: 'We could not send to this address. Check the spelling and try again.',
      post: 'Letters do not leave the house right now. It is not your fault: please send it again in a moment.',
    },
    letter: {
      subject: (code) => `Your Yaan code is ${code}`,
      text: (code, minutes) =>
        `Hello,\n\nyour code for Yaan is ${code}\nIt works for ${minutes} minutes, and once.\n\n` +
        'Do not tell it to anybody. Nobody of Yaan will ask you for it.\n' +
        'If you did not ask for a code, there is nothing to do: nobody can get into your account.\n\nYaan\n',
    },
  },
  page: {
    title: 'My account',
    toWork: 'To my work',
    name: 'Your name',
    language: 'Language',
    languages: { th: 'ภาษาไทย', en: 'English' },
    roles: 'My roles',
    noRoles:
      'No role yet. If you are a volunteer, a maker or on a committee, tell the programme or your volunteer that you use this address.',
    code: 'Account code',
    codeNote: 'Without an e-mail, read this code to your volunteer or the programme to be given a role.',
    waysIn: 'Signing in',
  },
  passkeys: {
    title: 'Passkeys (fingerprint or face)',
    intro:
      'Next time there is no code to wait for: use the fingerprint, face or unlock code of your device. None of it leaves the device.',
    none: 'No passkey yet',
    name: 'Its name',
    since: (day) => `Added on ${day}`,
    add: 'Add a passkey on this device',
    use: 'Use a passkey',
    notVerified: 'That passkey did not work. Try again, or sign in with a code by e-mail.',
  },
  line: {
    use: 'Sign in with LINE',
    link: 'Connect LINE for signing in',
    linked: 'LINE is connected; you can sign in with it',
    notLinked: 'LINE was not connected. It may belong to another account. Try again, or use another LINE.',
    failed: 'Signing in with LINE did not work. Try again, or use a code by e-mail.',
  },
  sessions: {
    title: 'Where I am signed in',
    intro: 'If one of these is not yours, end it. That works at once.',
    thisOne: 'this one',
    unknownDevice: 'Unknown device',
    since: (moment) => `Signed in on ${moment}`,
    end: 'Sign out there',
    endOthers: 'Sign out everywhere else',
  },
  leave: {
    title: 'Delete my account',
    what: 'Your name, e-mail address, ways of signing in and roles are deleted at once, and cannot be brought back.',
    kept: 'The law wants books, orders and records of consent kept; your name will not be in them.',
    openMoney: 'Not yet: there is open money. It can be done once everything is at zero.',
    button: 'Delete for good',
    stay: 'Keep it, and go back',
  },
  signOut: {
    title: 'Sign out?',
    note: 'Everything you saved stays. You can come back at any time.',
  },
  demo: {
    title: 'Come in as one of these people',
    note: 'This is the demo; nobody here is real. Tap a name and you are in.',
  },
}
