import { language } from '@/words/words.svelte.ts'

/** An amount in its currency, as the person's language writes it. */
export function formatMoney(money: { amount: string; currency: string }): string {
  return new Intl.NumberFormat(language(), { style: 'currency', currency: money.currency }).format(Number(money.amount))
}
