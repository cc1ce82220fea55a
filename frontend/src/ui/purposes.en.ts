import type zh from './purposes.zh-CN'

const en: typeof zh = {
  purposes: {
    CARE: 'Condolence and congratulation',
    COOLNESS: 'Summer campaign',
    WARMTH: 'Winter campaign',
    FESTIVAL: 'Festival gifts',
    BIRTHDAY: 'Birthdays',
    HARDSHIP_AID: 'Aid to filed workers',
    UNFILED_AID: 'Aid to unfiled workers',
    MUTUAL_AID: 'Medical mutual aid',
    WOMENS_PLAN: 'Women’s plan',
    HEALTH_CHECK: 'Health checks',
    ACTIVITY: 'Activities',
    TRAINING: 'Training and meetings',
    OFFICE: 'Office',
    EQUIPMENT: 'Equipment',
    RETIREE_GIFT: 'Gifts to retired workers',
    LOWER_UNIONS: 'Subsidies to lower unions',
  },
}

export default en
