import { schema } from '../../../gen/schema'
import { leftPage } from '../pages/left-page'
import { rightCard } from '../../right/components/right-card'
import { routes } from '../../../app/routes'
import { getLeft } from '../api/get-left'
export const leftList = () => [schema, leftPage, rightCard, routes, getLeft]
