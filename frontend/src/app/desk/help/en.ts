import { aboutArticles } from './content/about.en'
import { cadreArticles } from './content/cadres.en'
import { integratorArticles } from './content/integrators.en'
import { memberArticles } from './content/members.en'
import { officerArticles } from './content/officers.en'
import type zh from './zh-CN'

const en: typeof zh = {
  title: 'Help',
  intro: 'Look for what you want to do. Each article tells one thing.',
  contents: 'Contents',
  toApp: 'Back to Union Home',
  missing: 'There is no such article',
  audiences: {
    members: 'Members',
    cadres: 'Union officers',
    officers: 'Administrators and auditors',
    integrators: 'Other systems',
    about: 'About',
  },
  articles: [
    ...memberArticles,
    ...cadreArticles,
    ...officerArticles,
    ...integratorArticles,
    ...aboutArticles,
  ],
}

export default en
