package org.milktide.notifier.mail;

/**
 * An item of which a mail shows the title alone.
 *
 * @param language its own, which may not be the mail's
 * @param direction of that language: {@code rtl} or {@code ltr}
 * @param link its page in the guide
 */
record TitleView(String language, String direction, Link link) {}
