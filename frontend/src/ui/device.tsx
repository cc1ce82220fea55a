import { install, installWay } from '../lib/device/install'
import { changeOver, newVersion } from '../lib/device/worker'
import { useTexts } from '../lib/i18n'
import { useStore } from '../lib/store'
import { Button } from './button'
import { Card } from './surface'
import { uiTexts } from './texts'

/** A newer version is on the device: the reader says when she is ready for it. */
export function UpdateNotice() {
  const t = useTexts(uiTexts)
  if (!useStore(newVersion)) return null
  return (
    <div className="bar-note" role="status">
      <span>{t.newVersion}</span>
      <Button look="secondary" icon="refresh" onClick={changeOver}>
        {t.changeOver}
      </Button>
    </div>
  )
}

/** How to have the product on the home screen, as long as it is not there. */
export function InstallHint() {
  const t = useTexts(uiTexts)
  const way = useStore(installWay)
  if (!way) return null
  return (
    <Card>
      <div className="row between">
        <div>
          <strong>{t.installTitle}</strong>
          <p className="soft small">{way === 'PROMPT' ? t.installText : t.installByShareMenu}</p>
        </div>
        {way === 'PROMPT' && (
          <Button look="secondary" icon="download" onClick={() => void install()}>
            {t.install}
          </Button>
        )}
      </div>
    </Card>
  )
}
