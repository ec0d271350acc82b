package org.milktide.portal.view;

/**
 * Where the installed app finds what only it needs.
 *
 * @param script keeps what is tapped without a connection, and the family's page where it may
 * @param small 192 pixels wide
 * @param large 512 pixels wide
 * @param mask 512 pixels wide, without corners; systems cut their own shape out of it
 * @param touch 180 pixels wide, without corners, for iPhones and iPads
 */
public record AppAssets(String script, String small, String large, String mask, String touch) {
  /** Where an app starts that does not know its family's page. */
  public static final String START = "/app";

  /** Where feeds are logged without a connection. */
  public static final String LOG = "/app/log";

  /** What tells browsers how to install the app, after a family's page or nothing. */
  public static final String MANIFEST = "/app.webmanifest";
}
