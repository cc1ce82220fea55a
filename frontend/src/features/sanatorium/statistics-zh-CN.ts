import type { SanatoriumStatistics } from './api/statistics'

type Age = NonNullable<SanatoriumStatistics['ages']>[number]['age']

const zh = {
  year: '年度',
  yearOf: (year: number) => `${String(year)} 年`,
  program: '计划',
  allPrograms: '全部',
  view: '显示方式',
  views: { bars: '图', table: '表' },
  uptake: (completed: number, entitled: number, percent: string | undefined) =>
    percent === undefined
      ? `完成 ${String(completed)} 人，没有符合条件的人`
      : `完成 ${String(completed)} / ${String(entitled)} 人，${percent}%`,
  completion: '完成率',
  money: (paid: string, own: string) => `报销 ${paid}，自理 ${own}`,
  losses: (persons: number, herself: string, unit: string) =>
    `成团后退出有损失的 ${String(persons)} 人：本人承担 ${herself}，单位承担 ${unit}`,
  none: '这一年还没有出行记录。',
  destinations: '目的地',
  mostTo: (name: string, persons: number) => `去${name}的最多，${String(persons)} 人。`,
  persons: '人数',
  people: (count: number) => `${String(count)} 人`,
  paid: '报销',
  forms: '组织形式',
  ages: '年龄（年末）',
  ageNames: {
    UNDER_35: '35 岁以下',
    FROM_35: '35–44 岁',
    FROM_45: '45–54 岁',
    FROM_55: '55 岁以上',
    UNKNOWN: '没有生日资料',
  } satisfies Record<Age, string>,
  agesHidden: '有的年龄段不满五人，为免认出个人，不显示年龄分布。',
  satisfaction: '满意度',
  satisfactionOf: (tours: number, answered: number, asked: number, mean: string) =>
    `${String(tours)} 个团，${String(asked)} 人到场，${String(answered)} 人评价，平均 ${mean} 分（满分 5 分）`,
  noSatisfaction: '还没有可以公布的评价：每个团要有五人以上评价，并且已经截止。',
  group: '分组',
  item: '项目',
}

export default zh
