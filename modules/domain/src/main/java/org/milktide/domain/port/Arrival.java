package org.milktide.domain.port;

import org.milktide.domain.event.JourneyEvent;

/** An event on its way through the one door. */
public record Arrival(Subject subject, JourneyEvent event) {}
