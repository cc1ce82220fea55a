import { schema } from '../gen/schema'
import { leftPage } from '../features/left/pages/left-page'
export const http = [schema, leftPage]
