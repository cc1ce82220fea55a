import { start } from '../start'
import { PhoneShell } from './phone-shell'
import { routes } from './routes'
import './phone.css'

start(routes, <PhoneShell />)
