import type { Phrases } from '../phrases.ts'

export const place: Phrases['place'] = {
  district: (th, en) => `${en ?? th} district`,
  subdistrict: (th, en) => `${en ?? th} subdistrict`,
  city: 'Bangkok',
  zones: {
    central: 'Central Bangkok',
    south: 'South Bangkok',
    north: 'North Bangkok',
    east: 'East Bangkok',
    thonburi_north: 'North Thonburi',
    thonburi_south: 'South Thonburi',
  },
  kinds: {
    crowded: 'Crowded community',
    urban: 'Urban community',
    suburban: 'Suburban community',
    highrise: 'High-rise community',
    special: 'Special community',
    housing_authority: 'Public housing community',
    housing_estate: 'Housing estate',
  },
  registrations: {
    registered: 'Registered with the city',
    unregistered: 'Not registered',
    in_progress: 'Being registered',
    closed: 'No longer exists',
  },
}
