import type { Article } from '../article'

export const memberArticles: readonly Article[] = [
  {
    id: 'join',
    audience: 'members',
    title: 'Join and leave an activity',
    intro: 'See something you like on your phone and join with one tap.',
    sections: [
      {
        heading: 'Join',
        steps: [
          'After signing in, the first page lists coming activities with time, place and seats left.',
          'Tap “Join”. It shows at once that you are in, with the time and a way to add it to your calendar.',
          'A mistake? Tap “Undo” while the message is shown; the seat is free again.',
        ],
      },
      {
        heading: 'Why can I not join?',
        text: [
          'An activity you cannot join says why: sign-up has not begun or is over, it is full, or it is for members of another union.',
        ],
      },
      {
        heading: 'Full, and the waiting list',
        points: [
          'When an activity is full and lets people wait, the button says so, and you always see your position.',
          'When somebody leaves, the first who waits moves up by itself.',
        ],
      },
      {
        heading: 'You cannot come after all',
        steps: ['Open “My activities” and find it.', 'Choose to leave; your seat goes to who waits.'],
      },
    ],
  },
  {
    id: 'calendar',
    audience: 'members',
    title: 'Activities in your own calendar',
    intro: 'Subscribe once; what you join appears by itself.',
    sections: [
      {
        steps: [
          'Open “My activities”, find the calendar subscription and make your address.',
          'Open it on your phone, or copy it into “subscribe to calendar” of your calendar program.',
          'When an activity moves or is called off, the calendar follows.',
        ],
      },
      {
        heading: 'Mind',
        points: [
          'The address is a key: who knows it sees which activities you joined. Do not pass it on.',
          'If it leaked, make a new one and the old one stops working; you can also switch it off.',
        ],
      },
    ],
  },
  {
    id: 'my-file',
    audience: 'members',
    title: 'My file, my consents, my card',
    intro: 'Who read your file and what you agreed to, at a glance; the card at hand.',
    sections: [
      {
        heading: 'Who read my file',
        points: [
          'Whenever an officer opens your file, reads what the union did for you or sees a number in full, name, office, time and purpose are noted.',
          'Open “Who read my file” under “Me”. Only you see this list.',
        ],
      },
      {
        heading: 'Consents',
        points: [
          'Health, bank account, children, photos in publicity and step counts are used only after you agree to each.',
          'Taking back is one tap, like agreeing, and works at once; officers see only whether you agreed.',
        ],
      },
      {
        heading: 'Membership card',
        points: [
          'Open “Membership card” under “Me” and show the code. It is scanned with any phone camera, also without a network.',
          'The code ends after 12 hours and is new each time you open it, so a forwarded picture does not last.',
        ],
      },
    ],
  },
  {
    id: 'large-print',
    audience: 'members',
    title: 'Large print and display',
    intro: 'Large text, large buttons, one column, whenever you like.',
    sections: [
      {
        steps: [
          'Choose “Large print” at the top right; text and buttons grow at once.',
          'Under “Me” you choose light, dark or as the system, and the language.',
        ],
      },
      {
        points: [
          'In large print, messages do not vanish by themselves.',
          'The choice is kept on this device.',
        ],
      },
    ],
  },
]
