import { watchInstalling } from '../../lib/device/install'
import { keepOnDevice } from '../../lib/device/worker'
import { start } from '../start'
import { PhoneShell } from './phone-shell'
import { routes } from './routes'
import './phone.css'

watchInstalling()
start(routes, <PhoneShell />)
// first the page, then what makes the next one quick
addEventListener('load', () => void keepOnDevice('/'))
