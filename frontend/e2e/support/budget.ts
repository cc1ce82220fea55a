import type { BrowserContext } from '@playwright/test'

/** Counts what a person does, as the budgets mean it: a tap, a field she filled in, a key chord outside of a field. */
export interface Budget {
  readonly actions: number
  restart: () => void
}

export async function countActions(context: BrowserContext): Promise<Budget> {
  let actions = 0
  await context.exposeBinding('countAction', () => {
    actions += 1
  })
  await context.addInitScript(() => {
    const count = () => void (window as unknown as { countAction: () => Promise<void> }).countAction()
    const typing = 'input:not([type=radio]):not([type=checkbox]):not([type=file]), textarea'
    const isTyping = (target: EventTarget | null) => target instanceof Element && target.matches(typing)
    const isPicking = (target: EventTarget | null) =>
      target instanceof Element && target.matches('select, input[type=file]')
    addEventListener('pointerdown', (event) => event.isTrusted && count(), true)
    addEventListener(
      'change',
      (event) => {
        if (isTyping(event.target) || isPicking(event.target)) count()
      },
      true,
    )
    addEventListener(
      'keydown',
      (event) => {
        const modifier = ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)
        if (event.isTrusted && !modifier && !isTyping(event.target)) count()
      },
      true,
    )
  })
  return {
    get actions() {
      return actions
    },
    restart: () => {
      actions = 0
    },
  }
}
