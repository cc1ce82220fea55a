import type zh from './zh-CN'

const en: typeof zh = {
  title: 'Union tree',
  intro: 'All levels from the federation to the group. Open one to see its headcount and officers.',
  tree: 'Levels of unions',
  importTree: 'Import the tree',
  expand: (name) => `Expand ${name}`,
  collapse: (name) => `Collapse ${name}`,
  unionFilter: 'By union',
  search: 'Find a union',
  pick: 'Choose a union',
  change: 'Change',
  kinds: {
    FEDERATION: 'Federation',
    WORK_COMMITTEE: 'Work committee',
    BASIC: 'Basic union',
    SUB_UNION: 'Sub-union',
    GROUP: 'Group',
  },
  kind: 'Kind',
  code: 'Code',
  line: 'Above it',
  members: 'Members',
  membersText: (n) => `${n.toLocaleString('en-US')} (with all below)`,
  policyPack: 'Rules in force',
  seeMembers: 'Show members',
  children: 'Unions below',
  noChildren: 'No unions below.',
  emptyTitle: 'No unions yet',
  emptyText: 'Import a file of the union tree and the levels will appear here.',
  tooMany: (n) => `Only the first ${n} are shown; search for the others.`,
}

export default en
