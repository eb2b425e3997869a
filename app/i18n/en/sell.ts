import type { Phrases } from '../phrases.ts'

export const sell: Phrases['sell'] = {
  title: 'My shop',
  goods: 'What I make',
  intro: 'Tap a picture and say whether you made one more or sold one.',
  none: 'Nothing here yet. Ask your volunteer to photograph and list what you make.',
  notYet: 'Not for sale yet',
  left: (n) => (n > 0 ? `${n} left` : 'None left'),
  reserved: (n) => `${n} promised to somebody`,
  listen: 'Listen',
  back: 'Back to all',
  oneMore: 'I made 1 more',
  oneSold: 'I sold 1 myself',
  oneBroken: '1 broken or given away',
  count: 'Counted anew: how many are there?',
  saveCount: 'Save the number',
  notANumber: 'Type a number, such as 12',
  pressAgain: 'Not saved yet. Please press again.',
  notEnough: (available) => `That is not possible: ${available} can be taken off now.`,
  oneOfAKind: 'There is only one of this; no more can be added.',
  tooMany: (most) => `Too many; ${most} at the most.`,
}
