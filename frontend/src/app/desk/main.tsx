import { lazy } from 'react'
import { usePath } from '../../lib/router'
import { start } from '../start'
import { HelpShell } from './help/help-shell'
import { routes } from './routes'
import './desk.css'

const DeskShell = lazy(() => import('./desk-shell'))

/** Help needs neither a session nor the component library; the desk needs both. */
function Shell() {
  return usePath().startsWith('/help') ? <HelpShell /> : <DeskShell />
}

start(routes, <Shell />)
