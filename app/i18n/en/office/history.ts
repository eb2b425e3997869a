import type { Phrases } from '../../phrases.ts'

const actions: Readonly<Record<string, string>> = {
  'community.created': 'Community added',
  'community.changed': 'Community changed',
  'community.imported': 'Brought in line with the city’s register',
  'grant.given': 'Role given',
  'grant.ended': 'Role ended',
  'photo.added': 'Picture added',
  'draft.dropped': 'Draft dropped',
  'producer.onboarded': 'Maker joined',
  'producer.changed': 'Maker changed',
  'producer.contact_changed': 'Maker’s contact changed',
  'producer.contact_viewed': 'Maker’s contact looked at',
  'producer.data_copied': 'Copy of a maker’s data made',
  'producer.photo_hung': 'Maker’s picture put up',
  'producer.photo_taken_down': 'Maker’s picture taken down',
}
const entities: Readonly<Record<string, string>> = {
  Community: 'Communities',
  Grant: 'Roles',
  OnboardingDraft: 'Drafts of makers',
  Photo: 'Pictures',
  Producer: 'Makers',
  Consent: 'Consents',
  Product: 'Products',
  Variant: 'Variants',
  Story: 'Stories',
  StoryVersion: 'Versions of stories',
  Mark: 'Marks',
  PartnerShop: 'Partner shops',
  PartnerListing: 'Partner listings',
}

export const history: Phrases['office']['history'] = {
  title: 'Log of changes',
  of: (name) => `History of ${name}`,
  none: 'Nothing was changed yet',
  system: 'The system',
  emptied: '(removed)',
  about: 'About',
  everything: 'Everything',
  show: 'Show',
  older: 'Older',
  action: (action) => actions[action] ?? action,
  entity: (entity) => entities[entity] ?? entity,
}
