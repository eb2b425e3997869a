import type { Phrases } from '../../phrases.ts'

export const community: Phrases['desk']['community'] = {
  title: 'Our community’s page',
  intro: 'What the committee says here is on the community’s page at once.',
}
