import { http } from '../lib/http'
export const table = () => http
