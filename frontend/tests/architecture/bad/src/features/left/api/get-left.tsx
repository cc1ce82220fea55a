import { table } from '../../../ui/table'
export const getLeft = () => table
