package org.milktide.portal.view;

/**
 * The page with the button that confirms an address.
 *
 * @param notMe the page for somebody who did not ask
 */
public record ConfirmView(String eventId, String address, String notMe) {}
