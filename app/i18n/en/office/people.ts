import type { Phrases } from '../../phrases.ts'

export const people: Phrases['office']['people'] = {
  of: (name) => `People of ${name}`,
  none: 'Nobody has a role in this community yet',
  staffTitle: 'Programme staff',
  nameless: 'No name yet',
  since: (day) => `since ${day}`,
  wasFromTo: (from, to) => `from ${from} to ${to}`,
  end: 'End this role',
  appoint: 'Appoint somebody',
  appointStaff: 'Add somebody to the staff',
  role: 'Role',
  name: 'Name',
  who: 'E-mail or account code',
  whoHint: 'Somebody without e-mail signs in with LINE and finds the code on “My account”.',
  nameHint: 'Needed with an e-mail',
  nobody: 'No account has this code. Ask them to read it again from “My account”.',
  give: 'Appoint',
  hasVolunteer: (name) =>
    `This community has a volunteer, ${name}; there is one at a time. End that role first. What you typed is still here.`,
  holdsAlready: 'This person has that role already. Nothing to do.',
  makerAccount: 'The maker’s own account',
  makerAccountNote:
    'With an account a maker sees their goods and changes the stock. Without one everything works as before.',
  noMakerAccount: 'Nobody has an account for this maker yet',
  giveMakerAccount: 'Give an account',
}
