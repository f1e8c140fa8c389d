package org.zairyu.check.staff.notice.correspondence;

/**
 * A mail as a template begins it. What the case does not say is left as a
 * {@link LetterForm#GAP gap}.
 *
 * @param subject the subject
 * @param text the text, with greeting and signature
 */
record Draft(String subject, String text) {
}
