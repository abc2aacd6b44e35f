import { expect, test } from 'vitest'
import { stepOf, STEPS } from './steps.ts'

test('there are eight questions, and no answer belongs to two', () => {
  const fields = STEPS.flatMap((step): readonly string[] => step.fields)
  expect(STEPS).toHaveLength(8)
  expect(new Set(fields).size).toBe(fields.length)
})

test.each([['answers.disclosure.de', 1], ['closes', 5], ['answers.working_time.ends', 3], ['edition', -1]])('%s belongs to question %i', (field, step) => {
  expect(stepOf(field)).toBe(step)
})
