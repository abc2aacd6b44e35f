import type { Network } from '@/api/shapes.ts'
import { t } from '@/words/words.svelte.ts'
import { NETWORKS } from './networks.ts'

/** What a person calls a network; most names are the same in every language. */
export function networkName(network: Network): string {
  if (network === 'share_sheet') return t('network-share-sheet')
  if (network === 'email') return t('network-email')
  return NETWORKS[network].name
}

/** What sharing there is called. A person shares on LinkedIn, but by e-mail and with an app. */
export function sharingOn(network: Network): string {
  if (network === 'share_sheet') return t('share-sheet')
  if (network === 'email') return t('share-title-email')
  if (network === 'sms') return t('share-title-sms')
  return t('share-title', { network: networkName(network) })
}

/** What the button says that leads there. */
export function openingOf(network: Network): string {
  if (network === 'email') return t('share-open-email')
  if (network === 'sms') return t('share-open-sms')
  return t('share-open', { network: networkName(network) })
}
