package org.milktide.portal.view;

/**
 * The page on which the owner of an address says that it was not them who asked.
 *
 * @param refused whether the address is never mailed again
 * @param stillSending whether one last message may be on its way
 * @param confirm the page to confirm on, after all
 */
public record NotMeView(
    String eventId, String address, boolean refused, boolean stillSending, String confirm) {}
