import type { payment as thai } from '../../th/desk/payment.ts'

/** Money that buyers say to have paid into our own account, for people of the community who can see it there. */
export const payment: typeof thai = {
  title: 'Transfers to look for',
  lead: 'These buyers say that they have paid. Open the bank’s app of the programme’s account, see that the money is there, and write down amount and time as you see them. Never go by a picture of a slip. Your name is kept with every confirmation.',
  none: 'Nothing to look for',
  order: (code) => `Order ${code}`,
  asked: (amount) => `Asked for: ${amount}`,
  since: (at) => `Code made ${at}`,
  second: 'Two people have to see this amount. The first has; please look as well.',
  own: 'You have confirmed it. A second person has to see the same: a neighbour of your community, or our team.',
  amount: 'What really came in (baht)',
  day: 'Day it came in',
  today: 'Today',
  yesterday: 'Yesterday',
  time: 'Time it came in',
  timeHint: 'As the bank’s app says, for example 14:05',
  confirm: 'I see the money',
  confirmOf: (code) => `I see the money ${code}`,
  notThere: 'Not there yet? Leave it. Our team goes on looking.',
  said: {
    paid: 'Kept. The order is paid, and its makers know.',
    waits: 'Kept. A second person has to see the same.',
  },
  refused: {
    not_found: 'This is no longer here.',
    not_now: 'This is over: somebody confirmed it before you.',
    other_person: 'You have confirmed it. It has to be somebody else now.',
    differs: 'Amount or time are not what the first person saw. Look again; if they still differ, tell our team.',
    used_reference:
      'This transfer was probably counted for another order. Please tell our team; they compare with the bank’s list.',
    amount: 'Write the amount in figures, like 350 or 350.50.',
    time: 'Write the time like 14:05. It cannot be still to come.',
  },
}
