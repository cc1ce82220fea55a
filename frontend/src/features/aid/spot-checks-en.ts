import type zh from './spot-checks-zh-CN'

const en: typeof zh = {
  title: 'Spot checks',
  intro: 'Every year the share that the rules ask for; anybody can repeat the draw by its seed.',
  draw: 'Draw',
  drawn: (part, all, share) => `${part} of ${all} files in force, by ${share}.`,
  seed: 'Seed',
  notDrawn: 'Not drawn this year',
  notDrawnText: 'After the draw each household is looked at, and the spot check noted in its file.',
  unchecked: 'To check',
}

export default en
