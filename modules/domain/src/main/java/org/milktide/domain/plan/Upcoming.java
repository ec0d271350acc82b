package org.milktide.domain.plan;

import java.time.Instant;
import org.milktide.domain.id.RecipientId;

/** Something that will be due, as things stand now. */
public record Upcoming(RecipientId recipient, PlannedItem item, Instant dueAt) {}
