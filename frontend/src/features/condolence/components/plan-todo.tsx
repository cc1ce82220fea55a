import { lazy, Suspense, useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { todoTexts } from '../todo-texts'

const PlanSheet = lazy(() => import('./plan-sheet').then(({ PlanSheet: sheet }) => ({ default: sheet })))

/** Opens the sheet in which an officer notes an occasion; it is fetched when it is wanted. */
export function PlanTodo() {
  const t = useTexts(todoTexts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="secondary" icon="plus" onClick={() => setOpen(true)}>
        {t.planTitle}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <PlanSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
