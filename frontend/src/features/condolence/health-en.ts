import type zh from './health-zh-CN'

const en: typeof zh = {
  illness: 'Kind of illness',
  illnessHint:
    'The document counts by illness. Choose the kind only; it is kept encrypted. Untold it counts for any.',
  illnessUntold: 'Not told',
  illnesses: {
    INFECTION: 'Infections',
    TUMOUR: 'Tumours',
    BLOOD: 'Blood and immunity',
    METABOLIC: 'Hormones, nutrition, metabolism',
    MENTAL: 'Mind and sleep',
    NERVOUS: 'Nervous system',
    EYE: 'Eyes',
    EAR: 'Ears',
    CIRCULATORY: 'Heart and circulation',
    RESPIRATORY: 'Breathing',
    DIGESTIVE: 'Digestion',
    SKIN: 'Skin',
    MUSCULOSKELETAL: 'Bones and muscles',
    UROGENITAL: 'Kidneys and reproduction',
    PREGNANCY: 'Pregnancy and birth',
    CONGENITAL: 'From birth',
    INJURY: 'Injury and poisoning',
    OTHER: 'Other',
  },
  surgery: 'Was there an operation',
  surgeryHint: (max) => `After an operation at most ${max}; kept encrypted.`,
  surgeryDone: 'An operation',
  surgeryNone: 'No operation',
}

export default en
