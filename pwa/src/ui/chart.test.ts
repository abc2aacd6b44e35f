import { describe, expect, it } from 'vitest'
import { around, labelled, scaled, shareOf, ticks } from './chart.ts'

describe('the marks of an axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [7, [0, 2, 4, 6, 8]],
    [10, [0, 5, 10]],
    [37, [0, 10, 20, 30, 40]],
    [1234, [0, 500, 1000, 1500]],
  ])('reach %i in round steps', (highest, marks) => {
    expect(ticks(highest)).toEqual(marks)
  })
})

it('puts values between the two ends of an axis, and all of them at its start when there are none', () => {
  expect(scaled(5, 10, 200, 0)).toBe(100)
  expect(scaled(0, 0, 200, 0)).toBe(200)
})

describe('the labels of an axis', () => {
  it('are evenly apart with the last one among them', () => {
    expect([...labelled(10, 4)].sort((one, other) => one - other)).toEqual([0, 3, 6, 9])
    expect(labelled(11, 4).has(10)).toBe(true)
  })
  it('are none for nothing and one for one', () => {
    expect(labelled(0, 4).size).toBe(0)
    expect([...labelled(1, 4)]).toEqual([0])
  })
})

it('takes nothing of nothing for no share', () => {
  expect(shareOf(0, 0)).toBe(0)
  expect(shareOf(3, 2)).toBe(1)
})

describe('an axis around values', () => {
  it.each([
    [[0, 0.3, 0.5], [0, 0.2, 0.4, 0.6]],
    [[93, 97, 95], [93, 94, 95, 96, 97]],
    [[10, 40], [0, 10, 20, 30, 40]],
    [[5], [4, 6]],
    [[], [0, 0.5]],
  ])('of %j has the marks %j', (values, marks) => {
    expect(around(values)).toEqual(marks)
  })
})
