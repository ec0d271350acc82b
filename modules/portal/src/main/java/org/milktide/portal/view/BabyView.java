package org.milktide.portal.view;

/**
 * One of several babies to choose from.
 *
 * @param id as forms name it
 * @param href the log of this baby
 */
public record BabyView(String id, String label, boolean chosen, String href) {}
