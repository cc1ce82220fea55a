import type zh from './feedback-zh-CN'

const en: typeof zh = {
  title: 'Satisfaction',
  ask: 'Say how this tour was',
  askOf: (tour) => `How was it: ${tour}`,
  askText: (day) =>
    `You may say so once until ${day}. Who arranges it does not see who wrote what; results come out where at least five answered, when the days are over or everybody has answered.`,
  score: 'How satisfied are you?',
  scores: ['Very dissatisfied', 'Dissatisfied', 'So-so', 'Satisfied', 'Very satisfied'],
  words: 'What you would like to say',
  wordsText: 'No names, and nothing about others.',
  send: 'Send',
  sent: 'Thank you, it was sent',
  needed: 'Please choose',
  said: (word) => `You said: ${word}`,
  answeredOf: (answered, asked) => `${answered} of ${asked} who were there answered`,
  open: 'Results come out once everybody has answered, or fourteen days after the tour ended.',
  tooFew: 'Fewer than five answered; no results come out.',
  mean: (mean) => `Mean ${mean} of 5`,
  people: (count) => String(count),
  wordsOf: 'What they wrote',
}

export default en
