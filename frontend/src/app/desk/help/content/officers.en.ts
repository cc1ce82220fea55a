import type { Article } from '../article'

export const officerArticles: readonly Article[] = [
  {
    id: 'import',
    audience: 'officers',
    title: 'Import a roster',
    intro: 'Use the .xlsx you have: check first, then confirm; a wrong import can be taken back as a whole.',
    sections: [
      {
        heading: 'Four steps',
        steps: [
          'Choose the file: drop it or use the button. Nothing is changed yet.',
          'Check the columns: headers are recognised; correct the wrong ones and ignore the rest.',
          'Check the result: how many rows are new, changed, unchanged or wrong; open a row to see before and after.',
          'Confirm: all or nothing. You can stop it; then nothing remains of it.',
        ],
      },
      {
        heading: 'Rows with errors',
        steps: [
          'Download the error sheet: the rows that were left out, with the reasons in the last column.',
          'Correct them and upload that very file; the last column is ignored.',
        ],
      },
      {
        heading: 'Often asked',
        points: [
          'An ID number became 3.3E+17: Excel took it for a number. Format the column as text and fill it in again; cut numbers are recognised and reported.',
          'Files with a password, formulas, macros or a changed ending are refused, and the message says what to do.',
          'Dates may be written 2019-07-01, 2019/7/1, 2019.7 or 2019年7月1日.',
        ],
      },
      {
        heading: 'Moves, leavings and full lists',
        points: [
          'A member named under another union moves there on the day of the change, or else on the day of the roster; where she was before can still be asked.',
          'A column “变动类型” may say 入职, 调入, 调动, 离职, 退休, 退会, 死亡 or 信息变更. Leaving and retiring keep the membership without its rights; withdrawal and death end it.',
          'A full list names every member in service, and whoever is missing leaves; nobody leaves who has the name of a row with errors.',
          'When more than 5 % of the members would leave at once, the import stops until another officer who may import has released it, or it is discarded.',
        ],
      },
      {
        heading: 'Taking it back',
        text: [
          'Within 30 days, on the page of the import. If visits or registrations were built on it since, it is refused with the reason.',
        ],
      },
    ],
  },
  {
    id: 'import-others',
    audience: 'officers',
    title: 'Import a union tree or an annual plan',
    intro: 'The same steps with another file.',
    sections: [
      {
        points: [
          'Union tree: .xlsx, one union a row with code, name, kind and the code of the one above. Import the tree before the roster.',
          'Annual plan: .txt, one item a line with its time, such as “3-5月”, “上半年”, “每月”. Times become windows of days; the wording is kept.',
        ],
      },
    ],
  },
  {
    id: 'export',
    audience: 'officers',
    title: 'Export members',
    intro: 'Say what it is for and export the present list; numbers are masked.',
    sections: [
      {
        points: [
          'Choose whom to list on the members page, press “Export”, choose columns and format, and say what it is for.',
          'Only you can download the file; it is encrypted and deleted after three days.',
          'Whole identity and phone numbers need a reason of their own, which every member in the list will read.',
          'An exported .xlsx can be corrected and imported again.',
        ],
      },
    ],
  },
  {
    id: 'duplicates',
    audience: 'officers',
    title: 'Merge duplicates',
    intro: 'When one person has two files, two officers merge them; it can be taken back within thirty days.',
    sections: [
      {
        steps: [
          'Press “Search for duplicates” and compare pair by pair; those who are not the same are remembered.',
          'For the same person choose whose membership stays, give the grounds, and propose it.',
          'Once another officer has confirmed it, visits, activities, offices and the like follow, and the other membership ends that day.',
        ],
        text: [
          'Lists and figures of past days stay as they were. Electorates are not changed; while an election is under way the merging waits.',
        ],
      },
    ],
  },
  {
    id: 'membership',
    audience: 'officers',
    title: 'Joining, standings and transfers',
    intro:
      'From joining to leaving each step has its day, its grounds and who decided; the roster of any day can be shown.',
    sections: [
      {
        heading: 'Joining',
        points: [
          'Workers apply on the phone with the code of the union; paper forms are entered under “Applications to join”.',
          'An officer of the committee approves or refuses, never her own application. The month from which dues are owed is shown.',
          'Ceremony: paste a list from a spreadsheet, up to 500 people; all join or none, and each wrong row says why.',
        ],
      },
      {
        heading: 'Standings',
        points: [
          'In a member’s file, “Change standing” retains, resumes, ends or renews a membership, with a day and grounds.',
          'What was before stays. “As of” above the roster shows the members of any day.',
        ],
      },
      {
        heading: 'Transfers',
        points: [
          'Either union or the member asks, the other side accepts: the old membership ends on the day the new one begins.',
          'What follows is not seen by the old union any more; what was before is.',
        ],
      },
      {
        heading: 'Two officers at one file',
        text: ['The second one sees both versions side by side and chooses; nothing typed is lost.'],
      },
    ],
  },
  {
    id: 'appoint',
    audience: 'officers',
    title: 'Appoint and dismiss officers',
    intro: 'The office decides what one may do, and lapses with its period.',
    sections: [
      {
        steps: [
          'Open the union tree, choose the union and “Appoint an officer”.',
          'Choose member, office and period. At the next sign-in the officer finds the matching desk.',
          'End an appointment in the same table: it ends today, what was done stays, and it cannot be undone.',
        ],
      },
      {
        points: [
          'Nobody appoints herself.',
          'An office holds in its union and all below it.',
          'Every appointment is in the audit log.',
        ],
      },
    ],
  },
  {
    id: 'audit',
    audience: 'officers',
    title: 'Read the audit log',
    intro: 'Who did what, and who was refused.',
    sections: [
      {
        points: [
          'Filter by “Refused” to see attempts beyond one’s authority, such as looking at a member of another union.',
          'Each entry has the request id that also stands in the server’s log.',
          'The number and the SM3 chain value say that the entry is part of the tamper-evident chain; the README tells how to verify it offline.',
        ],
      },
    ],
  },
]
