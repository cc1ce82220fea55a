import type { Article } from '../article'

export const aboutArticles: readonly Article[] = [
  {
    id: 'accessibility',
    audience: 'about',
    title: 'Accessibility statement',
    intro:
      'Everybody should be able to use this unaided. Here is honestly what holds and what is not yet verified.',
    sections: [
      {
        heading: 'Aim',
        text: ['WCAG 2.2 level AA, and the Chinese design rules for elderly users.'],
      },
      {
        heading: 'What holds',
        points: [
          'Everything works with the keyboard alone and the focus is always visible; ? lists the shortcuts, and single-letter ones can be switched off.',
          'Large print, dark and high contrast; nothing is lost at 200 % zoom.',
          'Every picture has words: seats, progress and plan say their figures, and the annual plan has a table twin.',
          'No state is told by colour alone; errors are listed at the top of a form and lead to their fields.',
        ],
      },
      {
        heading: 'Not yet verified',
        points: [
          'It was tested in Chromium only. Firefox, Safari and in-app web views such as WeChat’s are unverified.',
          'Beside automatic checks, no full test with users of screen readers has taken place.',
          'Date and time fields are the browser’s own and speak its language.',
        ],
      },
      {
        heading: 'You met a barrier',
        text: [
          'Please tell your union’s organiser which page and which device. The reference on an error page helps to find the cause.',
        ],
      },
    ],
  },
  {
    id: 'privacy',
    audience: 'about',
    title: 'Personal data',
    intro: 'What is kept, who sees it, how it is protected.',
    sections: [
      {
        heading: 'What is kept',
        points: [
          'Membership: name, member and employee number, union, post, date of joining, ID number, mobile, date of birth.',
          'Records: visits, registrations, appointments.',
          'Acts: who did what and when, for audit.',
        ],
      },
      {
        heading: 'How it is protected',
        points: [
          'ID number and mobile are encrypted with SM4-GCM, searched by an SM3 blind index and shown masked.',
          'An officer sees her union and those below only; the database has a second wall of row-level security.',
          'Sensitive values never stand in addresses, logs or error texts.',
          'The content of some visits is for the handler and the chair only.',
        ],
      },
      {
        heading: 'What stays on your device',
        points: [
          'The session is a secure cookie that scripts cannot read.',
          'Unfinished forms stay for at most seven days and are removed when you sign out.',
          'Language and appearance. There are no advertisements and no third-party statistics.',
        ],
      },
      {
        heading: 'Your rights',
        text: ['Please ask your union’s organiser to correct what is wrong.'],
      },
    ],
  },
]
