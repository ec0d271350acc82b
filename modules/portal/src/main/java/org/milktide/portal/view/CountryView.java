package org.milktide.portal.view;

/**
 * A country to choose, for the emergency number that messages name.
 *
 * @param locale the language tag that stands for the choice, such as {@code en-GB}
 */
public record CountryView(String locale, String name) {}
