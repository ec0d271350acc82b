package org.milktide.portal.view;

/**
 * Where a page finds its style, icon and scripts; an address changes with the content.
 *
 * @param logStyle what the feed log has beside the style of all pages
 * @param zoneScript chooses the browser's own time zone
 * @param keepScript has the page that says whom to call kept on the device
 * @param htmx changes parts of a page without loading it anew, where a page asks for that
 * @param devicesScript offers notifications
 * @param worker keeps it; its address stays the same
 * @param app what belongs to the installed app alone
 */
public record Assets(
    String style,
    String logStyle,
    String icon,
    String zoneScript,
    String keepScript,
    String htmx,
    String devicesScript,
    String worker,
    AppAssets app) {}
