package org.milktide.content;

import org.milktide.domain.event.Symptom;

/**
 * A sign of the list, in a reader's words.
 *
 * @param ask what stands beside the tick-box; plain text
 */
public record SignLine(Symptom symptom, SignGroup group, String ask) {}
