/** Rules that ban the same thing on different channels, for reports. */
const families: Readonly<Record<string, string>> = {
  contact: 'amazon-email-address amazon-phone-number ebay-contact-info walmart-contact-outside',
  'external-link': 'amazon-external-link ebay-external-link walmart-external-link',
  'off-platform': 'amazon-divert-off-platform ebay-off-platform-sale walmart-divert tiktok-redirect etsy-off-platform',
  marketing: 'amazon-marketing ebay-spam-marketing walmart-marketing tiktok-spam etsy-marketing etsy-mailing-list',
  'review-incentive':
    'amazon-review-incentive walmart-review-incentive tiktok-review-incentive ebay-feedback-demand etsy-review-manipulation email-review-sentiment-incentive',
  'review-positive': 'amazon-review-positive tiktok-review-positive',
  'review-gating': 'amazon-review-gating walmart-review-gating tiktok-review-gating',
  'review-change': 'amazon-review-change tiktok-review-change walmart-review-influence email-review-suppression',
  'review-repeat': 'amazon-review-repeat tiktok-review-repeat',
  'unneeded-message': 'amazon-order-confirmation amazon-thanks-only',
  'cancel-and-claims': 'amazon-cancel-request amazon-oos-notice-incomplete amazon-az-claim-pressure',
  format: 'amazon-emoji amazon-html-formatting amazon-tracking-pixel amazon-opt-out-link amazon-logo-link ebay-html',
  context:
    'amazon-missing-order-id amazon-language-mismatch amazon-important-misuse amazon-timing walmart-language-english',
  abuse: 'amazon-abusive ebay-threat-abuse walmart-abusive tiktok-abusive etsy-harassment',
  'email-law': 'email-marketing-no-optout email-marketing-no-address email-deceptive-subject email-eu-no-consent',
};

const familyByRule = new Map(
  Object.entries(families).flatMap(([family, rules]) => rules.split(' ').map((rule) => [rule, family] as const)),
);

/** The family of a rule; its own id for a rule that has none. */
export function familyOf(ruleId: string): string {
  return familyByRule.get(ruleId) ?? ruleId;
}
