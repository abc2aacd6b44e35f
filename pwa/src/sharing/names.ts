import type { Network } from '@/api/shapes.ts'
import { t } from '@/words/words.svelte.ts'
import { NETWORKS } from './networks.ts'

/** What a person calls a network; most names are the same in every language. */
export function networkName(network: Network): string {
  if (network === 'share_sheet') return t('network-share-sheet')
  if (network === 'email') return t('network-email')
  return NETWORKS[network].name
}
