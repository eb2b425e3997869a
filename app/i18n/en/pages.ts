import type { Phrases } from '../phrases.ts'

export const pages: Phrases['pages'] = {
  about: {
    title: 'What Yaan is',
    description: 'A market of makers in Bangkok’s communities, run by the people who help them.',
    sections: [
      {
        title: 'A market that begins at the door',
        body: 'Bangkok has more than two thousand communities. Many homes make good things and are not at ease with technology. Yaan begins with one person of the community, a development volunteer, who comes to the door, helps with pictures and prices, writes the story down, and takes the goods out to sell, here and on the big platforms.',
      },
      {
        title: 'The community owns its data',
        body: 'Each maker says what may be seen, and may change their mind at any time; what they ask us to remove is gone at once. People of the community read and approve every story before it is public, and we always name who told it and who wrote it.',
      },
      {
        title: 'What we do not do',
        body: 'No countdowns, no pop-ups, and no “almost gone” that is not true. A certification mark is shown only after somebody has checked its number.',
      },
      {
        title: 'The cloth',
        body: 'Each community has a checked cloth of its own. See the weave at the edge of a picture, and you know where the thing is from.',
      },
    ],
  },
  privacy: {
    title: 'Your data',
    description: 'What Yaan knows about its visitors, how long it keeps it, and who sees it.',
    sections: [
      {
        title: 'Just looking',
        body: 'No account, no advertising cookies, nobody’s trackers. The shop’s pages use no JavaScript. The system keeps a log of visits (time, page) as the law asks, to keep it working and safe.',
      },
      {
        title: 'When you pick things up and order',
        body: 'Your cart is one cookie on your device: codes of goods and numbers, gone after 30 days. Where you order and pay there is one more, a random number of your device, so that nobody hoards goods or tries stolen cards; it does not say who you are. When you order, your name, phone, address and e-mail are kept encrypted; only the makers you order from, and the volunteer who helps them send, see them. Payment providers get the amount and a random code. We never see a card number.',
      },
      {
        title: 'When you sign in',
        body: 'Volunteers, makers and committee members sign in with e-mail, a passkey or LINE. One cookie remembers that it is you; your account page shows every device and lets you end each.',
      },
      {
        title: 'The makers’ data',
        body: 'We show what each person agreed to, purpose by purpose: selling, being written about, showing their face, showing their place. Phone numbers and addresses are never public. Consent can be withdrawn at any time through the volunteer or the committee, and every page, picture and listing is then taken down at once.',
      },
      {
        title: 'Your rights',
        body: 'Under Thailand’s Personal Data Protection Act you may see, correct, delete or get a copy of your data, and complain to the Personal Data Protection Committee.',
      },
    ],
  },
}
