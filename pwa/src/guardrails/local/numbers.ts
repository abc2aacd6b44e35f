import type { Span } from '../spans.ts'
import { fold, spanOf } from './folded.ts'
import type { Reading } from './reading.ts'

/** How long the account numbers of each country are (the registry of ISO 13616). */
const LENGTHS = Object.fromEntries(
  (
    'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23GL18GR27GT28' +
    'HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MR27MT31MU30NL18NO15PK24PL28PS29PT25' +
    'QA29RO24RS22SA24SC31SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29VA22VG24XK20'
  )
    .match(/[A-Z]{2}\d\d/g)!
    .map((one) => [one.slice(0, 2).toLowerCase(), Number(one.slice(2))]),
)
const ACCOUNT = /(?<![a-z0-9])[a-z]{2}[ .-]?\d{2}(?:[ .-]?[a-z0-9]){11,30}/g
const CARD = /(?<![a-z0-9+])\d(?:[ -]?\d){13,18}(?![a-z0-9])/g
const ISSUED = /^(?:4\d{15}(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d\d|2\d\d)\d{12,15})$/

/** Complete account numbers (IBAN) with right check digits that the approved caption does not hold. */
export function accounts(reading: Reading): Span[] {
  const known = new Set(accountsIn(fold(reading.official).text).map((one) => one.number))
  return accountsIn(reading.folded.text)
    .filter((one) => !known.has(one.number))
    .map((one) => spanOf(reading.folded, one.start, one.end))
}

/** Complete payment card numbers with a right check digit that the approved caption does not hold. */
export function cards(reading: Reading): Span[] {
  const text = reading.folded.text
  const taken = accountsIn(text)
  const known = new Set([...fold(reading.official).text.matchAll(CARD)].map((found) => digits(found[0])))
  return [...text.matchAll(CARD)]
    .filter((found) => ISSUED.test(digits(found[0])) && passesLuhn(digits(found[0])) && !known.has(digits(found[0])))
    .filter((found) => !taken.some((one) => one.start < found.index + found[0].length && found.index < one.end))
    .map((found) => spanOf(reading.folded, found.index, found.index + found[0].length))
}

function accountsIn(text: string): (Span & { number: string })[] {
  return [...text.matchAll(ACCOUNT)].flatMap((found) => {
    const length = LENGTHS[found[0].slice(0, 2)] ?? 0
    const end = endAfter(found[0], length)
    const number = found[0].slice(0, end).replace(/[^a-z0-9]/g, '')
    const cutInside = /^[a-z0-9]/.test(text.slice(found.index + end))
    return number.length === length && !cutInside && checksOut(number) ? [{ number, start: found.index, end: found.index + end }] : []
  })
}

/** Where the first `many` letters and digits end. */
function endAfter(written: string, many: number): number {
  let seen = 0
  for (const [place, char] of [...written].entries()) {
    if (/[a-z0-9]/.test(char)) seen += 1
    if (seen === many && many > 0) return place + 1
  }
  return 0
}

/** Modulo 97 (ISO 7064), in pieces that a number can hold. */
function checksOut(number: string): boolean {
  const moved = number.slice(4) + number.slice(0, 4)
  const spelled = [...moved].map((char) => (/\d/.test(char) ? char : String(char.charCodeAt(0) - 87))).join('')
  let rest = 0
  for (const digit of spelled) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

function passesLuhn(number: string): boolean {
  const sum = [...number].toReversed().reduce((total, char, place) => {
    const doubled = place % 2 === 1 ? Number(char) * 2 : Number(char)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

function digits(written: string): string {
  return written.replace(/\D/g, '')
}
