import VerifyPage from '../../features/membership/pages/verify-page'
import { keepOnDevice } from '../../lib/device/worker'
import { start } from '../start'
import { VerifyShell } from './verify-shell'
import '../phone/phone.css'

start(
  [],
  <VerifyShell>
    <VerifyPage />
  </VerifyShell>,
)
addEventListener('load', () => void keepOnDevice('/verify'))
