import type zh from './interest-zh-CN'

const en: typeof zh = {
  title: 'My interests',
  intro:
    'Tick what you like; the union forms clubs by it. Nobody sees your answer: only numbers are counted, and none below 5.',
  choose: 'What I like',
  saved: 'Saved',
  names: {
    HIKING: 'Hiking and walking',
    BADMINTON: 'Badminton',
    TABLE_TENNIS: 'Table tennis',
    BALL_GAMES: 'Basketball, football, volleyball',
    SWIMMING: 'Swimming',
    RUNNING: 'Running',
    YOGA: 'Yoga and aerobics',
    CYCLING: 'Cycling',
    READING: 'Reading',
    PHOTOGRAPHY: 'Photography',
    CALLIGRAPHY: 'Calligraphy and painting',
    SINGING: 'Singing',
    DANCE: 'Dance',
    CHESS: 'Chess and cards',
    HANDICRAFT: 'Handicraft',
    VOLUNTEERING: 'Volunteering',
  },
  counts: 'Interests',
  countsIntro: 'What members have ticked on the phone, for forming clubs. Counts below 5 are not shown.',
  people: (n: number) => `${n} people`,
  none: 'Nothing to show yet',
  noneText: 'An interest appears when 5 people have ticked it, on the phone under “Me – My interests”.',
}

export default en
