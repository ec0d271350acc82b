package org.milktide.portal.view;

/**
 * Whom to call, in brief.
 *
 * @param emergency a number, or words where the country is not known
 * @param isNumber whether it is one
 * @param advice whom to ask when it is no emergency, in words
 */
public record CallView(String emergency, boolean isNumber, String advice) {}
