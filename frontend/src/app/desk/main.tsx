import { start } from '../start'
import { DeskShell } from './desk-shell'
import { routes } from './routes'
import './desk.css'

start(routes, <DeskShell />)
