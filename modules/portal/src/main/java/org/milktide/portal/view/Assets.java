package org.milktide.portal.view;

/** Where a page finds its style, script and icon; an address changes with the content. */
public record Assets(String style, String zoneScript, String icon) {}
