import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { useTexts } from '../../lib/i18n'
import { IconButton } from '../button'
import { uiTexts } from '../texts'

/** Details beside the list they come from; which one is open stands in the address. */
export function DetailDrawer({
  title,
  open,
  onClose,
  children,
}: {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
}) {
  const t = useTexts(uiTexts)
  return (
    <Drawer
      title={<h2>{title}</h2>}
      open={open}
      onClose={onClose}
      closable={false}
      extra={<IconButton icon="close" label={t.close} onClick={onClose} />}
      size="min(34rem, 100vw)"
      destroyOnHidden
      rootClassName="detail-drawer"
    >
      {children}
    </Drawer>
  )
}
