error-campaign-missing = Diese Kampagne gibt es nicht mehr. Gehen Sie zurück zur Liste.
error-campaign-code-taken = Eine andere Kampagne hat den Code { $campaign_code } schon. Wählen Sie einen anderen.
error-campaign-ends-before-start = Die Kampagne würde enden, bevor sie beginnt. Wählen Sie ein späteres Ende.
error-campaign-holds-posts = Die Kampagne enthält noch Beiträge. Nehmen Sie sie zuerst heraus.
