#!/usr/bin/env node
// Does a published draw again and compares: node backend/draw/redraw.mjs published.json
// Needs nothing but Node. The file holds what was published: the rule, the commitment made beforehand, the seed, and the
// applications by their numbers, with what the order rests on and what came of each.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const sm3 = (text) => createHash('sm3').update(text, 'utf8').digest('hex')

/** Never been is longer ago than any year. */
const compareYears = (one, other) => (one ?? -1) - (other ?? -1)
const comparePersons = (one, other) =>
  one.priority - other.priority ||
  compareYears(one.lastYear, other.lastYear) ||
  one.seniorSince.localeCompare(other.seniorSince)

/** A couple or a group stands where whichever of them comes last would stand. */
const last = ({ persons }) => persons.reduce((known, one) => (comparePersons(one, known) > 0 ? one : known))
const compareText = (one, other) => (one < other ? -1 : one > other ? 1 : 0)

export function redraw({ places, seed, joint = ':', applications }) {
  const ordered = applications
    .map((application) => ({ ...application, lot: sm3(`${seed}${joint}${application.number}`) }))
    .sort(
      (one, other) =>
        comparePersons(last(one), last(other)) ||
        compareText(one.lot, other.lot) ||
        compareText(one.number, other.number),
    )
  let free = places
  return ordered.map(({ number, persons }, at) => {
    const placed = persons.length <= free
    if (placed) free -= persons.length
    return { number, rank: at + 1, placed }
  })
}

export function faults(published) {
  const found = []
  if (sm3(published.seed) !== published.commitment) found.push('The seed is not the one that was committed to.')
  const expected = new Map(redraw(published).map((outcome) => [outcome.number, outcome]))
  for (const { number, rank, placed } of published.outcomes) {
    const one = expected.get(number)
    if (!one) found.push(`${number} is in the outcome and not among the applications.`)
    else if (one.rank !== rank || one.placed !== placed) {
      found.push(`${number} was published as ${rank} ${placed}, and comes out as ${one.rank} ${one.placed}.`)
    }
  }
  if (published.outcomes.length !== expected.size) found.push('Some applications have no outcome.')
  return found
}

const [, script, file] = process.argv
if (file !== undefined && script?.endsWith('redraw.mjs')) {
  const found = faults(JSON.parse(readFileSync(file, 'utf8')))
  for (const fault of found) console.error(fault)
  console.log(found.length === 0 ? 'The draw comes out as it was published.' : 'The draw does not come out as published.')
  process.exitCode = found.length === 0 ? 0 : 1
}
