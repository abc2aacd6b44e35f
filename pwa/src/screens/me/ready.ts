import type { Shape } from '@/api/shapes.ts'

type Review = Shape<'MyReview'>

/** The approved texts of which nothing went out since, on their post and network. */
export function notShared(reviews: readonly Review[], shares: readonly Shape<'ShareView'>[]): Review[] {
  const approved = reviews.filter((review) => (review.state === 'approved' || review.state === 'reworded') && review.decided_at)
  return approved.filter(
    (review) =>
      !shares.some(
        (share) =>
          share.post_id === review.post_id &&
          share.network === review.network &&
          share.state !== 'withdrawn' &&
          new Date(share.opened_at) >= new Date(review.decided_at!),
      ),
  )
}
