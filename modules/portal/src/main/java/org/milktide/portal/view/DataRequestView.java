package org.milktide.portal.view;

/**
 * The page that mails the link to a person's data.
 *
 * @param mailed whether it was just mailed
 */
public record DataRequestView(boolean mailed, String journey) {}
