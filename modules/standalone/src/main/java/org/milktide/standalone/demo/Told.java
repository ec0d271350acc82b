package org.milktide.standalone.demo;

import java.time.Instant;
import org.milktide.domain.event.Fact;

/**
 * Something that a family tells.
 *
 * @param at when it is told, which may be later than it happened
 * @param words the same for people; empty where another entry says it already
 */
record Told(Instant at, Fact fact, String words) {}
