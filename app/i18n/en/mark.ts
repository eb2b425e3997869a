import type { Phrases } from '../phrases.ts'

export const mark: Phrases['mark'] = {
  kinds: {
    otop: {
      name: 'OTOP',
      owner: 'Community Development Department',
      meaning: 'A community product that was judged; its stars belong to the year of the contest',
    },
    community_standard: {
      name: 'Community product standard (TISI)',
      owner: 'Thai Industrial Standards Institute',
      meaning: 'Meets the community product standard of the number shown',
    },
    fda_food: {
      name: 'Food serial number (Thai FDA)',
      owner: 'Thai Food and Drug Administration',
      meaning: 'Permitted for sale; it is not a mark of quality',
    },
    cosmetic_notification: {
      name: 'Cosmetic notification number',
      owner: 'Thai Food and Drug Administration',
      meaning: 'Ingredients and maker are notified; effects are not certified',
    },
    herbal: {
      name: 'Herbal product number',
      owner: 'Thai Food and Drug Administration',
      meaning: 'Registered or notified as a herbal product',
    },
    halal: {
      name: 'Halal',
      owner: 'Central Islamic Council of Thailand or the provincial Islamic committee',
      meaning: 'Made as Islamic law asks',
    },
    gi: {
      name: 'Geographical indication (GI)',
      owner: 'Department of Intellectual Property',
      meaning: 'From the registered area, by a seller allowed to use the mark',
    },
    bangkok_brand: {
      name: 'Bangkok Brand',
      owner: 'Bangkok Metropolitan Administration',
      meaning: 'A Bangkok product chosen by the city',
    },
    industrial_standard: {
      name: 'Industrial standard (TISI)',
      owner: 'Thai Industrial Standards Institute',
      meaning: 'Meets an industrial standard; toys and many electrical goods must have it',
    },
  },
}
