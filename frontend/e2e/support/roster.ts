import { randomInt } from 'node:crypto'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/** A number of the right shape with a right check character, for nobody: its area does not exist. */
export function inventedIdNumber(): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const birth = `${1965 + randomInt(35)}${two(1 + randomInt(12))}${two(1 + randomInt(28))}`
  const digits = `339999${birth}${String(randomInt(1000)).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return digits + (checks[sum % 11] ?? '')
}

/** The same number with a check character that is wrong. */
export function misspelt(idNumber: string): string {
  const last = idNumber.at(-1)
  return idNumber.slice(0, -1) + (last === '1' ? '2' : '1')
}

export function inventedMemberNo(): string {
  return `T${randomInt(1_000_000_000)}`
}
