import { leftPage } from '../features/left/pages/left-page'
export const routes = [leftPage]
