package org.milktide.portal.view;

/** One part of the way from pregnancy to an established rhythm. */
public record StepView(String label, boolean here, boolean done) {}
