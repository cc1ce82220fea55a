import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { exportTexts } from '../../export-texts'
import { ExportSheet } from './export-sheet'
import type { ExportFilter } from './export-model'

/** Exports what the list shows. */
export function ExportButton({ filter }: { filter: ExportFilter }) {
  const t = useTexts(exportTexts)
  const [open, setOpen] = useState(false)
  const scope = [
    filter.unionId === undefined ? t.everybody : t.chosenUnion,
    t.statuses[filter.memberStatus ?? 'ACTIVE'],
    ...(filter.asOf === undefined ? [] : [t.asOf(filter.asOf)]),
    ...(filter.q === undefined ? [] : [t.found(filter.q)]),
  ].join(' · ')
  return (
    <>
      <Button look="secondary" icon="download" onClick={() => setOpen(true)}>
        {t.export}
      </Button>
      <ExportSheet filter={filter} scope={scope} open={open} onClose={() => setOpen(false)} />
    </>
  )
}
