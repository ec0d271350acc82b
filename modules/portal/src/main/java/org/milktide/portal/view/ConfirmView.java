package org.milktide.portal.view;

/** The page with the button that confirms an address. */
public record ConfirmView(String eventId, String address) {}
