/** Occasions that the union is told of; birthdays and retirements it finds by itself. */
export const reportedOccasions = [
  'HOSPITALIZATION',
  'MARRIAGE',
  'CHILDBIRTH',
  'BEREAVEMENT',
  'CHILD_UNIVERSITY',
  'SPECIAL_HARDSHIP',
] as const
