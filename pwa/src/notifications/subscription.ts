import type { Shape } from '@/api/shapes.ts'
import { deviceName } from './device.ts'

/** A browser's push subscription as the server takes it, with a name that the person will know the device by. */
export function subscriptionInput(subscription: PushSubscription): Shape<'SubscriptionInput'> {
  const { endpoint, keys } = subscription.toJSON()
  return {
    endpoint: endpoint ?? '',
    keys: { p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' },
    device: deviceName(navigator.userAgent),
  }
}
