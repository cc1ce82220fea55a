import type zh from './repeat-zh-CN'

const en: typeof zh = {
  repeat: 'Begin next year’s from this one',
  text: 'Batches, amounts and audiences come along, nobody by name. Choose the budget line anew; rosters are filled from the members as they are then.',
  theme: 'Name',
  onDay: 'Day',
  begin: 'Begin a draft',
  begun: 'A draft was begun from the earlier campaign; now fill its rosters.',
  needed: 'Please fill this in.',
}

export default en
