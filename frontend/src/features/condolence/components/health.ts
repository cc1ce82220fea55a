import type { NewCondolenceVisit } from '../api/check-visit'
import type { Occasion } from '../api/list-occasions'

export type Illness = NonNullable<NewCondolenceVisit['illness']>

/** What is told of somebody's health. No draft keeps it; in the outbox it lies encrypted. */
export interface Health {
  illness: Illness | ''
  surgery: boolean
}

export const untold: Health = { illness: '', surgery: false }

/** As much of it as the rule asks for; nothing else is sent. */
export function asked(health: Health, rule: Occasion | undefined): Health {
  if (!rule?.ruled) return untold
  return {
    illness: rule.asksIllness === true ? health.illness : '',
    surgery: rule.surgeryMaxAmount !== undefined && health.surgery,
  }
}

/** As the contract words it. */
export function toldOf({ illness, surgery }: Health): Pick<NewCondolenceVisit, 'illness' | 'surgery'> {
  return { ...(illness === '' ? {} : { illness }), ...(surgery ? { surgery } : {}) }
}

/** The ceiling with or without an operation. */
export function ceilingOf(rule: Occasion | undefined, surgery: boolean): string | undefined {
  if (!rule?.ruled) return undefined
  return surgery ? (rule.surgeryMaxAmount ?? rule.maxAmount) : rule.maxAmount
}
