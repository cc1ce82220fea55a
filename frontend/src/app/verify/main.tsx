import { cardKeysAddress } from '../../features/membership/api/card-keys'
import VerifyPage from '../../features/membership/pages/verify-page'
import { start } from '../start'
import { keepForOffline } from './keep-for-offline'
import { VerifyShell } from './verify-shell'
import '../phone/phone.css'

start(
  [],
  <VerifyShell>
    <VerifyPage />
  </VerifyShell>,
)
addEventListener('load', () => void keepForOffline([cardKeysAddress]))
