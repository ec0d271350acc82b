package org.milktide.portal.view;

/**
 * A piece of guidance in a list.
 *
 * @param href where it can be read; empty where it cannot any more
 * @param why what it came or comes for, or why it did not; may be empty
 */
public record ItemLine(String title, String href, String why) {}
