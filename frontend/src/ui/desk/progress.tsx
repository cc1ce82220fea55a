import { Progress } from 'antd'
import { useTexts } from '../../lib/i18n'
import { deskUiTexts } from './texts'

interface JobProgressProps {
  label: string
  done: number
  total?: number | undefined
}

/** How far long work has come, in figures and as a line; without a total only the figure is known. */
export function WorkProgress({ label, done, total }: JobProgressProps) {
  const t = useTexts(deskUiTexts)
  const known = total !== undefined && total > 0
  const percent = known ? Math.min(100, Math.floor((100 * done) / total)) : 0
  const figures = done.toLocaleString('en-US')
  return (
    <div className="work-progress">
      <div className="row between small">
        <span>{label}</span>
        <span className="soft figure">{known ? t.of(figures, total.toLocaleString('en-US')) : figures}</span>
      </div>
      <Progress
        percent={percent}
        showInfo={false}
        status="active"
        strokeColor="var(--accent)"
        aria-label={label}
      />
    </div>
  )
}
