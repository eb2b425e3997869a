import type { Phrases } from '../../phrases.ts'

type Maker = Phrases['desk']['maker']

const ways: Maker['ways'] = {
  own_tap: 'Tapped themselves',
  spoken: 'Said it',
  thumbprint: 'Thumbprint',
  signature: 'Signature',
}

const goods = (n: number) => (n === 1 ? 'one product' : `${n} products`)
const tales = (n: number) => (n === 1 ? 'one story' : `${n} stories`)
const offers = (n: number) => (n === 1 ? 'one listing' : `${n} listings`)

export const maker: Maker = {
  title: 'Makers',
  begin: 'Take up a new maker',
  none: 'No makers in this community yet. Begin with the house that most wants to sell.',
  drafts: 'Begun and not finished',
  continueDraft: 'Go on',
  lastTouched: (moment) => `Last changed ${moment}`,
  onThisDevice: 'Typed on this device, not sent yet',
  purposes: {
    shop: 'Being in the shop',
    story: 'Their story on the site',
    face: 'Pictures of their face',
    map: 'A mark on the map',
    partners: 'Selling on other apps',
    messages: 'Receiving news',
    help: 'The volunteer’s help with orders',
  },
  ways,
  state: {
    public: 'In the shop',
    asked_no: 'Said no to the shop',
    withdrawn: 'Withdrew from the shop',
    waiting: 'Not asked for consent yet',
  },
  counts: (products, stories) => `Goods ${products} · Stories ${stories}`,
  saved: 'Saved',
  page: {
    called: (name) => `Called ${name}`,
    makes: 'Makes',
    seeShop: 'See the shop page',
    addProduct: 'Add goods',
    tellStory: 'Tell a story',
    more: 'About this maker',
    contact: 'Phone and how to get there',
    consent: 'Consent',
    edit: 'Change name and introduction',
    photo: 'Pictures',
    history: 'Who did what',
    account: 'The maker’s own account',
    copy: 'A copy of their data',
    erase: 'Delete their data',
  },
  edit: {
    title: 'Change name and introduction',
    nameEn: 'Name in English',
    makesEn: 'What they make, in English',
    introEn: 'Introduction in English',
    conflict:
      'Somebody changed this on another device. What you typed is still here. See theirs first, then save to use yours.',
    theirs: 'The other device saved',
  },
  contact: {
    title: 'Phone and how to get there',
    note: 'This is confidential. Each look is written down, with who and when, and the maker may see that record.',
    open: 'Show it',
    none: 'None',
    change: 'Change it',
    where: 'How to get there',
    conflict: 'This maker was changed meanwhile. What you typed is still here. Show it once more, then save.',
  },
  photo: {
    title: (name) => `Pictures of ${name}`,
    save: 'Save pictures',
    conflict:
      'The pictures were changed on another device. Those you sent are kept. Open this page again and arrange them.',
  },
  consent: {
    title: (name) => `What ${name} has agreed to`,
    yes: 'Agreed',
    no: 'Not agreed',
    ask: 'Ask and record a yes',
    withdraw: 'Withdraw',
    leaving: (n) => `Being taken off other apps: ${n} to go. We follow up until all are gone.`,
    log: 'Every answer ever given',
    logNone: 'Never asked',
    decisions: { given: 'Agreed', refused: 'Did not agree', withdrawn: 'Withdrew' },
    heard: (readAloud) => (readAloud ? 'read aloud' : 'read by themselves'),
    text: (version) => `text ${version}`,
    witness: (name) => `Witness: ${name}`,
    guardian: (name) => `Guardian: ${name}`,
    recordedBy: (name) => `Recorded by ${name}`,
  },
  give: {
    title: (purpose) => `Ask again: ${purpose}`,
    save: 'Record a yes',
    guardian: 'Name of the guardian, if under 20',
  },
  withdraw: {
    title: (purpose) => `Withdraw: ${purpose}`,
    follows: 'If they withdraw now',
    reason: 'Why?',
    reasonHint: 'They need not say. If they do, we can do better.',
    button: (purpose) => `Yes, withdraw “${purpose}”`,
    keep: 'No, go back',
    consequence: {
      shop: (products, stories, listings) =>
        `The shop page, ${goods(products)}, ${tales(stories)} and all pictures come down at once${
          listings > 0 ? `, and other apps are told to take down ${offers(listings)}` : ''
        }. Orders already placed are still sent.`,
      story: (stories) => `From the site, at once: ${tales(stories)}. The goods stay on sale.`,
      face: 'Pictures that show their face come down at once. Hands and goods stay, and so does the shop.',
      map: 'The mark on the map goes at once. Only the community is named.',
      partners: (listings) =>
        listings > 0
          ? `Other apps are told to take down ${offers(listings)}, and we follow up until all are gone. Yaan goes on selling.`
          : 'Nothing of theirs is on other apps now, and nothing will be. Yaan goes on selling.',
      messages: 'News stops at once. They still hear about their orders and money.',
      help: 'From this moment the volunteer can no longer accept, pack, send or cancel orders for them. They do it themselves in “My shop”.',
    },
    again: 'They can come back on any day.',
  },
  history: {
    title: (name) => `Who did what with the data of ${name}`,
    none: 'Nothing yet',
    system: 'The system',
    actions: {
      'producer.onboarded': 'took them up into Yaan',
      'producer.changed': 'changed the facts',
      'producer.contact_viewed': 'looked at phone and whereabouts',
      'producer.contact_changed': 'changed phone and whereabouts',
      'producer.photos_arranged': 'arranged the pictures',
      'producer.data_copied': 'made a copy of the data',
      'consent.given': 'recorded a yes',
      'consent.refused': 'recorded a no',
      'consent.withdrawn': 'recorded a withdrawal',
    },
    other: 'did something else',
  },
  erase: {
    title: (name) => `Delete the data of ${name}`,
    what: 'Only when they have asked for it. Their names, introduction, contact, place, pictures and accounts that were never used are deleted, and cannot be brought back.',
    kept: 'The law wants books, orders, records of consent and accounts that money went to kept.',
    stillShown: 'Not yet: some consent still holds. Take every one back first.',
    openMoney: 'Not yet: there is open money. It can be done once everything is at zero.',
    button: 'Delete for good',
  },
  copy: {
    title: (name) => `Everything Yaan holds about ${name}`,
    note: 'Print it for them or give them the file; it is their right. Making this copy has been written down.',
    download: 'Download as a file',
    make: 'Make a copy',
    intro: 'The copy holds phone and whereabouts. It is written down who made it and when.',
    parts: { identity: 'Who', contact: 'Contact', things: 'In Yaan', history: 'Record' },
    pictures: (n) => (n === 1 ? 'One picture' : `${n} pictures`),
    at: (moment) => `Made ${moment}`,
  },
}
