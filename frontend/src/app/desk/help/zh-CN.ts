import { aboutArticles } from './content/about.zh-CN'
import { cadreArticles } from './content/cadres.zh-CN'
import { integratorArticles } from './content/integrators.zh-CN'
import { memberArticles } from './content/members.zh-CN'
import { officerArticles } from './content/officers.zh-CN'

const zh = {
  title: '使用帮助',
  intro: '按您要办的事来找。每篇只讲一件事。',
  contents: '帮助目录',
  toApp: '返回职工之家',
  missing: '没有这篇帮助',
  audiences: {
    members: '会员',
    cadres: '工会干部',
    officers: '管理员与审计',
    integrators: '系统对接',
    about: '关于',
  },
  articles: [
    ...memberArticles,
    ...cadreArticles,
    ...officerArticles,
    ...integratorArticles,
    ...aboutArticles,
  ],
}

export default zh
