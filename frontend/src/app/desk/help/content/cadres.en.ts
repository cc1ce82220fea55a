import type { Article } from '../article'

export const cadreArticles: readonly Article[] = [
  {
    id: 'visit',
    audience: 'cadres',
    title: 'Record a condolence visit',
    intro: 'Choose the person, the occasion and the amount; add a sentence and, if you like, a photo.',
    sections: [
      {
        heading: 'How',
        steps: [
          'Choose “Record a visit” and type a name, pinyin initials or a member number. You find members of your union and below only.',
          'Choose the occasion, such as a stay in hospital, a wedding, a birthday. The lawful form and maximum are filled in; you may give less.',
          'Check the day of the event, the day of the visit and who went.',
          'Add a sentence and a photo if needed, and record it.',
        ],
      },
      {
        heading: 'Why is it refused?',
        points: [
          'Too much, the wrong form (a birthday allows goods but no cash), or the same event twice is refused.',
          'The answer names the rule, its document number and clause, and what would be allowed; one press puts that in.',
          'Rules marked “secondary source” or “ruling of this platform” are not verified against the original or are not in it. Follow your own regulations there.',
        ],
      },
      {
        heading: 'A mistake',
        text: [
          'Open the visit, choose “Reverse” and say why. Both records stay, and it can be recorded again.',
        ],
      },
      {
        heading: 'Without a network',
        points: [
          'Record as usual. It is kept encrypted on the phone; the number in the bar says how many are unsent. They are sent by themselves, each once.',
          'What is not accepted waits in “Not sent yet” with its reason. Change it and send it again; the others are not held up.',
          'When two people corrected one visit, what was there, yours and theirs stand side by side, and you choose.',
          'Install Union Home on your home screen and it opens without a network. Signing out empties the phone; wait until all is sent.',
        ],
      },
      {
        heading: 'You left before it was finished',
        text: [
          'The form is stored on this device every two seconds; come back within seven days. Signing out removes it.',
        ],
      },
    ],
  },
  {
    id: 'hand-out',
    audience: 'cadres',
    title: 'Hand out campaign gifts',
    intro:
      'Summer, winter, festivals and birthdays: find the person on the roster, take a receipt, with or without a network.',
    sections: [
      {
        heading: 'How to',
        steps: [
          'On the phone, choose the campaign under “Hand out”.',
          'Find the person by name, pinyin initials or member number.',
          'She signs on the screen or shows her six-digit code. A proxy signs, with name, relation and reason.',
        ],
      },
      {
        heading: 'Without a network',
        points: [
          'Open the campaign once while there is a network; its roster is kept on the phone, encrypted. Receipts note the moment and are sent by themselves within seven days.',
          'A code is checked when it is sent, as of that moment. If it is wrong, or she has received hers elsewhere, the receipt comes back with the reason and nothing is lost.',
        ],
      },
      {
        heading: 'Why it is refused',
        points: [
          'One signature stands for one person.',
          'How many one proxy signs for is set by the campaign; beyond that the recipient comes herself or sends somebody else.',
        ],
      },
    ],
  },
  {
    id: 'birthdays',
    audience: 'cadres',
    title: 'Birthdays this week',
    intro: 'The desk’s first page and “Today” on the phone list them.',
    sections: [
      {
        points: [
          'When a birthday falls on a weekend or holiday, the last working day before it is suggested.',
          '“Record” beside the name opens the form with member and occasion filled in.',
          'Who was congratulated this year already is marked.',
        ],
      },
    ],
  },
  {
    id: 'activities',
    audience: 'cadres',
    title: 'Organise an activity',
    intro: 'Take an item of the annual plan, or create one.',
    sections: [
      {
        heading: 'From the annual plan',
        steps: [
          'Open the annual plan, find the item and put it on the calendar.',
          'Name and dates are filled in; the day must lie within the windows of the plan.',
          'Give sign-up time and seats, then publish it or keep it as a draft.',
        ],
      },
      {
        heading: 'Afterwards',
        points: [
          '“Who joins” lists the confirmed and those who wait, in order.',
          'Seats can grow; they cannot fall below those taken.',
          'Calling an activity off needs a reason, which everybody who joined sees.',
        ],
      },
    ],
  },
]
