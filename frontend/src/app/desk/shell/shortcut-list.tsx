import { useCallback, useState } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { navigate } from '../../../lib/router'
import { may } from '../../../lib/session'
import { switchSingleKeys, useShortcut, useSingleKeys } from '../../../lib/shortcuts'
import { Sheet } from '../../../ui/sheet'
import { deskTexts } from '../texts'

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus()
}

/** The keys of the desk and the list that explains them. */
export function Shortcuts() {
  const t = useTexts(deskTexts)
  const session = useSession()
  const single = useSingleKeys()
  const [open, setOpen] = useState(false)
  const show = useCallback(() => setOpen(true), [])
  const mayRecord = may(session, 'CONDOLENCE_RECORD')
  const record = useCallback(() => {
    if (mayRecord) navigate('/desk/visits/new')
  }, [mayRecord])
  useShortcut('?', show)
  useShortcut('/', focusSearch)
  useShortcut('n', record)
  return (
    <Sheet title={t.shortcuts} open={open} onClose={() => setOpen(false)}>
      <div className="stack">
        <dl className="facts">
          {t.shortcutList.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label className="check">
          <input
            type="checkbox"
            checked={single}
            onChange={(event) => switchSingleKeys(event.target.checked)}
          />
          <span>
            {t.singleKeys}
            <br />
            <span className="soft small">{t.singleKeysHint}</span>
          </span>
        </label>
      </div>
    </Sheet>
  )
}
