package org.milktide.portal.view;

/**
 * The picture of the way, as paths of an SVG that is 500 wide and 132 high.
 *
 * @param line the line of the tide
 * @param water what lies below it
 * @param x where the family is
 * @param y the height of the line there
 */
public record TideView(String line, String water, String x, String y) {}
