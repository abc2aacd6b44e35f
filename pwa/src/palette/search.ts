/** How well a text answers what somebody typed: more is better, 0 not at all. Letters may be left out, but not swapped. */
export function score(query: string, text: string): number {
  const [wanted, there] = [plain(query), plain(text)]
  if (wanted === '') return 1
  const whole = there.indexOf(wanted)
  if (whole === 0) return 100
  if (whole > 0) return startsWord(there, whole) ? 80 : 60
  return scattered(wanted, there)
}

/** What answers best comes first; what is equally good keeps its order. */
export function ranked<Item>(query: string, items: readonly Item[], text: (item: Item) => string): Item[] {
  return items
    .map((item, place) => ({ item, place, points: score(query, text(item)) }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points || one.place - other.place)
    .map(({ item }) => item)
}

/** The letters one after the other, each as soon as possible, at word beginnings or right behind the last one. */
function scattered(wanted: string, there: string): number {
  let [place, good] = [-1, 0]
  for (const letter of wanted.replaceAll(' ', '')) {
    const next = there.indexOf(letter, place + 1)
    if (next < 0) return 0
    if (next === place + 1 || startsWord(there, next)) good += 1
    place = next
  }
  const share = good / wanted.length
  return share >= 0.75 ? Math.round(40 * share) : 0
}

function startsWord(text: string, place: number): boolean {
  return place === 0 || !/[\p{L}\p{N}]/u.test(text[place - 1]!)
}

/** Without case and accents: whoever looks for "verlof" also means "Verlöf". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
