import type { Network } from '@/api/shapes.ts'
import { NETWORKS } from '@/sharing/networks.ts'

/** Everywhere a text can go, the phone's share sheet last. */
export const ALL_NETWORKS = [...(Object.keys(NETWORKS) as Network[]).filter((one) => one !== 'share_sheet'), 'share_sheet'] as Network[]
